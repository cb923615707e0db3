var __freeze=Object.freeze,__defProp=Object.defineProperty;var __template=(cooked,raw)=>__freeze(__defProp(cooked,"raw",{value:__freeze(raw||cooked.slice())}));var _a;const id=4976,ids=[4976,4359],modules={73858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D7:()=>authorText,cz:()=>authorsText,
gg:()=>wroteThis});var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33524);const traceWords={trailer:"commit trailer","commit-author":"commit author",account:"account",branch:"b\
ranch name",text:"text",client:"name of the MCP client"},authorsText=({authors,commits},write=text=>text)=>authors.map(({tool,vendors,commits:traced,traces})=>{const whose=vendors.length===0?"":` of ${write(
(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.KE)(vendors))}`,share=traced===0?"":`, ${traced} of ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.LS)(commits,"commit")}`;return`${write(tool)}${whose}\
 (by ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.KE)(traces.map(trace=>traceWords[trace]))}${share})`}),wroteThis=(change,{vendor})=>change?.authors.some(({vendors})=>vendors.includes(vendor))===
!0,authorText=authors=>authors.length===0?"Author: no AI co-author detected.":`AI co-author: ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.KE)(authors)}.`}),17022:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AA:()=>estimateLines,cI:()=>estimatePart,vk:()=>assumptions});var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33524),_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76232);const assumptions="Input tokens are estimated from bytes, and output tokens from the setting `effort`. \u201CLikely\u201D counts the share of bundles that usually reach a round; \u201CAt most\u201D counts all of t\
hem.";function estimatePart({estimate,change}){if(estimate===null)return"";const bundles=change?.bundles.length??0;return[`### Estimated cost of a review (${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.
U9)(bundles)} ${bundles===1?"bundle":"bundles"})`,["| Reviewer | Round | Calls | Input | Cached input | Output | Likely | At most |","|---|---:|---:|---:|---:|---:|---:|---:|",...estimate.calls.map(({
reviewer,round,calls,input,cached,output,likelyUsd,mostUsd})=>`| ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.hD)(reviewer)} | ${round} | ${[calls,input,cached,output].map(_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.
U9).join(" | ")} | ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(likelyUsd)} | ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(mostUsd)} |`),`| **Total** | | | | | | **${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.
E9)(estimate.likelyUsd)}** | **${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(estimate.mostUsd)}** |`].join(`
`),`<sub>${assumptions}</sub>`].join(`

`)}const estimateLines=estimate=>estimate===null?[]:["","Estimated cost of a review",...estimate.calls.map(({reviewer,round,calls,input,cached,output,likelyUsd,mostUsd})=>`  ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.
forLog)(reviewer)} \xB7 round ${round} \xB7 ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.LS)(calls,"call")} \xB7 ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.LS)(input,"token")} in (${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.
U9)(cached)} cached) \xB7 ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(output)} out \xB7 likely ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(likelyUsd)}, at most ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.
E9)(mostUsd)}`),`  total: likely ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(estimate.likelyUsd)}, at most ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(estimate.mostUsd)}`]}),
61424:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F8:()=>groupOf,OG:()=>groupMeanings,aA:()=>groupOrder,fp:()=>findingsOfGroup,
nw:()=>groupTitles});var _headline_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3183),_proof_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51604);const groupOrder=["reproduced",..._headline_js__WEBPACK_IMPORTED_MODULE_0__.
Dz],groupOf=finding=>finding.status!=="dismissed"&&(0,_proof_text_js__WEBPACK_IMPORTED_MODULE_1__.O4)(finding)?"reproduced":finding.status,findingsOfGroup=({findings},group)=>findings.filter(finding=>groupOf(
finding)===group),groupTitles={reproduced:"Reproduced by a test",disputed:"Needs a human",confirmed:"Confirmed",unconfirmed:"Unconfirmed",dismissed:"Dismissed"},groupMeanings={reproduced:"Confirmed by\
 a test that was written for the finding and fails on the change, whatever the models argued.",disputed:"Supported by some models and refuted by others with evidence from the code. A person has to dec\
ide.",confirmed:"Supported by two or more models, which outnumber those that refute it with evidence.",unconfirmed:"Supported by one model; no other model upheld it or refuted it with evidence.",dismissed:"\
Withdrawn by its reporters with evidence, refuted by more models than support it, or dismissed by a person. Listed so that you can check the reasons."}}),8568:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V4:()=>outputs,gr:()=>outputNames,n0:()=>setOutputs});var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57264),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
452),_proof_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51604);const outputNames=Object.keys({verdict:"`pass`, `fail` or `inconclusive`.",reasons:"Reason codes of the verdict, comma-separ\
ated.",findings:"Number of findings that are not dismissed.",critical:"Number of these findings with severity critical.",major:"Number of these findings with severity major.",minor:"Number of these fi\
ndings with severity minor.",info:"Number of these findings with severity info.",confirmed:"Number of confirmed findings.",reproduced:"With `prove`: number of these findings that an executed test repr\
oduced.",disputed:"Number of disputed findings. A person should look at these first.",rounds:"Number of rounds of the debate.","cost-usd":"Cost of the review in dollars, or `unknown` if a price is unk\
nown.",matrix:"With `mode: shard`: the matrix as JSON for `fromJSON`, with one job for each shard.","change-file":"With `mode: collect`: path of the change as data.",fix:"With `fix`: `approved`, `not-\
approved`, `tie`, `no-fix`, `nothing-to-fix`, `not-run` or `cancelled`.","fix-cost-usd":"Cost of the fix race in dollars. `cost-usd` does not include it.","patch-file":"Path of the winning patch; empt\
y if there is none.","race-folder":"Path of the folder with patches, logs and transcripts of all lanes of the race.","sarif-file":"Path of the SARIF file; empty unless the review is complete.","code-s\
canning":"Whether GitHub accepts the SARIF file: `available`, `unavailable` (a private repository without Code Security) or `unknown`.","result-file":"Path of the result as JSON.","report-file":"Path \
of the report as one HTML page.","revised-plan-file":"Path of the last revision of a plan; empty if there is none.","tests-folder":"Path of the folder with the tests that were written for findings (`p\
rove`) and what they printed; empty if there are none.","notes-file":"Path of the review notes as Markdown; empty unless `notes-file` is set.","transcript-file":"Path of the transcript as JSON lines."});
function outputs(result,paths,codeScanning="unknown"){const kept=result.findings.filter(finding=>finding.status!=="dismissed"),of=severity=>String(kept.filter(finding=>finding.severity===severity).length),
as=word=>String(kept.filter(finding=>finding.status===word).length);return{verdict:result.verdict.verdict,reasons:[...new Set(result.verdict.reasons.map(({code})=>code))].join(","),findings:String(kept.
length),critical:of("critical"),major:of("major"),minor:of("minor"),info:of("info"),confirmed:as("confirmed"),reproduced:String(kept.filter(_proof_text_js__WEBPACK_IMPORTED_MODULE_2__.O4).length),disputed:as(
"disputed"),rounds:String(Math.max(0,...result.rounds.map(({round})=>round))),"cost-usd":dollars(result.spent.usd),matrix:"",fix:result.race?.state??"","fix-cost-usd":result.race===null?"":dollars(result.
race.spent.usd),"patch-file":result.race?.patchFile??"","race-folder":result.race?.folder??"","change-file":"","sarif-file":paths.sarif??"","code-scanning":codeScanning,"result-file":paths.result??"",
"report-file":paths.report??"","revised-plan-file":paths.revised??"","tests-folder":paths.tests??"","notes-file":paths.notes??"","transcript-file":paths.transcript??""}}const dollars=usd=>usd===null?"\
unknown":String(Number(usd.toFixed(6)));function setOutputs(values){try{for(const[name,value]of Object.entries(values))_actions_core__WEBPACK_IMPORTED_MODULE_0__.uH(name,value);return null}catch(error){
const why=error instanceof Error?error.message:String(error);return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("unwritable",`Cannot write the outputs: ${why}`,"The file that GITHUB_OUTPUT names can\
not be written, or the disk is full.","Free disk space. Until then let later steps use the outcome of this step, because they read its outputs as empty.",{cause:error})}}}),37751:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FE:()=>provedLine,MV:()=>roundName,qB:()=>progress});var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33524),_proof_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51604);const roundName=round=>round===1?"independent-review":round===2?"cross-examination":"rebuttal";function progress(log){const held=new Map,done=new Map;let total=_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.
at,expected=0,current=1,open=!1;const show=lines2=>{if(lines2.length!==0){open||log.startGroup(`Round ${current} \xB7 ${roundName(current)}`),open=!0;for(const line of lines2)log.info(line)}},close=()=>{
open&&log.endGroup(),open=!1},advance=()=>{for(;done.size>=Math.max(1,expected)&&[...done.values()].every(round=>round>=current)&&[...done.values()].some(round=>round!==Number.POSITIVE_INFINITY||held.
size>0);)close(),current+=1,show(held.get(current)??[]),held.delete(current)},tell=(round,lines2)=>{round<=current?show(lines2):held.set(round,[...held.get(round)??[],...lines2])};return{planned(bundles,reviewers){
expected=bundles,log.info(`${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.LS)(reviewers,"reviewer")}, ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.LS)(bundles,"bundle")} of files`)},called(event){
total=(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.Jf)([total,...event.calls.map(call=>call.spent)]),tell(event.round,lines(event,total))},proved(title,proof){tell(proof.round,[provedLine(title,
proof)])},paused(ms,message){log.info(`Waiting ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.p0)(ms/1e3)} before the next request: ${message}`)},roundDone(bundle,round){done.set(bundle,Math.max(
round,done.get(bundle)??0)),advance()},bundleDone(bundle,stopped){const last=done.get(bundle)??current,line=`${bundle} \xB7 ended: ${stopped}`;last<=current&&!open?log.info(line):tell(last,[line]),done.
set(bundle,Number.POSITIVE_INFINITY),advance()},end(){for(const round of[...held.keys()].sort((a,b)=>a-b))close(),current=round,show(held.get(round)??[]);held.clear(),close()}}}const provedLine=(title,{
outcome,why})=>`${_proof_text_js__WEBPACK_IMPORTED_MODULE_1__.GF[outcome]}: ${title} \xB7 ${why}`,lines=(event,total)=>{const{reviewer,bundle,calls,outcome,question}=event,spent=(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.
Jf)(calls.map(call=>call.spent)),seconds=calls.reduce((sum,call)=>sum+call.seconds,0),asked=question==="relocation"?" \xB7 asked again for the location of its quotes":question==="description"?" \xB7 aske\
d about the description":"",requests=calls.reduce((sum,call)=>sum+1+call.retries,0),tries=requests>1?` \xB7 ${requests} requests`:"";return[`${outcome==="answered"?"\u2713":"\u2717"} ${reviewer} \xB7 ${bundle}${asked}\
 \xB7 ${result(event)} \xB7 ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.p0)(seconds)} \xB7 ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.u8)(spent)}${tries} \xB7 ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.
rs)(total.usd)} so far`,...calls.flatMap(call=>call.notes).map(note=>`    ${note}`)]},result=({outcome,question,findings,positions})=>{if(outcome!=="answered")return outcome;if(question==="relocation"||
question==="revision")return"answered";if(question==="test")return"wrote a test";if(question==="test-reading")return"read a test";const reported=(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.LS)(
findings,"finding");return question==="independent-review"||question==="description"?reported:`${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.LS)(positions,"position")}, ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.
LS)(findings,"new finding")}`}}),24976:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{publish:()=>publish,summarize:()=>summarize,tryDelivery:()=>tryDelivery});var external_node_path_=__webpack_require__(76760),core=__webpack_require__(57264),errors=__webpack_require__(452),published_result=__webpack_require__(
50777),runner_files=__webpack_require__(11161),sanitizer=__webpack_require__(76232),location_text=__webpack_require__(79616),report_links=__webpack_require__(64503),proof_text=__webpack_require__(51604),
reviewer_text=__webpack_require__(17451);const room={error:9,warning:10,notice:9},longestMessage=4096,longestTitle=200;function annotations(result){const used={error:0,warning:0,notice:0},all=result.findings.
filter(({status})=>status!=="dismissed").map(finding2=>annotation(finding2,result)),shown=all.filter(({level})=>(used[level]+=1,used[level]<=room[level]));return{shown,left:all.length-shown.length}}const levelOf=({
blocking,severity})=>blocking?"error":severity==="info"?"notice":"warning";function annotation(finding2,result){return{level:levelOf(finding2),path:result.document?.kind==="description"?null:finding2.
location.path,line:(0,location_text.QN)(finding2.location),title:(0,sanitizer.$Q)((0,sanitizer.$2)((0,sanitizer.P8)(`${finding2.title} (${finding2.severity}, ${finding2.status})`)),longestTitle),message:messageOf(
finding2,result)}}function messageOf(finding2,result){const assumption=(0,reviewer_text.JL)(finding2),parts=[...(0,location_text.kn)(finding2.location)?[location_text.Ex]:[],finding2.explanation,finding2.
scenario,...assumption===null?[]:[`${assumption.label}: ${assumption.text}`],(0,proof_text.b0)(finding2),`${finding2.id}: ${(0,reviewer_text.Ki)(finding2)}.`,(0,location_text.VJ)(finding2,result)].filter(
part2=>part2.trim()!==""),url=(0,report_links.hP)(result).location(finding2.location),end=url===null?"":`

${(0,sanitizer.$2)(url)}`;return(0,sanitizer.$Q)((0,sanitizer.$2)(parts.join(`

`)),longestMessage-end.length)+end}var external_node_fs_=__webpack_require__(73024),seal=__webpack_require__(65300),undelivered=__webpack_require__(62392),external_node_crypto_=__webpack_require__(77598),
headline=__webpack_require__(3183),figures=__webpack_require__(33524),report_estimate=__webpack_require__(17022);const heads=["New input tokens","Input from cache","Input saved to cache","Output token\
s","Share from cache","Time","Cost"];function moneySection(result,reviewerNames){const{panel,spent,calls}=result;if(calls.length===0)return(0,sanitizer.qy)``;const rows=panel.map(reviewer=>{const end=(0,reviewer_text.
iR)(reviewer);return(0,sanitizer.qy)`<tr><th scope="row">${reviewerNames.who(reviewer.id)}</th><td class="${end.replace(" ","-")}">${end}</td><td>${(0,figures.U9)(reviewer.reported)}</td><td>${(0,figures.
U9)(reviewer.calls)}</td>${bill(reviewer.spent,(0,figures.p0)(reviewer.seconds))}<td>${share(reviewer.spent.usd,spent.usd)}</td></tr>
`});return(0,sanitizer.qy)`<section id="money">
<h2>Tokens and cost</h2>
<div class="wide" tabindex="0"><table class="numbers">
<thead><tr><th scope="col">Reviewer</th><th scope="col">Result</th><th scope="col">Reported</th><th scope="col">Calls</th>${heads.map(head=>(0,sanitizer.qy)`<th scope="col">${head}</th>`)}<th scope="col">Share of cost</th></tr></thead>
<tbody>
${rows}</tbody>
<tfoot><tr><th scope="row">Total</th><td></td><td></td><td>${(0,figures.U9)(calls.length)}</td>${bill(spent,(0,figures.p0)(result.seconds))}<td></td></tr></tfoot>
</table></div>
<p class="about">A model reads input and writes output, both counted in tokens. The provider keeps input in a cache, and reading it from there is cheaper. The time of a reviewer is the sum of its calls, which run in parallel. The total time is that of the run. ${perFinding(
result)}</p>
</section>`}const bill=(spent,time)=>(0,sanitizer.qy)`${[spent.freshInput,spent.cachedInput,spent.writtenInput,spent.output].map(number=>(0,sanitizer.qy)`<td>${(0,figures.U9)(number)}</td>`)}<td>${(0,figures.
yX)(spent)}</td><td>${time}</td><td>${(0,figures.E9)(spent.usd)}</td>`;function share(part2,total){if(part2===null||total===null||total===0)return(0,sanitizer.qy)``;const percent=Math.round(100*part2/
total);return(0,sanitizer.qy)`<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${percent}%"><rect class="all" width="100" height="8"/><rect width="${percent}" height="8"/></svg>`}
function perFinding({spent,usdPerConfirmed}){return spent.usd===null?"The total is unknown, because a model has no known price.":usdPerConfirmed===null?"":`Cost of a confirmed finding: ${(0,figures.E9)(
usdPerConfirmed)}.`}function estimateSection({estimate},reviewerNames){if(estimate===null)return(0,sanitizer.qy)``;const heads2=["Round","Calls","Input","Cached input","Output","Likely","At most"],rows=estimate.
calls.map(({reviewer,round,calls,input,cached,output,likelyUsd,mostUsd})=>(0,sanitizer.qy)`<tr><th scope="row">${reviewerNames.who(reviewer)}</th>${[round,calls,input,cached,output].map(number=>(0,sanitizer.
qy)`<td>${(0,figures.U9)(number)}</td>`)}<td>${(0,figures.E9)(likelyUsd)}</td><td>${(0,figures.E9)(mostUsd)}</td></tr>
`);return(0,sanitizer.qy)`<section id="estimate">
<h2>Estimated cost of a review</h2>
<div class="wide" tabindex="0"><table class="numbers">
<thead><tr><th scope="col">Reviewer</th>${heads2.map(head=>(0,sanitizer.qy)`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
<tfoot><tr><th scope="row">Total</th><td colspan="5"></td><td>${(0,figures.E9)(estimate.likelyUsd)}</td><td>${(0,figures.E9)(estimate.mostUsd)}</td></tr></tfoot>
</table></div>
<p class="about">${report_estimate.vk}</p>
</section>`}function coverageSection(result,reviewerNames){const{change,attendance,panel,findings,aggregate}=result;if(change===null)return(0,sanitizer.qy)``;const left=change.files.filter(({leftOut:leftOut2})=>leftOut2!==
null),hunks=new Set(change.coverage.map(({hunk})=>hunk)).size,{base,mergeBase,head}=change,links=(0,report_links.hP)(result),sha=id2=>(0,report_links.us)(id2,links.commit(id2));return(0,sanitizer.qy)`<section id="coverage">
<h2>${(0,headline.Bh)(result)?"What a review would read":"What was reviewed"}</h2>
<p>${(0,figures.LS)(change.files.length-left.length,"file")}, ${(0,figures.LS)(hunks,"hunk")} in ${(0,figures.LS)(change.bundles.length,"bundle")}; left out: ${(0,figures.LS)(left.length,"file")}. Merge base ${sha(
mergeBase)}, base ${sha(base)}, head ${head===null?"the working tree":sha(head)}.</p>
${matrixJobsTable(aggregate,reviewerNames)}
${matrix(change,attendance,panel,reviewerNames)}
${filesTable(change,findings,links)}
</section>`}function matrixJobsTable(aggregate,reviewerNames){if(aggregate===null)return(0,sanitizer.qy)``;const rows=aggregate.matrixJobs.map(({name,taken,why:why2,reviewers,shard,verdict,seconds,usd})=>(0,sanitizer.
qy)`<tr><th scope="row">${name}</th><td>${shard===null?"all":`${shard.index}/${shard.of}`}</td><td>${reviewers.map((id2,index)=>(0,sanitizer.qy)`${index===0?"":", "}${reviewerNames.who(id2)}`)}</td><td class="${taken?
"approves":"not-complete"}">${taken?`used${verdict===null?"":`, ${verdict}`}`:(0,sanitizer.Tu)(why2)}</td><td>${seconds===null?"":(0,figures.p0)(seconds)}</td><td>${usd===null?"":(0,figures.E9)(usd)}</td></tr>
`),given=aggregate.coverage.map(({reviewer,once,missing,twice})=>(0,sanitizer.qy)`<li>${reviewerNames.who(reviewer)} read ${(0,figures.LS)(once,"line")} once${missing+twice===0?"":(0,sanitizer.qy)`, <strong>${(0,figures.
U9)(missing)} never, ${(0,figures.U9)(twice)} twice</strong>`}</li>
`);return(0,sanitizer.qy)`<div class="wide" tabindex="0"><table>
<caption>Matrix jobs</caption>
<thead><tr>${["Job","Shard","Reviewers","Result","Time","Cost"].map(head=>(0,sanitizer.qy)`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<ul>
${given}</ul>`}function matrix({bundles},attendance,panel,reviewerNames){if(bundles.length===0)return(0,sanitizer.qy)``;const rows=bundles.map(({id:id2,hunks,tokens:tokens2,rounds,stopped,obvious})=>{
const cells=panel.map(reviewer=>{const entry=attendance.find(one=>one.reviewer===reviewer.id&&one.bundle===id2);if(!reviewer.reads)return(0,sanitizer.qy)`<td></td>`;if(entry?.answered===!0)return(0,sanitizer.
qy)`<td class="approves">✓ complete</td>`;if(entry===void 0)return(0,sanitizer.qy)`<td>${obvious===null?"":"not needed"}</td>`;const{failure}=entry;return(0,sanitizer.qy)`<td class="not-complete"${failure===
null?"":(0,sanitizer.qy)` title="${failure.message}"`}>✗ ${failure?.code??"not complete"}</td>`});return(0,sanitizer.qy)`<tr><th scope="row">${id2}</th><td>${(0,figures.U9)(hunks)}</td><td>${(0,figures.
U9)(tokens2)}</td><td>${(0,figures.U9)(rounds)}</td><td>${stopped}${obvious===null?"":`; one reviewer was enough: ${[...new Set(obvious.map(({rule:rule2})=>rule2))].join(", ")}`}</td>${cells}</tr>
`});return(0,sanitizer.qy)`<div class="wide" tabindex="0"><table>
<thead><tr>${["Bundle","Hunks","Tokens","Rounds","Ended"].map(name=>(0,sanitizer.qy)`<th scope="col">${name}</th>`)}${panel.map(({id:id2})=>(0,sanitizer.qy)`<th scope="col">${reviewerNames.who(id2)}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`}function filesTable({files:files2,bundles},findings,links){if(files2.length===0)return(0,sanitizer.qy)``;const bundlesOf=new Map;for(const{id:id2,files:paths}of bundles)for(const path2 of paths)
bundlesOf.set(path2,[...bundlesOf.get(path2)??[],id2]);const rows=files2.map(({path:path2,oldPath,status,added,removed,sensitive,leftOut:leftOut2})=>{const number=findings.filter(({location})=>location.
path===path2).length;return(0,sanitizer.qy)`<tr${leftOut2===null?"":(0,sanitizer.qy)` class="left-out"`}><td>${(0,report_links.us)(path2,links.file(path2))}${oldPath===null||oldPath===path2?"":(0,sanitizer.
qy)` <small>from <code class="place">${oldPath}</code></small>`}</td><td>${status}${sensitive?" \xB7 sensitive":""}</td><td class="added">+${(0,figures.U9)(added)}</td><td class="removed">−${(0,figures.
U9)(removed)}</td><td>${leftOut2===null?(bundlesOf.get(path2)??[]).join(", "):(0,sanitizer.qy)`left out: ${leftOut2.reason}. ${(0,sanitizer.Tu)(leftOut2.detail)}`}</td><td>${number===0?"":(0,figures.U9)(
number)}</td></tr>
`});return(0,sanitizer.qy)`<details><summary>All ${(0,figures.LS)(files2.length,"file")}</summary>
<div class="wide" tabindex="0"><table>
<thead><tr>${["File","","Added","Removed","Bundle","Findings"].map(head=>(0,sanitizer.qy)`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div></details>`}var categories=__webpack_require__(13877),finding=__webpack_require__(10352),finding_groups=__webpack_require__(61424),code_excerpt=__webpack_require__(70269),progress=__webpack_require__(
37751);const sidesAreShown=({refuters,status})=>refuters.length>0&&status!=="dismissed";function sidesPart(finding2,view){if(!sidesAreShown(finding2))return(0,sanitizer.qy)``;const last=new Map;for(const position of finding2.
positions)position.counts&&last.set(position.reviewer,position);const told=stance2=>[...last.values()].filter(position=>position.stance===stance2).map(position=>positionItem(finding2,position,view)),reporters=finding2.
reportedBy.map((id2,index)=>(0,sanitizer.qy)`${index===0?"":", "}${view.reviewerNames.who(id2)}`);return(0,sanitizer.qy)`<div class="sides">
<section><h5>For</h5>
<ul>
<li>${reporters} <span class="stance uphold">reported it</span>, see above</li>
${told("uphold")}</ul></section>
<section><h5>Against</h5>
<ul>
${told("refute")}</ul></section>
</div>`}function threadPart(finding2,view){const{reviewerNames}=view,{reports,positions}=finding2,rounds=[...new Set([...reports,...positions].map(({round})=>round))].toSorted((a,b)=>a-b);if(rounds.length===
0)return(0,sanitizer.qy)``;const parts=rounds.map(round=>{const reportItems=reports.filter(report=>report.round===round).map(report=>reportItem(finding2,report,reviewerNames)),taken=positions.filter(position=>position.
round===round).map(position=>positionItem(finding2,position,view));return(0,sanitizer.qy)`<li><p class="round">Round ${round} · ${(0,progress.MV)(round)}</p>
<ul>
${reportItems}${taken}</ul></li>
`}),rows=(0,sanitizer.qy)`<section class="thread">
${sidesAreShown(finding2)?"":(0,sanitizer.qy)`<h5>The debate</h5>`}
<ol>
${parts}</ol>
</section>`;return sidesAreShown(finding2)?(0,sanitizer.qy)`<details><summary>The debate, round by round</summary>
${rows}</details>`:rows}function reportItem({reports},report,reviewerNames){const first=reports[0]??report,same=report.title===first.title&&report.explanation===first.explanation,how=report===first?"r\
eported it":"also reported it",words2=same?(0,sanitizer.qy)``:(0,sanitizer.qy)`<p><strong>${(0,sanitizer.Tu)(report.title)}</strong></p>${(0,sanitizer.sE)(report.explanation)}${(0,sanitizer.sE)(report.
scenario)}`;return(0,sanitizer.qy)`<li>${reviewerNames.who(report.reviewer)} <span class="stance uphold">${how}</span> as ${report.severity}${same&&report!==first?", in the same words":""}${words2}</li>
`}function positionItem(finding2,position,{reviewerNames,links}){const{reviewer,stance:stance2,ground,reason,evidence,severity}=position,why2=(0,reviewer_text.pC)(ground);return(0,sanitizer.qy)`<li>${reviewerNames.
who(reviewer)} <span class="stance ${stance2}">${(0,reviewer_text.w3)(finding2,position)}</span>${why2===""?"":` as ${why2}`}${severity===null?"":`, votes ${severity}`}${weight(finding2,position)}
${(0,sanitizer.sE)(reason)}${evidence.map(one=>cite(one,links))}</li>
`}function weight(finding2,position){const text=(0,reviewer_text.Ob)(finding2,position);return text===""?(0,sanitizer.qy)``:(0,sanitizer.qy)` <span class="mark ${position.counts?"turned":"weightless"}">${text}</span>`}
function withoutIndentation(quote){const lines=quote.replace(/^\s*\n|\s+$/gu,"").split(`
`),shared=Math.min(...lines.filter(line=>line.trim()!=="").map(line=>line.length-line.trimStart().length));return lines.map(line=>line.slice(shared)).join(`
`)}const cite=({path:path2,quote,resolved},links)=>(0,sanitizer.qy)`<blockquote class="${resolved===null?"lost":"found"}"><p>${(0,report_links.us)(path2+(resolved===null?"":(0,location_text.zu)(resolved)),
links.evidence({path:path2,resolved}))} ${resolved===null?"not found there":"found in the code"}</p>${quote.trim()===""?"":(0,sanitizer.qy)`<pre tabindex="0"><code>${withoutIndentation(quote)}</code></pre>`}</blockquote>`;
var files=__webpack_require__(38452);function proofSection(finding2,reviewerNames){const proof=(0,proof_text.eQ)(finding2);if(proof===null)return(0,sanitizer.qy)``;const{outcome,why:why2,test}=proof;if(outcome===
"no-proof")return(0,sanitizer.qy)`<p class="about"><strong>${proof_text.GF[outcome]}:</strong> ${(0,sanitizer.Tu)(why2)}</p>
${unprovenPart(proof)}`;const earlier=(0,proof_text.qk)(finding2).map(one=>(0,sanitizer.qy)`<p class="about">An earlier test: ${(0,sanitizer.Tu)(one.why)}</p>
${runsPart(finding2,one,"The earlier test")}`);return(0,sanitizer.qy)`<section class="proof ${outcome}">
<h5>${proof_text.GF[outcome]}</h5>
<p>${(0,sanitizer.Tu)((0,proof_text.tq)(finding2)??why2)}</p>
${test===null?"":testPart(test,reviewerNames)}
${runsPart(finding2,proof,"The test")}
${earlier}</section>`}function unprovenPart(proof){const unproven=(0,proof_text.Hi)(proof);return unproven===null?(0,sanitizer.qy)``:(0,sanitizer.qy)`<details><summary>${(0,proof_text.le)(unproven.run)}. The last lines</summary>
<pre tabindex="0"><code>${unproven.lines}</code></pre></details>`}const testPart=(test,reviewerNames)=>(0,sanitizer.qy)`<p class="facts"><code class="place">${test.path}</code>: ${testers(test,reviewerNames)}</p>
${test.expects.trim()===""?"":(0,sanitizer.qy)`<div class="scenario"><strong>It expects</strong>${(0,sanitizer.sE)(test.expects)}</div>`}`,testers=({author,reader},{who})=>reader===null?(0,sanitizer.qy)`${who(
author)} wrote it. No model of another vendor could read it before it ran.`:(0,sanitizer.qy)`${who(author)} wrote it, and ${who(reader)} read it before it ran.`;function runsPart(finding2,proof,name){
const{test,command,runs}=proof,saved=(0,files.dy)(finding2,proof),text=test===null||test.text===""?(0,sanitizer.qy)``:(0,sanitizer.qy)`<pre tabindex="0"><code>${test.text}</code></pre>
${saved===null?"":(0,sanitizer.qy)`<p class="about">Saved in the run’s folder as <code>${saved}</code>, with <code>output.txt</code> beside it.</p>`}`,executed=runs.map(run=>(0,sanitizer.qy)`<p class="round">${(0,proof_text.
le)(run)} · ${(0,figures.p0)(run.seconds)}</p>
${run.output.trim()===""?(0,sanitizer.qy)`<p class="about">It printed nothing.</p>`:(0,sanitizer.qy)`<pre tabindex="0"><code>${run.output}</code></pre>`}
`);return(0,sanitizer.qy)`<details><summary>${name} and its runs</summary>
${text}
${command===""?"":(0,sanitizer.qy)`<p class="about">Command: <code>${command}</code></p>`}
${executed}</details>`}const longestLine=2e3;function findingSection(finding2,place){const{reviewerNames,links,file,open}=place,{id:id2,severity,category,status,title,location,blocking,reportedBy,refuters,
kind}=finding2,changedPosition=finding2.positions.some(position=>(0,reviewer_text.Sv)(finding2,position)&&position.counts),tested=(0,proof_text.or)(finding2),marks2=[...blocking?[(0,sanitizer.qy)`<span class="mark blocks">blocks</span>`]:
[],(0,sanitizer.qy)`<span class="mark ${status}">${status}</span>`,...tested===null?[]:[(0,sanitizer.qy)`<span class="mark${(0,proof_text.O4)(finding2)?" reproduced":""}">${tested.toLowerCase()}</span>`],
...kind==="integration"?[(0,sanitizer.qy)`<span class="mark">integration</span>`]:[],...finding2.push==="new"?[]:[(0,sanitizer.qy)`<span class="mark">${reviewer_text.wq[finding2.push]}</span>`],...finding2.
dismissal===null?[]:[(0,sanitizer.qy)`<span class="mark">dismissed by a person</span>`],...changedPosition?[(0,sanitizer.qy)`<span class="mark">changed position</span>`]:[]];return(0,sanitizer.qy)`<article class="finding" id="${id2}" data-status="${status}" data-severity="${severity}" data-category="${category}" data-file="${file}" data-reported="${reviewerNames.
numbers(reportedBy)}" data-refuted="${reviewerNames.numbers(refuters)}">
<details${open?(0,sanitizer.qy)` open`:""}>
<summary><span class="severity ${severity}">${severity}</span> <h4>${(0,sanitizer.Tu)(title)}</h4> <span class="marks">${marks2}</span>
${(0,report_links.us)((0,location_text.Z9)(location),links.location(location))}</summary>
<div class="body">
<p class="facts">${categories.LZ[category].title} · reported by ${reportedBy.map((one,index)=>(0,sanitizer.qy)`${index===0?"":", "}${reviewerNames.who(one)}`)} · <a href="#${id2}">${id2}</a></p>
${(0,sanitizer.sE)(finding2.explanation)}
${finding2.scenario.trim()===""?"":(0,sanitizer.qy)`<div class="scenario"><strong>Scenario</strong>${(0,sanitizer.sE)(finding2.scenario)}</div>`}
${assumptionPart(finding2)}
${(0,reviewer_text.IN)(finding2).map(({document,quote,relation})=>(0,sanitizer.qy)`<blockquote><p>${reviewer_text.ti[relation]}: <code class="place">${document}</code></p>${(0,sanitizer.sE)(quote)}</blockquote>`)}
${(0,proof_text.O4)(finding2)?proofSection(finding2,reviewerNames):""}
${codePart(finding2)}
${location.level==="file"?(0,sanitizer.qy)`<p class="about">${(0,location_text.kn)(location)?(0,sanitizer.qy)`${location_text.Ex} `:""}${(0,sanitizer.Tu)(location.why)}</p>`:""}
${severityPart(finding2,reviewerNames)}
${sidesPart(finding2,place)}
${(0,proof_text.O4)(finding2)?"":proofSection(finding2,reviewerNames)}
${threadPart(finding2,place)}
<p class="outcome"><span class="mark ${status}">${status}</span> ${(0,sanitizer.Tu)(finding2.statusReason)}</p>
${suggestionPart(finding2)}
</div>
</details>
</article>
`}function assumptionPart(finding2){const assumption=(0,reviewer_text.JL)(finding2);return assumption===null?(0,sanitizer.qy)``:(0,sanitizer.qy)`<div class="scenario"><strong>${assumption.label}</strong>${(0,sanitizer.
sE)(assumption.text)}</div>`}function codePart(finding2){const lines=(0,code_excerpt.$N)(finding2);if(lines.length===0)return(0,sanitizer.qy)``;const rows=lines.map(line=>{const{kind,text}=line,rest=text.
length-longestLine,shown=rest>0?`${(0,sanitizer.$Q)(text,longestLine)} (${(0,figures.U9)(rest)} more characters)`:text;return(0,sanitizer.qy)`<tr class="${kind}${(0,code_excerpt.f5)(finding2,line)?" q\
uoted":""}"><td>${line.line??""}</td><td>${code_excerpt.jW[kind]}</td><td>${shown.replace(/[\r\n]+/g," ")}</td></tr>
`});return(0,sanitizer.qy)`<div class="wide" tabindex="0"><table class="code" aria-label="The code"><tbody>
${rows}</tbody></table></div>`}function severityPart(finding2,reviewerNames){const said=[...(0,reviewer_text.XI)(finding2)];if(new Set(said.map(([,severity])=>severity)).size<2)return(0,sanitizer.qy)``;
const opinions=said.map(([reviewer,severity],index)=>(0,sanitizer.qy)`${index===0?"":", "}${reviewerNames.who(reviewer)} voted ${severity}`);return(0,sanitizer.qy)`<p><strong>Severity ${finding2.severity}:</strong> ${opinions}.</p>`}
const suggestionPart=({suggestion})=>suggestion===null||suggestion.trim()===""?(0,sanitizer.qy)``:(0,sanitizer.qy)`<details><summary>Suggested replacement</summary><pre tabindex="0"><code>${suggestion}</code></pre></details>`;
function findingsSection(result,reviewerNames){const{findings}=result,files2=[...new Set(findings.map(({location})=>location.path))].toSorted(),links=(0,report_links.hP)(result),open=openFindings(findings),
groups=finding_groups.aA.map(group=>{const all=(0,finding_groups.fp)(result,group);return all.length===0?(0,sanitizer.qy)``:(0,sanitizer.qy)`<section class="group" aria-label="${group}">
<h3>${finding_groups.nw[group]} <span class="count">${(0,figures.U9)(all.length)}</span></h3>
<p class="about">${finding_groups.OG[group]}</p>
${all.map(finding2=>findingSection(finding2,{reviewerNames,links,file:files2.indexOf(finding2.location.path),open:open.has(finding2)}))}
</section>
`});return(0,sanitizer.qy)`<section id="findings" tabindex="-1">
<h2>Findings</h2>
${findings.length===0?(0,sanitizer.qy)`<p class="about">${nothing(result)}</p>`:filters(result,reviewerNames,files2)}
${groups}
<p id="none" class="about" hidden>No finding matches these filters.</p>
${fixedPart(result,reviewerNames)}
${notes(result,reviewerNames)}
</section>`}const mostOpen={reproduced:2,disputed:5,blocking:2};function openFindings(findings){const reproduced=findings.filter(finding2=>(0,finding_groups.F8)(finding2)==="reproduced"),disputed=findings.
filter(finding2=>(0,finding_groups.F8)(finding2)==="disputed"),blocking=findings.filter(finding2=>finding2.blocking&&!reproduced.includes(finding2)&&!disputed.includes(finding2));return new Set([...reproduced.
slice(0,mostOpen.reproduced),...disputed.slice(0,mostOpen.disputed),...blocking.slice(0,mostOpen.blocking)])}const nothing=({verdict})=>verdict.complete?"No reviewer reported a finding.":"No finding w\
as reported, but the review is not complete. The change may still have defects.";function filters({findings},reviewerNames,files2){const found=[...new Set(findings.map(({category})=>category))].toSorted(
(a,b)=>categories.LZ[a].title.localeCompare(categories.LZ[b].title)),reporters=reviewerNames.all.filter(({id:id2})=>findings.some(({reportedBy})=>reportedBy.includes(id2))),refuted=reviewerNames.all.filter(
({id:id2})=>findings.some(({refuters})=>refuters.includes(id2)));return(0,sanitizer.qy)`<form id="filters" hidden>
<details><summary>Filter <output id="shown">${(0,figures.U9)(findings.length)} of ${(0,figures.U9)(findings.length)}</output></summary>
<div class="fields">
${chips("status",headline.Dz,value=>findings.filter(({status})=>status===value).length)}
${chips("severity",finding.gO,value=>findings.filter(({severity})=>severity===value).length)}
<label>Category <select id="category"><option value="">any</option>${found.map(id2=>(0,sanitizer.qy)`<option value="${id2}">${titleOf(id2)}</option>`)}</select></label>
<label>Reviewer <select id="reviewer"><option value="">any</option>${[...reporters.map(slot=>reviewerOption("reported",slot)),...refuted.map(slot=>reviewerOption("refuted",slot))]}</select></label>
<label>File <select id="file"><option value="">any</option>${files2.map((file,index)=>(0,sanitizer.qy)`<option value="${index}">${file}</option>`)}</select></label>
<label>Text <input id="search" type="search" autocomplete="off" spellcheck="false"></label>
<p class="acts"><button type="reset">Clear</button> <button type="button" id="unfold">Unfold all</button> <button type="button" id="help" aria-haspopup="dialog">Keys</button></p>
</div></details>
</form>
${keys}`}const titleOf=id2=>categories.LZ[id2].title,reviewerOption=(what,{number,name})=>(0,sanitizer.qy)`<option value="${what} ${number}">${what} by ${name}</option>`,chips=(name,values,number)=>(0,sanitizer.
qy)`<fieldset><legend>${name}</legend>${values.filter(value=>number(value)>0).map(value=>(0,sanitizer.qy)`<label class="chip"><input type="checkbox" name="${name}" value="${value}"><span>${value} <small>${(0,figures.
U9)(number(value))}</small></span></label>`)}</fieldset>`,keys=(0,sanitizer.qy)`<dialog id="keys" aria-label="Keys">
<table>
<caption>Keys</caption>
<tbody>
<tr><td><kbd>j</kbd> <kbd>k</kbd></td><td>next and previous finding</td></tr>
<tr><td><kbd>Enter</kbd></td><td>unfold or fold it</td></tr>
<tr><td><kbd>x</kbd></td><td>unfold or fold all</td></tr>
<tr><td><kbd>/</kbd></td><td>search</td></tr>
<tr><td><kbd>c</kbd></td><td>clear the filters</td></tr>
<tr><td><kbd>?</kbd></td><td>these keys</td></tr>
</tbody>
</table>
<button type="button" id="close">Close</button>
</dialog>`;function fixedPart({pushes},reviewerNames){if(pushes===null||pushes.fixed.length===0)return(0,sanitizer.qy)``;const items2=pushes.fixed.map(({id:id2,severity,title,path:path2,by,why:why2})=>(0,sanitizer.
qy)`<li><span class="severity ${severity}">${severity}</span> ${(0,sanitizer.Tu)(title)} <code class="place">${path2}</code> · ${id2} · ${(0,sanitizer.Tu)(why2)} ${by.map(one=>reviewerNames.who(one))}</li>
`);return(0,sanitizer.qy)`<section class="group">
<h3>Fixed since the last review <span class="count">${(0,figures.U9)(items2.length)}</span></h3>
<p class="about">${(0,sanitizer.Tu)(pushes.why)}</p>
<ul class="blockers">
${items2}</ul>
</section>`}function notes({notes:unlocated},reviewerNames){if(unlocated.length===0)return(0,sanitizer.qy)``;const items2=unlocated.map(({title,severity,location,reviewer,round,explanation})=>(0,sanitizer.
qy)`<article class="note">
<h4><span class="severity ${severity}">${severity}</span> ${(0,sanitizer.Tu)(title)}</h4>
<p class="facts"><code class="place">${(0,location_text.Z9)(location)}</code> · ${reviewerNames.who(reviewer)}, round ${round}</p>
${(0,sanitizer.sE)(explanation)}
</article>
`);return(0,sanitizer.qy)`<section class="group">
<h3>Notes about files that do not exist <span class="count">${(0,figures.U9)(unlocated.length)}</span></h3>
<p class="about">A reviewer reported these about a file that does not exist in the repository. They never block.</p>
${items2}</section>`}var race_text=__webpack_require__(85617);function raceSection({race}){return race===null?(0,sanitizer.qy)``:(0,sanitizer.qy)`<section id="race">
<h2>The fix race: ${race_text.Sd[race.state]}</h2>
<p>${race.why}</p>
${race.notices.map(notice=>(0,sanitizer.qy)`<p class="about">${notice}</p>`)}
${race.lanes.length===0?(0,sanitizer.qy)``:lanes(race)}
${race.lanes.map(lane2=>{const failed=(0,race_text.tK)(lane2);return failed===null?"":(0,sanitizer.qy)`<details><summary>${failed.title}</summary><pre tabindex="0"><code>${failed.lines}</code></pre></details>`})}
${tie(race)}
${race.rounds.map(({round,reviewers,approved,findings,revision})=>{const against=findings.filter(({blocking})=>blocking).map(({title,path:path2})=>`${title} (${path2})`),said=approved?"approved":against.
length===0?"not approved":against.join("; ");return(0,sanitizer.qy)`<p>Review ${round} by ${reviewers.join(", ")}: ${said}. ${revision}</p>`})}
${race.delivered.map(({as,where})=>(0,sanitizer.qy)`<p>${race_text.eh[as]}: <code>${where}</code></p>`)}
${race.regressionTests.length===0?"":(0,sanitizer.qy)`<p>${(0,race_text.yl)(race)}</p>`}
${race.tied.length>0?"":race.diffs.map(({lane:lane2,diff})=>(0,sanitizer.qy)`<details><summary>The patch of ${lane2}</summary><pre tabindex="0"><code>${diff}</code></pre></details>`)}
</section>`}function tie(race){const{lanes:tied,rows}=(0,race_text.Gr)(race);if(tied.length===0)return(0,sanitizer.qy)``;const patches=tied.map(id2=>race.diffs.find(({lane:lane2})=>lane2===id2)?.diff??
"");return(0,sanitizer.qy)`<div class="wide" tabindex="0"><table>
<thead><tr><th scope="col">Choose one</th>${tied.map(id2=>(0,sanitizer.qy)`<th scope="col">${id2}</th>`)}</tr></thead>
<tbody>
${rows.map(([name,...cells])=>(0,sanitizer.qy)`<tr><th scope="row">${name}</th>${cells.map(cell=>(0,sanitizer.qy)`<td>${cell}</td>`)}</tr>
`)}<tr><th scope="row">Patch</th>${patches.map(diff=>(0,sanitizer.qy)`<td><pre tabindex="0"><code>${diff}</code></pre></td>`)}</tr>
</tbody>
</table></div>`}function lanes(race){const shown=(0,race_text.KY)(race),heads2=["Result","Score",...shown.map(name=>race_text.id[name]),"Lines","Ended","Tokens","Cost"],rows=race.lanes.map(lane2=>{const least=lane2.
estimated?"\u2265 ":"",cells=[(0,race_text.ob)(lane2,race),(0,race_text.uM)(lane2.score),...shown.map(name=>(0,race_text.uM)(lane2.signals[name])),lane2.patchAt===null?"\u2013":`+${lane2.added} \u2212${lane2.
removed}`,(0,figures.p0)(lane2.endedAt),`${least}${(0,figures.U9)((0,figures.hF)(lane2.spent)+lane2.spent.output)}`,`${lane2.spent.usd===null?"":least}${(0,figures.E9)(lane2.spent.usd)}`];return(0,sanitizer.
qy)`<tr><th scope="row">${lane2.id}</th>${cells.map(cell=>(0,sanitizer.qy)`<td>${cell}</td>`)}</tr>
`});return(0,sanitizer.qy)`<div class="wide" tabindex="0"><table class="numbers">
<thead><tr><th scope="col">Lane</th>${heads2.map(head=>(0,sanitizer.qy)`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<p class="about">${(0,race_text.HQ)(race).join(" ")}</p>`}const colours=6;function reviewerNamesOf(result){const name=(0,reviewer_text.DG)(result),ids2=[...new Set([...result.panel.map(({id:id2})=>id2),
...result.findings.flatMap(({reportedBy,positions,proofs:proofs2=[]})=>[...reportedBy,...positions.map(({reviewer})=>reviewer),...proofs2.flatMap(({test})=>test===null?[]:[test.author,test.reader??test.
author])]),...result.notes.map(({reviewer})=>reviewer),...result.calls.map(({reviewer})=>reviewer)])],numberOf=new Map(ids2.map((id2,number)=>[id2,number]));return{who:id2=>(0,sanitizer.qy)`<span class="who r${(numberOf.
get(id2)??0)%colours}" title="${id2}">${name(id2)}</span>`,numbers:some=>some.flatMap(id2=>numberOf.get(id2)??[]).join(" "),all:ids2.map((id2,number)=>({id:id2,number,name:name(id2)}))}}var details=__webpack_require__(
83164);const bounds={title:200,reason:600,quote:300,items:30},longestDiff=24e3,unbounded={title:1/0,reason:1/0,quote:1/0,items:1/0},outcomeWords={approved:"\u2705 Approved",limit:"\u26A0\uFE0F Not approved",
unchanged:"\u26A0\uFE0F Not changed",failed:"\u26A0\uFE0F Revision failed","not-needed":"Nothing to revise"};function revisionPart(result){const{revision}=result;if(revision===null)return"";const short=(0,reviewer_text.
DG)(result),name=id2=>(0,sanitizer.Bm)(short(id2)),last=revision.rounds.findLast(({readers})=>readers.length>0);return["### The revision",`**${outcomeWords[revision.outcome]}.** ${(0,sanitizer.Bm)(revision.
why)} The verdict above is about the original plan. The revision is a proposal.`,...revision.rounds.map(round=>roundPart(round,name,revision.lead,bounds)),last===void 0?"":diffPart(last)].filter(part2=>part2!==
"").join(`

`)}function revisionNotes({revision},name){return revision===null?"":["## The revision",`${(0,sanitizer.Bm)(revision.why)} The verdict above is about the original plan. The revision is a proposal.`,...revision.
rounds.map(round=>roundPart(round,name,revision.lead,unbounded))].join(`

`)}function roundPart(round,name,lead,longest2){const{number,decisions,changed,lost,findings,readers,approvedBy}=round,left=findings.filter(({status})=>status!=="dismissed"),approving=approvedBy.length===
0?"no reader approved it":`approved by ${(0,figures.KE)(approvedBy.map(id2=>name(id2)))} of ${(0,figures.LS)(readers.length,"reader")}`;return[readers.length===0?`**Answer ${number}** by ${name(lead)}\
: the text was not changed.`:`**Revision ${number}** by ${name(lead)}: ${approving}; ${(0,figures.LS)(left.length,"finding")} ${left.length===1?"is":"are"} open.`,items(decisions,longest2,({finding:finding2,
title,decision,reason})=>{const why2=reason===""?"":`: ${(0,sanitizer.Bm)((0,sanitizer.$Q)(reason,longest2.reason))}`;return`**${decision}** ${(0,sanitizer.Bm)((0,sanitizer.$Q)(title,longest2.title))}\
 ${(0,sanitizer.ti)(finding2)}${why2}`}),changed.length===0?"":"Lines of the original that the revising model says it changed or removed:",items(changed,longest2,({quote,reason})=>`${(0,sanitizer.ti)(
(0,sanitizer.$Q)(quote,longest2.quote))}: ${(0,sanitizer.Bm)((0,sanitizer.$Q)(reason,longest2.reason))}`),lost.length===0?"":"**Requirements that the revision lost without saying so:**",items(lost,longest2,
({line,text})=>`line ${line}: ${(0,sanitizer.ti)((0,sanitizer.$Q)(text,longest2.quote))}`),left.length===0?"":"Open findings about the revision:",items(left,longest2,({severity,title,location,status,blocking})=>`${headline.
iq[severity]} ${(0,sanitizer.Bm)((0,sanitizer.$Q)(title,longest2.title))} ${(0,sanitizer.ti)((0,location_text.Z9)(location))} \xB7 ${severity}, ${status}${blocking?", **blocks**":""}`)].filter(part2=>part2!==
"").join(`

`)}function items(all,{items:most},line){const shown=all.slice(0,most).map(item=>`- ${line(item)}`),left=all.length-shown.length;return[...shown,...left>0?[`- and ${(0,figures.U9)(left)} more, in the \
result file`]:[]].join(`
`)}const diffPart=({number,diff})=>(0,details.g)(`What revision ${number} changes`,diff.length<=longestDiff?(0,sanitizer.d6)(diff,"diff"):`${(0,sanitizer.d6)((0,sanitizer.$Q)(diff,longestDiff),"diff")}\


The rest is in the result file.`);function revisionSection({revision},reviewerNames){return revision===null?(0,sanitizer.qy)``:(0,sanitizer.qy)`<section id="revision">
<h2>The revision</h2>
<p><strong>${outcomeWords[revision.outcome]}.</strong> ${(0,sanitizer.Tu)(revision.why)} The verdict is about the original plan. The revision is a proposal.</p>
${revision.rounds.map(round=>revision_roundPart(round,revision.lead,reviewerNames))}
</section>`}const revision_roundPart=(round,lead,reviewerNames)=>{const{number,decisions,changed,lost,findings,readers,approvedBy,diff}=round,left=findings.filter(({status})=>status!=="dismissed");return(0,sanitizer.
qy)`<h3>Revision ${number} by ${reviewerNames.who(lead)}</h3>
<p>${readers.length===0?"The text was not changed. ":""}Approved by ${approvedBy.length} of ${(0,figures.LS)(readers.length,"reader")}${approvedBy.map(id2=>(0,sanitizer.qy)` ${reviewerNames.who(id2)}`)}; ${(0,figures.
LS)(left.length,"finding")} ${left.length===1?"is":"are"} open.</p>
${list(decisions,({finding:finding2,title,decision,reason})=>(0,sanitizer.qy)`<strong>${decision}</strong> ${(0,sanitizer.Tu)(title)} <code>${finding2}</code>${reason===""?"":(0,sanitizer.qy)`: ${(0,sanitizer.
Tu)(reason)}`}`)}
${part("Lines of the original that the revising model says it changed or removed",changed,({quote,reason})=>(0,sanitizer.qy)`<code>${quote}</code>: ${(0,sanitizer.Tu)(reason)}`)}
${part("Requirements that the revision lost without saying so",lost,({line,text})=>(0,sanitizer.qy)`line ${line}: <code>${text}</code>`)}
${part("Open findings about the revision",left,({severity,title,location,status,blocking})=>(0,sanitizer.qy)`${headline.iq[severity]} ${(0,sanitizer.Tu)(title)} <code>${(0,location_text.Z9)(location)}</code> · ${severity}, ${status}${blocking?
", blocks":""}`)}
<details><summary>Diff</summary><pre tabindex="0"><code>${diff}</code></pre></details>
`},list=(items2,line)=>items2.length===0?(0,sanitizer.qy)``:(0,sanitizer.qy)`<ul>${items2.map(item=>(0,sanitizer.qy)`<li>${line(item)}</li>`)}</ul>`,part=(title,items2,line)=>items2.length===0?(0,sanitizer.
qy)``:(0,sanitizer.qy)`<p>${title}:</p>${list(items2,line)}`,width=1e3,narrowest=4;function timelineSection(result,reviewerNames){const{calls}=result;return calls.length===0?(0,sanitizer.qy)``:(0,sanitizer.
qy)`<section id="course">
<h2>Rounds and bundles</h2>
${roundsTable(result)}
${chart(result,reviewerNames)}
${callsTable(calls,reviewerNames)}
</section>`}const roundsTable=result=>(0,sanitizer.qy)`<div class="wide" tabindex="0"><table class="numbers">
<thead><tr><th scope="col">Round</th>${["Calls","Reported","Upheld","Refuted","Unsure","Time","Cost"].map(head=>(0,sanitizer.qy)`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${result.rounds.map(({round,kind,calls,reported,upheld,refuted,unsure,seconds,spent})=>(0,sanitizer.qy)`<tr><th scope="row"><span class="key ${colour(round)}"></span>${round} · ${kind}</th>${[calls,reported,
upheld,refuted,unsure].map(number=>(0,sanitizer.qy)`<td>${(0,figures.U9)(number)}</td>`)}<td>${(0,figures.p0)(seconds)}</td><td>${(0,figures.E9)(spent.usd)}</td></tr>
`)}${testsRow(result)}</tbody>
</table></div>`;function testsRow(result){const tests=(0,proof_text.s8)(result);return tests===null?(0,sanitizer.qy)``:(0,sanitizer.qy)`<tr><th scope="row"><span class="key tests"></span>tests written and read</th><td>${(0,figures.
U9)(tests.calls)}</td><td></td><td></td><td></td><td></td><td>${(0,figures.p0)(tests.seconds)}</td><td>${(0,figures.E9)(tests.spent.usd)}</td></tr>
`}const colour=round=>`round${Math.min(round,3)}`,callColour=call=>(0,proof_text.qJ)(call)?"tests":colour(call.round);function chart({calls,seconds,change},reviewerNames){const end=Math.max(seconds,...calls.
map(call=>call.began+call.seconds)),groups=[...new Set(calls.map(({bundle})=>bundle))].map(bundle=>{const own=calls.filter(call=>call.bundle===bundle),about2=change?.bundles.find(({id:id2})=>id2===bundle),
lanes2=reviewerNames.all.filter(({id:id2})=>own.some(({reviewer})=>reviewer===id2)).map(({id:id2})=>(0,sanitizer.qy)`<tr><th scope="row">${reviewerNames.who(id2)}</th><td>${lane(own.filter(({reviewer})=>reviewer===
id2),end)}</td></tr>
`),ended=about2===void 0?"":` \xB7 ${(0,figures.LS)(about2.files.length,"file")} \xB7 ended: ${about2.stopped}`;return(0,sanitizer.qy)`<tr class="bundle"><th scope="rowgroup" colspan="2">${bundle}${ended}</th></tr>
${lanes2}`}),ticks=[0,.25,.5,.75,1].map(share2=>(0,sanitizer.qy)`<span>${tick(share2*end)}</span>`);return(0,sanitizer.qy)`<table class="lanes">
<caption>Calls of each reviewer, in seconds from the start of the run. A red edge marks a call without an answer.</caption>
<tbody>
${groups}</tbody>
<tfoot><tr><td></td><td><div class="ticks">${ticks}</div></td></tr></tfoot>
</table>`}const tick=seconds=>seconds===0?"0":(0,figures.p0)(seconds);function lane(calls,end){const scale=end===0?0:width/end,bars=calls.map(call=>{const x=Math.min(call.began*scale,width-narrowest),
wide=Math.max(narrowest,call.seconds*scale),failed=call.outcome==="answered"?"":" failed";return(0,sanitizer.qy)`<rect class="${callColour(call)}${failed}" x="${x.toFixed(1)}" y="1" width="${wide.toFixed(
1)}" height="10"><title>${words(call)}</title></rect>`});return(0,sanitizer.qy)`<svg viewBox="0 0 ${width} 12" preserveAspectRatio="none" role="img" aria-label="${calls.map(words).join("; ")}"><line x1="0" x2="${width}" y1="6" y2="6"/>${bars}</svg>`}
const words=({round,question,outcome,began,seconds})=>`${(0,proof_text.qJ)({question})?questionWords[question]:`round ${round} (${(0,progress.MV)(round)}${question==="relocation"?", location of quotes":
""})`}, from ${began.toFixed(1)} s for ${(0,figures.p0)(seconds)}: ${outcome}`,questionWords={"independent-review":"independent review",description:"description",relocation:"location of quotes",exchange:"\
exchange",triage:"triage",revision:"revision",test:"writing a test","test-reading":"reading a test"},callsTable=(calls,reviewerNames)=>(0,sanitizer.qy)`<details><summary>All ${(0,figures.LS)(calls.length,
"call")}</summary>
<div class="wide" tabindex="0"><table>
<thead><tr>${["Reviewer","Bundle","Round","Question","Start","Duration","Outcome","Retries","Tokens and cost","Model that answered","Request","Notes"].map(head=>(0,sanitizer.qy)`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${calls.map(call=>(0,sanitizer.qy)`<tr><td>${reviewerNames.who(call.reviewer)}</td><td>${call.bundle}</td><td>${call.round}</td><td>${questionWords[call.question]}</td><td>${call.began.toFixed(1)} s</td><td>${(0,figures.
p0)(call.seconds)}</td><td${call.outcome==="answered"?"":(0,sanitizer.qy)` class="not-complete"`}>${call.outcome}${call.stopReason===null?"":(0,sanitizer.qy)` <small>${call.stopReason}</small>`}</td><td>${call.
retries}</td><td>${(0,figures.u8)(call.spent)}</td><td>${call.servedModel??""}</td><td><small>${call.requestId??""}</small></td><td>${call.notes.map(note2=>(0,sanitizer.qy)`${(0,sanitizer.Tu)(note2)}<br>`)}</td></tr>
`)}</tbody>
</table></div></details>`;var authors=__webpack_require__(73858);const mostBlockers=20,verdictSection=(result,reviewerNames)=>(0,sanitizer.qy)`<header>
<p class="subject">${subject(result)}</p>
<h1><span class="verdict">${(0,headline.zL)(result)}</span> ${(0,headline.Pl)(result)}</h1>
<p class="figures">${(0,headline.u5)(result).join(" \xB7 ")}</p>
${testsPart(result)}
${result.notices.map(notice=>(0,sanitizer.qy)`<p class="notice">${(0,sanitizer.Tu)(notice)}</p>\n`)}
${reasons(result)}
${blockers(result)}
<div class="columns">
${tally(result)}
${authorship(result,reviewerNames)}
</div>
</header>`;function testsPart(result){const counts=(0,proof_text.xo)(result);return counts===""?(0,sanitizer.qy)``:(0,sanitizer.qy)`<p><strong>Executed tests:</strong> ${counts}.</p>`}function subject(result){
const{change}=result;if(change===null)return(0,sanitizer.qy)`No change was read`;const{pullRequest:pull,repository,head}=change,commit=head===null?(0,sanitizer.qy)`<code>the working tree</code>`:(0,report_links.
us)(head.slice(0,10),(0,report_links.hP)(result).commit(head));return pull===null?(0,sanitizer.qy)`${repository??""} ${commit}`:(0,sanitizer.qy)`<strong>${pull.title}</strong> · ${repository??""} pull request ${pull.
number} by ${pull.author}${pull.fork?", from a fork":""} · ${commit}`}const reasons=result=>(0,sanitizer.qy)`${(0,headline._T)(result).filter(({message:message2})=>message2!=="").map(({message:message2,
remedy:remedy2})=>(0,sanitizer.qy)`<p class="reason">${(0,sanitizer.Tu)(message2)}${remedy2===""?"":(0,sanitizer.qy)` <strong>What to do:</strong> ${(0,sanitizer.Tu)(remedy2)}`}</p>\n`)}`;function blockers(result){
const{findings,verdict}=result,links=(0,report_links.hP)(result),all=findings.filter(({blocking})=>blocking);if(all.length===0)return(0,sanitizer.qy)``;const remedy2=verdict.reasons.find(({code:code2})=>code2===
"blocking-findings")?.remedy??"",items2=all.map(finding2=>{const{id:id2,severity,title,location,status}=finding2,mark=(0,proof_text.or)(finding2);return(0,sanitizer.qy)`<li><span class="severity ${severity}">${severity}</span> <a href="#${id2}">${(0,sanitizer.
Tu)(title)}</a> ${(0,report_links.us)((0,location_text.Z9)(location),links.location(location))} ${status}${mark===null?"":(0,sanitizer.qy)` · <strong>${mark.toLowerCase()}</strong>`} · <code>${id2}</code></li>\n`}),
rest=items2.slice(mostBlockers),more=(0,sanitizer.qy)`<details><summary>and ${(0,figures.U9)(rest.length)} more</summary>
<ul class="blockers">
${rest}</ul>
</details>`;return(0,sanitizer.qy)`<h2>Blocking findings</h2>
<ul class="blockers">
${items2.slice(0,mostBlockers)}</ul>
${rest.length===0?"":more}
${remedy2===""?"":(0,sanitizer.qy)`<p><strong>What to do:</strong> ${(0,sanitizer.Tu)(remedy2)}</p>`}`}function tally(result){if(result.findings.length===0)return(0,sanitizer.qy)``;const shown=finding.
gO.filter(severity=>result.findings.some(finding2=>finding2.severity===severity)),rows=headline.Dz.filter(status=>(0,headline.LT)(result,status).length>0).map(status=>{const cells=shown.map(severity=>{
const number=(0,headline.LT)(result,status).filter(finding2=>finding2.severity===severity).length;return(0,sanitizer.qy)`<td>${number===0?"":(0,figures.U9)(number)}</td>`});return(0,sanitizer.qy)`<tr><th scope="row">${status}</th>${cells}</tr>\n`}),
heads2=shown.map(severity=>(0,sanitizer.qy)`<th scope="col"><span class="severity ${severity}">${severity}</span></th>`);return(0,sanitizer.qy)`<div class="wide" tabindex="0"><table class="tally">
<caption>Findings</caption>
<thead><tr><td></td>${heads2}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`}function authorship({change,panel},reviewerNames){if(change===null||panel.length===0)return(0,sanitizer.qy)``;const wrote=(0,authors.cz)(change),rows=panel.map(reviewer=>{const{id:id2,
vendor,role}=reviewer,end=(0,reviewer_text.iR)(reviewer);return(0,sanitizer.qy)`<tr><td>${reviewerNames.who(id2)}</td><td>${vendor}</td><td>${role}</td><td class="${end.replace(" ","-")}">${end}</td></tr>\n`});
return(0,sanitizer.qy)`<div class="wide" tabindex="0"><table class="hands">
<caption>${(0,authors.D7)(wrote)} Reviewers:</caption>
<thead><tr><th scope="col">Reviewer</th><th scope="col">Vendor</th><th scope="col">Role</th><th scope="col">Result</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`}function renderReport(result){const{style,script,policy}=readAssets(),reviewerNames=reviewerNamesOf(result),word=(0,headline.zL)(result),pull=result.change?.pullRequest??null;return(0,sanitizer.
qy)`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policy}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${word}: ${pull===null?(0,headline.Pl)(result):pull.title} · xreview</title>
<link rel="icon" href="${(0,sanitizer.X2)(icon(result))}">
${style}
</head>
<body class="is-${result.verdict.verdict}">
${(0,headline.Bh)(result)?(0,sanitizer.qy)``:(0,sanitizer.qy)`<a class="skip" href="#findings">Skip to the findings</a>`}
${verdictSection(result,reviewerNames)}
<main>
${estimateSection(result,reviewerNames)}
${(0,headline.Bh)(result)?(0,sanitizer.qy)``:findingsSection(result,reviewerNames)}
${raceSection(result)}
${revisionSection(result,reviewerNames)}
${timelineSection(result,reviewerNames)}
${moneySection(result,reviewerNames)}
${coverageSection(result,reviewerNames)}
</main>
${footer(result)}
${script}
</body>
</html>
`.toString()}const page_colours={pass:"1a7f37",fail:"cf222e",inconclusive:"9a6700"},icon=({verdict})=>`data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4'\
 cy='4' r='4' fill='%23${page_colours[verdict.verdict]}'/%3E%3C/svg%3E`,footer=({tool,settings,startedAt,pages})=>{const gate=settings.failOn==="never"?"nothing":`${settings.failOn} findings${settings.
failOn==="critical"?"":" and worse"}`,run=pages?.run??null;return(0,sanitizer.qy)`<footer>
<p>${tool.name} ${tool.version} · ${startedAt.replace("T"," ").replace(/\.\d+Z$/," UTC")} · fails on ${gate} · at most ${settings.maxRounds} rounds${run===null?"":(0,sanitizer.qy)` · <a href="${run}">the run on GitHub</a>`}</p>
</footer>`},styles=[__webpack_require__.ab+"colours.css",__webpack_require__.ab+"page.css",__webpack_require__.ab+"findings.css",__webpack_require__.ab+"rounds.css",__webpack_require__.ab+"media.css"],
scriptFile=__webpack_require__.ab+"report.js",digest=text=>`'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;function readAssets(){const style=styles.map(file=>(0,external_node_fs_.
readFileSync)(file,"utf8")).join(""),script=(0,external_node_fs_.readFileSync)(scriptFile,"utf8"),policy=["default-src 'none'",`style-src ${digest(style)}`,`script-src ${digest(script)}`,"img-src data\
:","base-uri 'none'","form-action 'none'"].join("; ");return{style:(0,sanitizer.qy)`<style>${(0,sanitizer.X2)(style)}</style>`,script:(0,sanitizer.qy)(_a||(_a=__template(["<script>","<\/script>"])),(0,sanitizer.
X2)(script)),policy:(0,sanitizer.qy)`<meta http-equiv="Content-Security-Policy" content="${(0,sanitizer.X2)(policy)}">`}}var markdown=__webpack_require__(91418);const argumentPart=(finding2,name)=>[`#\
## ${(0,sanitizer.Bm)(finding2.title)}`,`${(0,sanitizer.ti)((0,location_text.Z9)(finding2.location))}, ${finding2.severity}, ${categories.LZ[finding2.category].title.toLowerCase()}${finding2.blocking?
", **blocks**":""}, ${(0,sanitizer.ti)(finding2.id)}`,(0,sanitizer.qt)(finding2.explanation),finding2.scenario.trim()===""?"":`**Scenario**: ${(0,sanitizer.Bm)(finding2.scenario)}`,argument_assumptionPart(
finding2),...(0,reviewer_text.IN)(finding2).map(({document,quote,relation})=>`**${reviewer_text.ti[relation]}**: ${(0,sanitizer.ti)(document)}: ${(0,sanitizer.Bm)(quote)}`),(0,location_text.kn)(finding2.
location)?location_text.Ex:"",code(finding2),"**The debate**",debate(finding2,name),...proofs(finding2,name),`**Outcome**: ${finding2.status}. ${(0,sanitizer.Bm)(finding2.statusReason)}`,finding2.status===
"dismissed"?"":answer].filter(part2=>part2!=="").join(`

`);function argument_assumptionPart(finding2){const assumption=(0,reviewer_text.JL)(finding2);return assumption===null?"":`**${assumption.label}**: ${(0,sanitizer.Bm)(assumption.text)}`}const answer=`\
**Answer**

- [ ] fixed in:
- [ ] not a defect, because:`,argument_longestLine=500;function code(finding2){const lines=(0,code_excerpt.$N)(finding2);if(lines.length===0)return"";const width2=Math.max(...lines.map(({line})=>String(
line??"").length));return(0,sanitizer.d6)(lines.map(({line,kind,text})=>`${code_excerpt.jW[kind]} ${String(line??"").padStart(width2)}  ${(0,sanitizer.$Q)(text.replace(/[\r\n]+/g," "),argument_longestLine)}`.
trimEnd()).join(`
`),"diff")}function debate(finding2,name){const reportItems=finding2.reports.map((report,index)=>({round:report.round,text:`**${name(report.reviewer)}** reported it as ${report.severity}${index===0?".":
`: ${(0,sanitizer.Bm)(report.title)}. ${(0,sanitizer.Bm)(report.explanation)}`}`,evidence:[]})),taken=finding2.positions.map(position=>({round:position.round,text:`**${name(position.reviewer)}** ${stance(
finding2,position)}: ${(0,sanitizer.Bm)(position.reason)}`,evidence:position.evidence}));return[...reportItems,...taken].toSorted((a,b)=>a.round-b.round).map(({round,text,evidence})=>[`- Round ${round}\
: ${text}`,...evidence.map(one=>`  - ${argument_cite(one)}`)].join(`
`)).join(`
`)}function proofs(finding2,name){const proof=(0,proof_text.eQ)(finding2);if(proof===null)return[];const{outcome,why:why2,test,command,runs}=proof,head=`**${proof_text.GF[outcome]}**: ${(0,sanitizer.Bm)(
(0,proof_text.tq)(finding2)??why2)}`;return outcome==="no-proof"||test===null?[head]:[head,`${(0,sanitizer.ti)(test.path)}: ${(0,proof_text.o3)(test,name)}`,...test.expects.trim()===""?[]:[`It expects\
: ${(0,sanitizer.Bm)(test.expects)}`],...test.text===""?[]:[(0,sanitizer.d6)(test.text,(0,markdown.e)(test.path))],...command===""?[]:[`Command: ${(0,sanitizer.ti)(command)}`],...runs.flatMap(run=>[`${(0,proof_text.
le)(run)} (${(0,figures.p0)(run.seconds)})`,...run.output.trim()===""?[]:[(0,sanitizer.d6)(run.output)]])]}function stance(finding2,position){const why2=(0,reviewer_text.pC)(position.ground),weight2=(0,reviewer_text.
Ob)(finding2,position),severity=position.severity===null?"":`, votes ${position.severity}`;return`${(0,reviewer_text.w3)(finding2,position)}${why2===""?"":` as ${why2}`}${severity}${weight2===""?"":` \
(${weight2})`}`}const argument_cite=({path:path2,quote,resolved})=>`${(0,sanitizer.ti)(resolved===null?path2:path2+(0,location_text.zu)(resolved))} ${resolved===null?"not found there":"found"}${quote.
trim()===""?"":`: ${(0,sanitizer.ti)(quote)}`}`;function renderNotes(result){const short=(0,reviewer_text.DG)(result),name=id2=>(0,sanitizer.Bm)(short(id2));return`${["# Adversarial review notes",notes_subject(
result),facts(result),...argued(result,name),revisionNotes(result,name),contributionPart(result,name),scopePart(result),reading].filter(part2=>part2!=="").join(`

`)}
`}function notes_subject({change}){if(change===null)return"No change was read.";const{pullRequest:pull,repository,head}=change,where=repository===null?"":` in ${(0,sanitizer.ti)(repository)}`;return pull===
null?`The change up to ${head===null?"the working tree":(0,sanitizer.ti)(head)}${where}.`:`**${(0,sanitizer.Bm)(pull.title)}**: pull request ${pull.number}${where}, by ${(0,sanitizer.ti)(pull.author)}\
.`}function facts(result){const{change,panel,notices,startedAt,tool}=result,tests=(0,proof_text.xo)(result),wrote=change===null?[]:(0,authors.cz)(change,sanitizer.Bm),reviewers=panel.map(reviewer=>`${(0,sanitizer.
Bm)(reviewer.id)} (${(0,sanitizer.Bm)(reviewer.role)}; ${(0,reviewer_text.iR)(reviewer)})`),reasons2=(0,headline._T)(result).map(({message:message2,remedy:remedy2})=>[message2,remedy2].filter(text=>text!==
"").map(sanitizer.Bm).join(" "));return[`**Verdict**: ${(0,headline.zL)(result)}, ${(0,headline.Pl)(result)}. ${(0,headline.u5)(result).join(", ")}.`,...tests===""?[]:[`**Executed tests**: ${tests}.`],
...reasons2,...change===null?[]:[(0,authors.D7)(wrote)],...reviewers.length===0?[]:[`**Reviewed by**: ${(0,figures.KE)(reviewers)}.`],...change===null?[]:[`**Reviewed**: ${change.head===null?"the work\
ing tree":(0,sanitizer.ti)(change.head)} against the merge base ${(0,sanitizer.ti)(change.mergeBase)}, on ${startedAt.slice(0,10)} by ${(0,sanitizer.Bm)(`${tool.name} ${tool.version}`)}.`],...notices.
map(notice=>`**Note**: ${(0,sanitizer.Bm)(notice)}`)].filter(line=>line!=="").map(line=>`- ${line}`).join(`
`)}function argued(result,name){const{findings,notes:unlocated,verdict}=result;if(findings.length+unlocated.length===0)return[verdict.complete?"No reviewer reported a finding.":"No finding was reporte\
d, but the review is not complete. The change may still have defects."];const parts=finding_groups.aA.flatMap(group=>{const all=(0,finding_groups.fp)(result,group);return all.length===0?[]:[`## ${group===
"disputed"?"Disputed":finding_groups.nw[group]} (${(0,figures.U9)(all.length)})`,finding_groups.OG[group],...all.map(finding2=>argumentPart(finding2,name))]}),notes2=unlocated.map(({title,reviewer,explanation,
location})=>`- **${(0,sanitizer.Bm)(title)}** ${(0,sanitizer.ti)(location.path)}, ${name(reviewer)}: ${(0,sanitizer.Bm)(explanation)}`);return notes2.length===0?parts:[...parts,`## Notes about files t\
hat do not exist (${(0,figures.U9)(notes2.length)})`,"A reviewer reported these about a file that does not exist in the repository.",notes2.join(`
`)]}function contributionPart(result,name){const{status,alone}=solitary(result);return result.panel.length===0||result.findings.length===0?"":["## What each reviewer found",["| Reviewer | Reported | O\
nly reporter | Dismissed | Missed | Refuted others | Changed its mind |","|---|---:|---:|---:|---:|---:|---:|",...contributions(result).map(({reviewer,reported,alone:alone2,lost,missed,refuted,turns})=>`\
| ${name(reviewer).replaceAll("|","\\|")} | ${[reported,alone2,lost,missed,refuted,turns].map(figures.U9).join(" | ")} |`)].join(`
`),`${(0,figures.U9)(alone)} of ${(0,figures.LS)(status,"open finding")} ${alone===1?"was":"were"} reported by a single reviewer. *Missed*: open findings that only others reported.`].join(`

`)}function scopePart({change,attendance}){if(change===null)return"";const left=change.files.filter(({leftOut:leftOut2})=>leftOut2!==null),missing=attendance.filter(({answered})=>!answered);return["##\
 What was reviewed",`${(0,figures.LS)(change.files.length-left.length,"file")} in ${(0,figures.LS)(change.bundles.length,"bundle")}.${missing.length===0?"":" Without a complete answer:"}`,missing.map(
({reviewer,bundle,failure})=>`- ${(0,sanitizer.Bm)(reviewer)}, ${(0,sanitizer.ti)(bundle)}: ${failure===null?"not asked":(0,sanitizer.Bm)(failure.message)}`).join(`
`),left.length===0?"":["| Left out | Reason |","|---|---|",...left.map(({path:path2,leftOut:leftOut2})=>`| ${(0,sanitizer.hD)(path2)} | ${(0,sanitizer.hD)(leftOut2?.detail??"")} |`)].join(`
`)].filter(part2=>part2!=="").join(`

`)}const reading=`## How to read this

In round 1 each reviewer read the change without seeing the others' findings. In round 2 reviewers judged findings of others without knowing who reported them. From round 3 on, disputed findings went \
back to their reporters, and then to those who refuted them. A refutation counts only with a quote that is in the code. A change of mind counts only with a new quote.`,contributions=({panel,findings})=>panel.
map(({id:id2})=>{const own=findings.filter(({reportedBy})=>reportedBy.includes(id2)),others=findings.filter(({reportedBy})=>!reportedBy.includes(id2));return{reviewer:id2,reported:own.length,alone:own.
filter(({reportedBy})=>reportedBy.length===1).length,lost:own.filter(({status})=>status==="dismissed").length,missed:others.filter(({status})=>status!=="dismissed").length,refuted:others.filter(({positions})=>positions.
some(({reviewer,stance:stance2,counts})=>reviewer===id2&&stance2==="refute"&&counts)).length,turns:findings.flatMap(finding2=>finding2.positions.filter(position=>position.reviewer===id2&&position.counts&&
(0,reviewer_text.Sv)(finding2,position))).length}});function solitary({findings}){const kept=findings.filter(finding2=>finding2.status!=="dismissed");return{status:kept.length,alone:kept.filter(({reportedBy})=>reportedBy.
length===1).length}}var outputs=__webpack_require__(8568);const high=7,rules_levelOf=rule2=>rule2.security!==null&&rule2.security>=high?"error":"warning",cweTag=number=>`external/cwe/cwe-${String(number).
padStart(3,"0")}`,rule=id2=>{const described=categories.LZ[id2],{name,title,description,cwe,security}=described,severity=security===null?{"problem.severity":rules_levelOf(described)}:{"security-severi\
ty":security.toFixed(1)};return{id:id2,name:name.toLowerCase()===id2?`${name}Defect`:name,shortDescription:{text:`${title}.`},fullDescription:{text:description},help:{text:`${description} Several mode\
ls of different vendors reviewed the change and each other's findings. The alert names the reporters, and the models that upheld or refuted the finding.`,markdown:[`**${title}.** ${description}`,"","S\
everal models of different vendors reviewed the change and then each other's findings. The alert names the reporters, the models that upheld or refuted the finding, and the location of the evidence. *\
Confirmed* findings are supported by two or more models, and *unconfirmed* ones by one. *Disputed* findings were refuted with evidence, and a person must decide."].join(`
`)},defaultConfiguration:{level:rules_levelOf(described)},properties:{tags:[security===null?"correctness":"security",...cwe.map(cweTag)],precision:"medium",...severity}}},rules=categories.BM.map(rule),
securitySeverity=(category,severity)=>categories.LZ[category].security===null?null:scores[severity],scores={critical:"9.5",major:"8.0",minor:"5.0",info:"2.0"},mostResults=25e3,mostRelated=100,sarif_longestMessage=4e3,
sarif_longestTitle=200,longestClause=400,longestProof=800,renderSarif=result=>`${JSON.stringify(sarifLog(result),null,2)}
`,sarifLog=result=>({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:result.tool.name,informationUri:"https://github.com/org/xreview-action",semanticVersion:result.
tool.version,rules},extensions:extensions(result)},automationDetails:{id:`${result.settings.category.replace(/\/+$/,"")}/`},columnKind:"utf16CodeUnits",invocations:[{executionSuccessful:!0,...times(result)}],
results:results(result)}]}),extensions=({panel})=>panel.map(({id:id2,vendor,model,role})=>({name:(0,sanitizer.$2)((0,sanitizer.P8)(id2)),organization:(0,sanitizer.$2)((0,sanitizer.P8)(vendor)),properties:{
model,role}}));function times({startedAt,seconds}){const start=Date.parse(startedAt);if(Number.isNaN(start))return{};const end=start+seconds*1e3;return{startTimeUtc:new Date(start).toISOString(),endTimeUtc:new Date(
end).toISOString()}}function results({findings}){const seen=new Map;return findings.filter(({location})=>location.level==="line"||(0,location_text.kn)(location)).filter(({status,dismissal})=>status!==
"dismissed"||dismissal?.source==="alert").slice(0,mostResults).map(finding2=>{const ordinal=(seen.get(finding2.fingerprint)??0)+1;return seen.set(finding2.fingerprint,ordinal),sarifResult(finding2,ordinal)})}
function sarifResult(finding2,ordinal){const{category,severity,location,id:id2,kind,status,assumes,reportedBy,supporters,refuters}=finding2,related2=relatedLocations(finding2),score=securitySeverity(category,
severity);return{ruleId:category,ruleIndex:rules.findIndex(rule2=>rule2.id===category),level:levels[severity],message:{text:message(finding2,related2)},locations:[{physicalLocation:physical(location.path,
(0,location_text.QN)(location))}],...related2.length===0?{}:{relatedLocations:related2},partialFingerprints:{primaryLocationLineHash:`${finding2.fingerprint.slice(0,32)}:${ordinal}`},properties:{...score===
null?{}:{"security-severity":score},id:id2,kind,severity,status,...assumes===null?{}:{assumes:(0,sanitizer.$2)((0,sanitizer.RK)(assumes))},reportedBy,supporters,refuters,...proofProperty(finding2)}}}function proofProperty(finding2){
const proof=(0,proof_text.eQ)(finding2);if(proof===null)return{};const plain2=text=>(0,sanitizer.$2)((0,sanitizer.RK)(text)),{outcome,why:why2,test,runs}=proof;return{proof:{outcome,why:plain2(why2),runs:runs.
map(({commit,outcome:end})=>({commit,outcome:end})),...test===null?{}:{test:plain2(test.path),expects:plain2(test.expects),author:plain2(test.author),...test.reader===null?{}:{reader:plain2(test.reader)}}}}}
const levels={critical:"error",major:"error",minor:"warning",info:"note"},physical=(path2,startLine,endLine=startLine)=>({artifactLocation:{uri:relativeUri(path2)},region:{startLine,endLine}}),relativeUri=path2=>path2.
toWellFormed().split("/").map(encodeURIComponent).join("/"),related=(id2,path2,startLine,endLine,text)=>({id:id2,message:{text},physicalLocation:physical(path2,startLine,endLine)});function relatedLocations(finding2){
const{location}=finding2,key=({path:path2,startLine,endLine})=>`${path2}\0${startLine}\0${endLine}`,unique=new Map;for(const related2 of[...relatedReport(location),...relatedEvidence(finding2)])unique.
has(key(related2))||unique.set(key(related2),related2);return[...unique.values()].slice(0,mostRelated).map(({path:path2,startLine,endLine,text},index)=>related(index+1,path2,startLine,endLine,text))}function relatedReport(location){
if(location.level==="file"||location.side==="old")return[];const{path:path2,startLine,endLine}=location,shown=(0,location_text.QN)(location);return startLine===shown&&endLine===shown?[]:[{path:path2,startLine,
endLine,text:"The code that the finding is about"}]}const relatedEvidence=({positions})=>positions.flatMap(({reviewer,stance:stance2,evidence})=>evidence.flatMap(({path:path2,resolved})=>resolved===null||
resolved.side==="old"?[]:[{path:path2,startLine:resolved.startLine,endLine:resolved.endLine,text:(0,sanitizer.$2)((0,sanitizer.P8)(`${stanceTexts[stance2]} ${reviewer}`))}])),stanceTexts={uphold:"Evid\
ence for the finding, by",refute:"Evidence against the finding, by",unsure:"Cited by"};function message(finding2,related2){const{location,title,severity,status,statusReason,explanation,scenario,id:id2}=finding2,
assumption=(0,reviewer_text.JL)(finding2),plain2=text2=>(0,sanitizer.$2)(text2).trim(),sentence=text2=>/[.!?…]$/.test(text2)?text2:`${text2}.`,removed=location.level==="line"&&location.side==="old"?
[`The finding is about removed code: ${location.path}${(0,location_text.zu)(location)}.`]:[],body=[sentence((0,sanitizer.$Q)(plain2((0,sanitizer.P8)(title)),sarif_longestTitle)),plain2(`${capital(severity)}\
, ${status}: ${(0,reviewer_text.Ki)(finding2)}. ${statusReason}`),plain2((0,sanitizer.$Q)((0,sanitizer.P8)((0,proof_text.b0)(finding2)),longestProof)),...removed.map(plain2),...(0,location_text.kn)(location)?
[location_text.Ex]:[],plain2(explanation),plain2(scenario)===""?"":`Scenario: ${plain2(scenario)}`,...assumption===null?[]:[`${assumption.label}: ${plain2(assumption.text)}`],...(0,reviewer_text.IN)(finding2).
map(({document,quote,relation})=>plain2(`${reviewer_text.ti[relation]}: ${(0,sanitizer.P8)(document)}: "${(0,sanitizer.$Q)((0,sanitizer.P8)(quote),longestClause)}"`))].filter(part2=>part2!==""),links=related2.
slice(0,10).map(({id:spot,message:{text:text2}})=>`[${text2.replace(/[[\]]/g," ")}](${spot})`),name=`Finding ${plain2(id2)}.`;return[(0,sanitizer.$Q)(body.join(`
`),sarif_longestMessage-name.length-1),name,...links.length===0?[]:[links.join(" \xB7 ")]].join(`
`)}const capital=word=>word.charAt(0).toUpperCase()+word.slice(1),notFinished=`<!doctype html><title>Not finished</title><p>The run ended before it wrote this report.</p>
`;function tryDelivery(result,delivery,report){const page=report==="complete"?renderReport(result):notFinished,missing=new Map(writeFiles(result,delivery,page).missing),outputError=delivery.runner?(0,outputs.
n0)({verdict:"inconclusive"}):null;return outputError!==null&&missing.set("outputs",outputError),missing}function deliver(sound,delivery,known=new Map){const{folder:tests,notice}=(0,files.Jy)(sound,delivery.
runPaths.tests);let result=notice===null?sound:(0,seal.P)({...sound,notices:[...sound.notices,notice]},delivery.keys),missing=known;for(;;){const written=writeFiles(result,delivery,renderReport(result)),
fresh=new Map([...written.missing].filter(([kind])=>!missing.has(kind)));if(missing=new Map([...missing,...written.missing]),fresh.size===0){const placed=withResult(result,written.files,missing,delivery),
outputError=delivery.runner?(0,outputs.n0)((0,outputs.V4)(result,{...placed.files,tests},delivery.codeScanning)):null;if(outputError===null||missing.has("outputs"))return{result,...placed,files:{...placed.
files,tests}};fresh.set("outputs",outputError),missing=new Map([...missing,...fresh])}result=(0,seal.P)((0,undelivered.oQ)(result,[...fresh.values()]),delivery.keys)}}function withResult(result,files2,missing,{
runPaths}){const userError=missing.get("result");if(userError===void 0||files2.result!==null)return{files:files2,missing};const{path:path2,userError:moved}=(0,runner_files.Fi)(userError,"result",runPaths.
result,(0,published_result.D6)(result));return{files:{...files2,result:path2},missing:new Map([...missing,["result",moved]])}}function writeFiles(result,{runPaths},report){const missing=new Map,write=(kind,path2,text)=>{
const written=(0,runner_files.u5)(kind,path2,text);return written.userError!==null&&missing.set(kind,written.userError),written.path},uploadable=result.verdict.complete&&result.document?.kind!=="descr\
iption",version=result.revision?.rounds.findLast(({readers})=>readers.length>0)?.text;return{files:{sarif:write("sarif",runPaths.sarif,uploadable?renderSarif(result):null),report:write("report",runPaths.
report,report),revised:version===void 0?null:write("revised-plan",runPaths.revised,version),notes:runPaths.notes===null?null:write("notes",runPaths.notes,renderNotes(result)),transcript:(0,external_node_fs_.
existsSync)(runPaths.transcript)?runPaths.transcript:null,result:write("result",runPaths.result,(0,published_result.D6)(result))},missing}}var reviewer_statistics=__webpack_require__(24359),summary_finding=__webpack_require__(
41664);const marks={approved:"\u2705","not-approved":"\u26A0\uFE0F",tie:"\u2696\uFE0F","no-fix":"\u274C","nothing-to-fix":"\u2705","not-run":"\u26A0\uFE0F",cancelled:"\u26A0\uFE0F"},longest={why:500,notes:300,
diff:24e3};function racePart({race}){return race===null?"":[`### ${marks[race.state]} The fix race: ${race_text.Sd[race.state]}`,(0,sanitizer.Bm)((0,sanitizer.$Q)(race.why,1e3)),...race.notices.slice(
0,10).map(notice=>`> ${(0,sanitizer.Bm)((0,sanitizer.$Q)(notice,longest.why))}`),...race.lanes.length===0?[]:[lanesTable(race),underTable(race)],...race.lanes.flatMap(lane2=>{const failed=(0,race_text.
tK)(lane2);return failed===null?[]:[(0,details.g)((0,sanitizer.P)(failed.title),(0,sanitizer.d6)(failed.lines))]}),tiePart(race),roundsPart(race),leftOutPart(race),deliveredPart(race),(0,sanitizer.Bm)(
(0,sanitizer.$Q)((0,race_text.yl)(race),1e3)),...race.diffs.map(({lane:lane2,diff})=>(0,details.g)(`The patch of ${lane2}`,(0,sanitizer.d6)((0,sanitizer.$Q)(diff,longest.diff),"diff")))].filter(part2=>part2!==
"").join(`

`)}function lanesTable(race){const shown=(0,race_text.KY)(race),head=["Lane","Result","Score",...shown.map(name=>race_text.id[name]),"Lines","Ended","Tokens","Cost"],rows=race.lanes.map(lane2=>[(0,sanitizer.
hD)(lane2.id),(0,sanitizer.hD)((0,sanitizer.$Q)((0,race_text.ob)(lane2,race),longest.why)),(0,race_text.uM)(lane2.score),...shown.map(name=>(0,race_text.uM)(lane2.signals[name])),lane2.patchAt===null?
"\u2013":`+${lane2.added} \u2212${lane2.removed}`,(0,figures.p0)(lane2.endedAt),`${lane2.estimated?"\u2265 ":""}${(0,figures.U9)((0,figures.hF)(lane2.spent)+lane2.spent.output)}`,`${lane2.estimated&&lane2.
spent.usd!==null?"\u2265 ":""}${(0,figures.E9)(lane2.spent.usd)}`]);return[`| ${head.join(" | ")} |`,`|---|---|${"---:|".repeat(head.length-2)}`,...rows.map(cells=>`| ${cells.join(" | ")} |`)].join(`
`)}function tiePart(race){const{lanes:lanes2,rows}=(0,race_text.Gr)(race);return lanes2.length===0?"":[`| Choose one | ${lanes2.map(id2=>(0,sanitizer.hD)(id2)).join(" | ")} |`,`|---|${"---|".repeat(lanes2.
length)}`,...rows.map(([name,...cells])=>`| **${name}** | ${cells.map(cell=>(0,sanitizer.hD)((0,sanitizer.$Q)(cell,longest.notes))).join(" | ")} |`)].join(`
`)}const underTable=race=>`<sub>${(0,race_text.HQ)(race).map(sanitizer.Bm).join(" ")}</sub>`;function roundsPart({rounds}){return rounds.length===0?"":rounds.map(({round,approved,findings,reviewers,revision})=>{
const blocking=findings.filter(finding2=>finding2.blocking),said=approved?"approved":blocking.length===0?"not approved":`${(0,figures.LS)(blocking.length,"blocking finding")}: ${blocking.slice(0,5).map(
({title,path:path2})=>`${(0,sanitizer.Bm)((0,sanitizer.$Q)(title,200))} (${(0,sanitizer.ti)(path2)})`).join("; ")}`,then=revision===""?"":` ${(0,sanitizer.Bm)((0,sanitizer.$Q)(revision,longest.why))}`;
return`- Review ${round} by ${reviewers.map(id2=>(0,sanitizer.Bm)(id2)).join(", ")}: ${said}.${then}`}).join(`
`)}const leftOutPart=({brief})=>brief.leftOut.slice(0,20).map(({id:id2,why:why2})=>`- ${(0,sanitizer.ti)(id2)} was not in the brief: ${(0,sanitizer.Bm)((0,sanitizer.$Q)(why2,longest.why))}`).join(`
`),deliveredPart=({delivered})=>delivered.map(({as,where})=>`- ${race_text.eh[as]}: ${(0,sanitizer.ti)(where)}`).join(`
`),mostReviewers=8;function diagram(result){const{panel,rounds}=result;if(panel.length===0||panel.length>mostReviewers||rounds.length===0)return"";const short=(0,reviewer_text.DG)(result),names=new Map(
panel.map(({id:id2},index)=>[id2,`R${index+1}`]));return`\`\`\`mermaid
${['%%{init: {"sequence": {"mirrorActors": false}}}%%',"sequenceDiagram","  participant C as Change",...panel.map(({id:id2},index)=>`  participant R${index+1} as ${(0,sanitizer.DE)(short(id2))}`),...rounds.
flatMap(({round})=>[`  Note over C,R${panel.length}: Round ${round} \xB7 ${(0,progress.MV)(round)}`,...exchange(result,round,names),...reportLines(result,round,names),...failures(result,round,names)]),
`  Note over C,R${panel.length}: ${(0,headline.zL)(result)} \xB7 ${(0,sanitizer.DE)((0,headline.Pl)(result))}`].join(`
`)}
\`\`\``}const reportLines=({findings,notes:unlocated,calls},round,names)=>[...names].flatMap(([id2,name])=>{const mine=one=>one.reviewer===id2&&one.round===round,answered=calls.some(call=>mine(call)&&
call.outcome==="answered"),number=[...findings.flatMap(({reports})=>reports),...unlocated].filter(mine).length;return!answered||round>1&&number===0?[]:[`  ${name}-->>C: ${(0,figures.LS)(number,round===
1?"finding":"new finding")}`]});function exchange({findings},round,names){const arrows=new Map;for(const finding2 of findings){const{reportedBy,refuters}=finding2;for(const position of finding2.positions.
filter(one=>one.round===round)){const others=reportedBy.includes(position.reviewer)?refuters:reportedBy,from=names.get(position.reviewer),to=names.get(others.find(id2=>id2!==position.reviewer)??"")??"\
C";if(from===void 0)continue;const arrow=`${from}->>${to}`;arrows.set(arrow,[...arrows.get(arrow)??[],(0,reviewer_text.w3)(finding2,position)])}}return[...arrows].map(([arrow,verbs])=>{const said=[...new Set(
verbs)].map(one=>`${one} ${one==="is unsure"?"about ":""}${verbs.filter(other=>other===one).length}`);return`  ${arrow}: ${said.join(", ")}`})}const failures=({calls},round,names)=>[...names].flatMap(
([id2,name])=>{const own=calls.filter(call=>call.reviewer===id2&&call.round===round),last=own.findLast(({outcome})=>outcome!=="answered");return last===void 0||own.some(({outcome})=>outcome==="answere\
d")?[]:[`  ${name}--xC: ${(0,sanitizer.DE)(last.outcome)}`]});function reviewPart(result){return result.calls.length===0?"":["### Rounds and cost",folded("Diagram of the rounds",diagram(result)),rounds_roundsTable(
result),panelTable(result),tokensNote,callsPart(result)].filter(part2=>part2!=="").join(`

`)}const folded=(title,body)=>body===""?"":(0,details.g)(title,body),table=(head,align,rows)=>[`| ${head.join(" | ")} |`,`|${Array.from(align).map(side=>side==="l"?"---":"---:").join("|")}|`,...rows.map(
cells=>`| ${cells.join(" | ")} |`)].join(`
`);function rounds_roundsTable(result){const tests=(0,proof_text.s8)(result);return table(["Round","Kind","Calls","Reported","Upheld","Refuted","Unsure","Time","Cost"],"llrrrrrrr",[...result.rounds.map(
({round,kind,calls,reported,upheld,refuted,unsure,seconds,spent})=>[String(round),kind,...[calls,reported,upheld,refuted,unsure].map(figures.U9),(0,figures.p0)(seconds),(0,figures.E9)(spent.usd)]),...tests===
null?[]:[["","tests written and read",(0,figures.U9)(tests.calls),"","","","",(0,figures.p0)(tests.seconds),(0,figures.E9)(tests.spent.usd)]]])}const panelTable=({panel,spent,calls,usdPerConfirmed})=>table(
["Reviewer","Result","Reported","Calls","Input","Cached","Output","Time","Cost","Per confirmed"],"llrrrrrrrr",[...panel.map(reviewer=>[(0,sanitizer.hD)(reviewer.id),reviewer.complete?(0,reviewer_text.
iR)(reviewer):`**${(0,reviewer_text.iR)(reviewer)}**`,(0,figures.U9)(reviewer.reported),(0,figures.U9)(reviewer.calls),...tokens(reviewer.spent),(0,figures.p0)(reviewer.seconds),(0,figures.E9)(reviewer.
spent.usd),perConfirmed(reviewer.usdPerConfirmed)]),...panel.length<2?[]:[["**Total**","","",(0,figures.U9)(calls.length),...tokens(spent),"",(0,figures.E9)(spent.usd),perConfirmed(usdPerConfirmed)]]]),
perConfirmed=usd=>usd===null?"":(0,figures.E9)(usd),tokensNote="<sub>Input and output are in tokens. Cached: the share of input read from the provider\u2019s cache. Per confirmed: the cost divided by the c\
onfirmed findings that the reviewer reported.</sub>",tokens=spent=>[(0,figures.U9)((0,figures.hF)(spent)),(0,figures.yX)(spent),(0,figures.U9)(spent.output)],mostCalls=60;function callsPart({calls,attendance}){
const odd=calls.filter(({outcome,notes:notes2,retries})=>outcome!=="answered"||notes2.length>0||retries>0);if(odd.length===0)return"";const rows=odd.slice(0,mostCalls).map(({reviewer,bundle,round,outcome,
retries,notes:notes2})=>{const failure=attendance.find(one=>one.reviewer===reviewer&&one.bundle===bundle)?.failure??null,said=[...failure?.code===outcome?[failure.message]:[],...notes2].join(" \xB7 ");
return[(0,sanitizer.hD)(reviewer),(0,sanitizer.hD)(bundle),String(round),outcome,String(retries),(0,sanitizer.hD)((0,sanitizer.$Q)(said,1e3))]}),left=odd.length-rows.length,more=left>0?`

${(0,figures.U9)(left)} more are in the result file.`:"";return(0,details.g)(`Calls with failures or notes (${(0,figures.U9)(odd.length)})`,table(["Reviewer","Bundle","Round","Outcome","Retries","What\
 happened"],"lllrrl",rows)+more)}const mostRows=150,mostFiles=12,longestPath=160,path=text=>(0,sanitizer.KH)((0,sanitizer.$Q)(text,longestPath)),scope_rules=obvious=>[...new Set(obvious.map(({rule:rule2})=>rule2))].
join(", ");function scope_scopePart(result){const{change}=result,links=(0,report_links.hP)(result);if(change===null)return"";const left=change.files.filter(file=>file.leftOut!==null),reviewed=change.files.
length-left.length,hunks=new Set(change.coverage.map(({hunk})=>hunk)).size,title=`${(0,headline.Bh)(result)?"What a review would read":"What was reviewed"}: ${(0,figures.LS)(reviewed,"file")}, ${(0,figures.
LS)(hunks,"hunk")}${left.length===0?", nothing left out":`; left out: ${(0,figures.LS)(left.length,"file")}`}`,bundles=change.bundles.map(({id:id2,files:files2,hunks:hunks2,rounds,stopped,obvious})=>{
const shown=files2.slice(0,mostFiles).map(path),rest=files2.length-shown.length;return`| ${id2} | ${[...shown,...rest>0?[`and ${(0,figures.U9)(rest)} more`]:[]].join(", ")} | ${(0,figures.U9)(hunks2)}\
 | ${(0,figures.U9)(rounds)} | ${stopped} | ${answeredBy(id2,obvious,result)} |`}),omitted=left.map(({path:name,leftOut:leftOut2})=>`| ${path(name)} | ${leftOut2?.reason??""} | ${(0,sanitizer.hD)((0,sanitizer.
$Q)(leftOut2?.detail??"",200))} |`);return(0,details.g)(title,[bundles.length===0?"":["| Bundle | Files | Hunks | Rounds | Ended | Answered by |","|---|---|---:|---:|---|---|",...cut(bundles)].join(`
`),omitted.length===0?"":["**Left out**","","| File | Kind | Reason |","|---|---|---|",...cut(omitted)].join(`
`),commits(change,links)].filter(part2=>part2!=="").join(`

`))}const mostNames=4;function answeredBy(bundle,obvious,{attendance,panel}){const name=(0,reviewer_text.DG)({panel}),asked=attendance.filter(one=>one.bundle===bundle&&panel.some(({id:id2,reads})=>id2===
one.reviewer&&reads)),missing=asked.filter(({answered})=>!answered).map(({reviewer})=>(0,sanitizer.KH)(reviewer));if(missing.length>0)return`not ${missing.join(", ")}`;if(asked.length===0)return"";const all=asked.
length>mostNames?`all ${(0,figures.U9)(asked.length)}`:asked.map(({reviewer})=>(0,sanitizer.KH)(name(reviewer))).join(", ");return obvious===null?all:`one reviewer, because the bundle is obvious: ${scope_rules(
obvious)}`}const cut=rows=>rows.length<=mostRows?[...rows]:[...rows.slice(0,mostRows),`| and ${(0,figures.U9)(rows.length-mostRows)} more, in the result file |`];function commits({base,mergeBase,head},links){
const shown=sha=>(0,report_links.U1)(sha,links.commit(sha));return`Merge base ${shown(mergeBase)}, base ${shown(base)}, head ${head===null?"the working tree":shown(head)}.`}const mostReasons=12,mostNotices=20,
verdict_longest={title:200,reason:2e3},verdictPart=result=>[`## ${(0,headline.S_)(result)} ${(0,headline.zL)(result)}: ${(0,headline.Pl)(result)}`,remedy(result),about(result),...result.notices.slice(
0,mostNotices).map(notice=>`> \u26A0\uFE0F ${(0,sanitizer.Bm)((0,sanitizer.$Q)(notice,verdict_longest.reason))}`),verdict_reasons(result),result.findings.length===0?"":`**Findings:** ${tallyText(result.
findings)}.`,verdict_testsPart(result)].filter(part2=>part2!=="").join(`

`);function about(result){const pull=result.change?.pullRequest??null,subject2=pull===null?[]:[`**${(0,sanitizer.Bm)((0,sanitizer.$Q)(pull.title,verdict_longest.title))}** (pull request ${pull.number}\
, by ${(0,sanitizer.ti)(pull.author)})`],took=result.change===null&&result.calls.length===0?[]:[(0,headline.u5)(result).join(" \xB7 ")];return[...subject2,...verdict_authorship(result),...took].join(`\
<br>
`)}function verdict_authorship({change,panel}){if(change===null||panel.length===0)return[];const wrote=(0,authors.cz)(change,sanitizer.Bm),read=panel.filter(({complete})=>complete).map(({id:id2})=>(0,sanitizer.
Bm)(id2));return[`${(0,authors.D7)(wrote)} ${read.length===0?"No reviewer completed the review.":`Reviewed by ${(0,figures.KE)(read)}.`}`]}function verdict_reasons(result){const all=(0,headline._T)(result).
filter(({message:message2})=>message2!==""),shown=all.slice(0,mostReasons).map(({message:message2,remedy:remedy2})=>{const todo=remedy2===""?"":`<br>**What to do:** ${(0,headline.K1)(remedy2,verdict_longest.
reason)}`;return`${(0,sanitizer.Bm)((0,sanitizer.$Q)(message2,verdict_longest.reason))}${todo}`}),left=all.length-shown.length;return shown.length===1?shown.join(""):[...shown,...left>0?[`${(0,figures.
U9)(left)} more reasons are in the result file.`]:[]].map(reason=>`- ${reason}`).join(`
`)}function remedy({verdict}){const text=verdict.reasons.find(({code:code2})=>code2==="blocking-findings")?.remedy??"";return text===""?"":`**What to do:** ${(0,headline.K1)(text,verdict_longest.reason)}`}
function verdict_testsPart(result){const counts=(0,proof_text.xo)(result);return counts===""?"":`**Executed tests:** ${counts}.`}function tallyText(findings){return headline.Dz.flatMap(status=>{const own=findings.
filter(finding2=>finding2.status===status),grades=finding.gO.flatMap(severity=>{const number=own.filter(finding2=>finding2.severity===severity).length;return number===0?[]:[number===own.length?severity:
`${(0,figures.U9)(number)} ${severity}`]});return own.length===0?[]:[`${(0,figures.U9)(own.length)} ${status} (${grades.join(", ")})`]}).join(", ")}const summaryLimit=1024*1024,testLimits=[12e3,3e3,0];
function renderSummary(result,limit=summaryLimit){const head=[verdictPart(result),sincePart(result)].filter(part2=>part2!=="").join(`

`),tail=[(0,report_estimate.cI)(result),racePart(result),matrixJobsPart(result),revisionPart(result),reviewPart(result),(0,reviewer_statistics._W)(result.reviewerStatistics),scope_scopePart(result)].filter(
part2=>part2!==""&&bytes(part2)<=limit/4).concat(summary_footer(result)).join(`

`);let[shown,left]=[[],0];for(const test of testLimits){const all=sections(result,test),room2=limit-bytes(head)-bytes(tail)-200*(all.length+1);if([shown,left]=fitting(all,room2),left===0)break}return`${[
head,...shown,...left>0?[leftOut(left)]:[],tail].filter(part2=>part2!=="").join(`

`)}
`}const bytes=text=>Buffer.byteLength(text),summary_mostOpen=10,rank=finding2=>{const group=(0,finding_groups.F8)(finding2);return group==="reproduced"||group==="disputed"?0:finding2.blocking?1:2};function sections(result,test){
const of=(group2,kind)=>(0,finding_groups.fp)(result,group2).filter(finding2=>kind===void 0||finding2.kind===kind),name=(0,reviewer_text.DG)(result),view={id:name,links:(0,report_links.hP)(result),test},
open=new Set(result.findings.filter(({status:word})=>word!=="dismissed").toSorted((a,b)=>rank(a)-rank(b)).slice(0,summary_mostOpen)),inFull=finding2=>open.has(finding2)?(0,summary_finding.jU)(finding2,
view):(0,summary_finding.$N)(finding2,view),group=(word,kind)=>({title:finding_groups.nw[word],about:finding_groups.OG[word],folded:!1,items:of(word,kind).map(inFull)}),integration=[...of("confirmed",
"integration"),...of("unconfirmed","integration")];return[group("reproduced"),group("disputed"),group("confirmed","defect"),{title:"Integration",about:"Findings about code that the change depends on o\
r affects: callers, contracts, versions, build, configuration.",folded:!1,items:integration.map(inFull)},group("unconfirmed","defect"),{title:finding_groups.nw.dismissed,about:finding_groups.OG.dismissed,
folded:!0,items:of("dismissed").map(finding2=>(0,summary_finding.xJ)(finding2,view))},{title:"Fixed since the last review",about:"Findings of an earlier push that are fixed in this one.",folded:!0,items:(result.
pushes?.fixed??[]).map(closed=>summary_fixedPart(closed,name))},{title:"Notes about files that do not exist",about:"A reviewer reported these about a file that does not exist in the repository. They n\
ever block.",folded:!0,items:result.notes.map(report=>note(report,name))}].filter(({items:items2})=>items2.length>0)}const summary_fixedPart=({title,path:path2,id:id2,by,why:why2},name)=>`- **${(0,sanitizer.
Bm)((0,sanitizer.$Q)(title,200))}** ${(0,sanitizer.ti)(path2)} \xB7 ${(0,sanitizer.ti)(id2)}${by.map(one=>` \xB7 ${(0,sanitizer.Bm)(name(one))}`).join("")}<br>${(0,sanitizer.Bm)((0,sanitizer.$Q)(why2,
1e3))}`,sincePart=({pushes})=>pushes===null||pushes.mode==="first"?"":(0,sanitizer.Bm)(pushes.why),note=({title,location,reviewer,explanation},name)=>`- **${(0,sanitizer.Bm)((0,sanitizer.$Q)(title,200))}\
** ${(0,sanitizer.ti)((0,location_text.Z9)(location))} \xB7 ${(0,sanitizer.Bm)(name(reviewer))}<br>${(0,sanitizer.Bm)((0,sanitizer.$Q)(explanation,1e3))}`;function fitting(all,room2){let free=room2,left=0;
const shown=[];for(const section of all){const items2=[];for(const item of section.items)free-=bytes(item)+2,free>=0?items2.push(item):left+=1;items2.length>0&&shown.push(sectionText(section,items2))}
return[shown,left]}function sectionText({title,about:about2,folded:closed,items:all},items2){const heading=`${title} (${(0,figures.U9)(all.length)})`;return closed?(0,details.g)(heading,`${about2}

${items2.join(`
`)}`):`### ${heading}

${about2}

${items2.join(`

`)}`}const leftOut=number=>`**${(0,figures.U9)(number)} less important findings are not shown here**, because GitHub limits the summary to 1 MiB. The result file has all findings.`,summary_footer=({tool,
settings})=>`<sub>${tool.name} ${(0,sanitizer.Bm)(tool.version)} \xB7 fails on ${settings.failOn==="never"?"nothing":`${settings.failOn} findings${settings.failOn==="critical"?"":" and worse"}`} \xB7 at \
most ${settings.maxRounds} rounds</sub>`,mostMatrixJobs=100;function matrixJobsPart({aggregate}){if(aggregate===null)return"";const rows=aggregate.matrixJobs.slice(0,mostMatrixJobs).map(({name,taken,why:why2,
reviewers,verdict,seconds,usd})=>[(0,sanitizer.hD)(name),taken?verdict??"":"**did not answer**",(0,sanitizer.hD)(taken?reviewers.join(", "):why2),seconds===null?"":(0,figures.p0)(seconds),taken?(0,figures.
E9)(usd):""].join(" | ")),left=aggregate.matrixJobs.length-rows.length,proof=aggregate.coverage.map(({reviewer,once,missing,twice})=>{const wrong=[...missing>0?[`${(0,figures.U9)(missing)} missing`]:[],
...twice>0?[`${(0,figures.U9)(twice)} twice`]:[]];return`${(0,sanitizer.hD)(reviewer)} | ${(0,figures.U9)(once)} | ${wrong.length===0?"every line exactly once":`**${wrong.join(", ")}**`}`});return["##\
# Matrix jobs","","| Job | Verdict | Reviewers | Time | Cost |","|---|---|---|---:|---:|",...rows.map(row=>`| ${row} |`),...left>0?[`| and ${(0,figures.U9)(left)} more, in the result file |||||`]:[],...proof.
length===0?[]:["",`| Reviewer | Lines of ${(0,figures.U9)(aggregate.hunks)} hunks | Covered |`,"|---|---:|---|",...proof.map(row=>`| ${row} |`)]].join(`
`)}var terminal=__webpack_require__(91488);async function publish(sound,options,known){const delivered=deliver(sound,options,known),summary=renderSummary(delivered.result);return options.runner?await toRunner(
delivered,summary,options):toTerminal(delivered,summary,options),delivered}async function summarize(markdown2){await core.z.addRaw(markdown2,!0).write().catch(()=>{})}async function toRunner({result,files:files2,
missing},summary,{runPaths,codeScanning}){core.pq((0,terminal.b)(result));const{shown,left}=annotations(result);for(const annotation2 of shown)annotate(annotation2);left>0&&core.lm(`${left} more findi\
ngs are in the job summary and the result file.`),codeScanning==="unavailable"&&files2.sarif!==null&&core.lm(noCodeScanning);for(const userError of missing.values())core.$e(plain(`${userError.message}\
 ${userError.likelyCause} ${userError.remedy}`));if(missing.has("outputs"))for(const[name,value]of Object.entries((0,outputs.V4)(result,files2,codeScanning)))core.pq((0,sanitizer.forLog)(`${name}: ${value}`));
try{await core.z.addRaw(summary).write()}catch(error){core.$e(plain(`Cannot write the job summary: ${error instanceof Error?error.message:String(error)}`));const{path:path2,userError}=(0,runner_files.
J2)("summary",runPaths.summary,summary);path2!==null?core.pq((0,sanitizer.forLog)(`The summary was written to ${path2} instead.`)):userError!==null&&core.$e(plain(`${userError.message} ${userError.likelyCause}`))}
const{verdict,exitStatus}=result.verdict,line=`${(0,headline.zL)(result)}: ${(0,headline.Pl)(result)}. ${why(result)}`;exitStatus!==0?core.setFailed(plain(line)):(0,headline.Bh)(result)?core.lm(plain(
line)):(verdict==="inconclusive"||(0,headline.$_)(result))&&core.$e(plain(line))}const noCodeScanning="Code scanning is not enabled in this repository, so the SARIF file cannot be uploaded. Annotation\
s, the summary and the comment show the findings. A private repository needs GitHub Code Security; see docs/required-check.md.",plain=text=>(0,sanitizer.$2)((0,sanitizer.P8)(text));function why(result){
const titles=result.findings.filter(({blocking})=>blocking).map(({title})=>title),named=titles.slice(0,3).join("; ")+(titles.length>3?"; \u2026":"");return[named===""?"":`${named}.`,...(0,headline._T)(
result).slice(0,3).flatMap(({message:message2,remedy:remedy2})=>[message2,remedy2])].filter(part2=>part2!=="").join(" ")}function annotate({level,path:path2,line,title,message:message2}){const place=path2===
null?{title}:{file:path2,startLine:line,title};switch(level){case"error":return core.z3(message2,place);case"warning":return core.$e(message2,place);case"notice":return core.lm(message2,place)}}function shortPath(path2){
const short=(0,external_node_path_.relative)(process.cwd(),path2);return short===""||short.startsWith("..")?path2:short}function toTerminal({result,files:files2,missing},summary,{runPaths,env,json}){const{
isTTY,columns}=process.stdout,look={colour:isTTY&&(env.NO_COLOR??"")==="",columns:isTTY?columns||80:null},userErrors=[...missing.values()];let written=null;try{(0,runner_files.f8)(runPaths.summary,summary,
"summary"),written=runPaths.summary}catch(error){if(!(error instanceof errors.y))throw error;userErrors.push(error)}const lines=[["result",files2.result],["SARIF",files2.sarif],["report",files2.report],
...files2.revised===null?[]:[["revised",files2.revised]],...runPaths.notes===null?[]:[["notes",files2.notes]],...files2.tests===null?[]:[["tests",files2.tests]],["summary",written],["transcript",files2.
transcript]].map(([name,path2])=>`  ${(name??"").padEnd(10)} ${path2==null?"not written":shortPath(path2)}`);process.stdout.write(json?(0,published_result.D6)(result):`${(0,terminal.b)(result,look)}
Files
${lines.join(`
`)}
`);for(const{message:message2,likelyCause,remedy:remedy2}of userErrors)process.stderr.write(`${(0,sanitizer.forLog)(`${message2} ${likelyCause} ${remedy2}`)}
`)}}),85617:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gr:()=>tiedLanes,HQ:()=>raceFacts,KY:()=>signalsThere,Sd:()=>raceStates,
eh:()=>deliveryWords,id:()=>signalWords,ob:()=>laneEnd,tK:()=>failedOutput,uM:()=>share,yl:()=>regressionTestsText});var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33524),_last_lines_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
79438);const raceStates={approved:"the panel approves a fix","not-approved":"the panel does not approve the fix",tie:"a tie, choose one patch","no-fix":"no fix","nothing-to-fix":"nothing to fix","not-\
run":"no race",cancelled:"cancelled"},signalWords={ci:"CI",verdict:"Reviewers",size:"Size",coverage:"Coverage",lint:"Lint",time:"Time"},signalsThere=({signals})=>signals.filter(({missing})=>missing===
null).map(({name})=>name),share=value=>value==null?"\u2013":value.toFixed(2);function laneEnd(lane,race){const passes=lane.passes.length===0?"":`; passes the test of ${lane.passes.join(", ")}`;return`${endOf(
lane,race)}${lane.state==="failed"?"":passes}`}function endOf(lane,race){const{id:id2,state,why}=lane;if(id2===race.winner)return"won";if(race.tied.includes(id2))return"tied";switch(state){case"passed":
return why===""?passedWords(lane,race):`${passedWords(lane,race)}. ${why}`;case"contested":case"failed":case"duplicate":case"cancelled":return`${state}: ${why}`}}function passedWords({score,endedAt},{
winner,decidedAt,lanes}){const passed="passed all required checks",best=lanes.find(({id:id2})=>id2===winner)?.score??null;return best===null||score===null||decidedAt===null?passed:endedAt>decidedAt?`${passed}\
 after the race was decided`:score<best?`${passed}, scored less`:`${passed}, scored less when the race was decided`}function tiedLanes(race){const lanes=race.tied.flatMap(id2=>race.lanes.filter(lane=>lane.
id===id2));if(lanes.length===0)return{lanes:[],rows:[]};const row=(name,cell)=>[name,...lanes.map(cell)];return{lanes:lanes.map(({id:id2})=>id2),rows:[row("Score",({score})=>share(score)),...signalsThere(
race).map(name=>row(signalWords[name],({signals})=>share(signals[name]))),row("Lines",({added,removed})=>`+${added} \u2212${removed}`),row("Files",({files})=>files.join(", ")),row("What its author say\
s",({notes})=>notes)]}}const failedOutput=({id:id2,state,output})=>{const lines=state==="failed"?(0,_last_lines_js__WEBPACK_IMPORTED_MODULE_1__.w)(output):"";return lines===""?null:{title:`What failed\
 in ${id2}: the last lines`,lines}},regressionTestsText=({regressionTests})=>regressionTests.length===0?"":`The patch contains, as regression tests, the tests that reproduced its findings and that it \
passes: ${regressionTests.map(({finding,path})=>`${path} (${finding})`).join(", ")}.`;function raceFacts(race){const{signals,decidedAt,cancelledWithin,cancelledShare,spent,seconds}=race,weighed=signals.
filter(({missing:missing2})=>missing2===null),total=weighed.reduce((sum,{weight})=>sum+weight,0),weights=weighed.map(({name,weight})=>`${signalWords[name]} ${total===0?0:Math.round(100*weight/total)}%`).
join(", "),missing=signals.flatMap(({name,missing:why})=>why===null?[]:[`${signalWords[name]} is not available (${why})`]);return[`Weights: ${weights}.`,...missing.length===0?[]:[`${missing.join("; ")}\
; the other weights are scaled up.`],...decidedAt===null?[]:[`Decided after ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.p0)(decidedAt)}.`],...cancelledWithin===null?[]:[`The cancelled lanes h\
ad ended ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.p0)(cancelledWithin)} later.`],...cancelledShare===null?[]:[`Cancelled lanes used ${Math.round(100*cancelledShare)}% of the tokens of the \
best lane.`],`The fix race took ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.p0)(seconds)} and cost ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(spent.usd)}, including the reviews \
of the patches.`]}const deliveryWords={patch:"Patch file",suggestions:"Suggestions",branch:"Branch"}}),24359:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{_W:()=>reviewerStatisticsPart,oneSidedPairs:()=>oneSidedPairs,reviewerStatisticsOf:()=>reviewerStatisticsOf});var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33524),_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76232);const minimumData={runs:20,confirmed:30};function interval(hits,of){if(of===0)return{low:0,high:1};const z2=1.96**
2,share=hits/of,centre=(share+z2/(2*of))/(1+z2/of),half=1.96*Math.sqrt(share*(1-share)/of+z2/(4*of*of))/(1+z2/of);return{low:Math.max(0,centre-half),high:Math.min(1,centre+half)}}function reviewerStatisticsOf(entries,panel){
const complete=entries.filter(entry=>entry.complete),confirmed=distinct(complete);return complete.length<minimumData.runs||confirmed.length<minimumData.confirmed||panel.length<2?null:{runs:complete.length,
confirmed:confirmed.length,reviewers:panel.map(id2=>{const ownRuns=complete.filter(({reviewers})=>reviewers.some(one=>one.id===id2)),all=distinct(ownRuns),alone=all.filter(({reportedBy})=>reportedBy.length===
1&&reportedBy[0]===id2),own=ownRuns.flatMap(({reviewers})=>reviewers.filter(one=>one.id===id2)),usd=own.reduce((sum,one)=>sum===null||one.usd===null?null:sum+one.usd,0);return{id:id2,runs:ownRuns.length,
confirmed:all.length,alone:alone.length,...interval(alone.length,all.length),best:byCategory(alone.map(({category})=>category)),fixed:own.flatMap(({tallies})=>tallies).reduce((sum,{fixed})=>sum+fixed,
0),usdPerAlone:usd===null||alone.length===0?null:usd/alone.length}})}}const minimumJudgements=20;function oneSidedPairs(entries,panel){const all=entries.flatMap(({pairs=[]})=>pairs);return[...Map.groupBy(
all,({judge,reporter})=>`${judge}\0${reporter}`).values()].flatMap(own=>{const[first]=own;if(first===void 0||!panel.includes(first.judge)||!panel.includes(first.reporter))return[];const upheld=own.reduce(
(sum,one)=>sum+one.upheld,0),refuted=own.reduce((sum,one)=>sum+one.refuted,0);if(upheld+refuted<minimumJudgements||upheld>0&&refuted>0)return[];const did=upheld>0?"upheld":"refuted";return`${first.judge}\
 ${did} all ${upheld+refuted} findings of ${first.reporter} that it judged in the runs of the ledger, so its judgement adds no information. Consider another model or another effort.`})}function distinct(entries){
const latest=new Map;return entries.forEach(({repository,pullRequest,head,findings})=>{for(const finding of findings)latest.set(`${repository}#${pullRequest??head} ${finding.fingerprint}`,finding)}),[
...latest.values()].filter(({status})=>status==="confirmed")}const byCategory=found=>[...new Set(found)].map(category=>({category,alone:found.filter(one=>one===category).length})).toSorted((a,b)=>b.alone-
a.alone||(a.category<b.category?-1:1)).slice(0,3),percent=share=>`${Math.round(share*100)}%`;function reviewerStatisticsPart(statistics){if(statistics===null)return"";const rows=statistics.reviewers.map(
({id:id2,runs,confirmed,alone,low,high,best,fixed,usdPerAlone})=>["",(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.hD)(id2),(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(runs),
`${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(alone)} of ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(confirmed)} (${percent(low)}\u2013${percent(high)})`,best.map(({category,alone:number})=>`${category}\
 ${number}`).join(", "),(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(fixed),usdPerAlone===null?"":(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(usdPerAlone),""].join(" | ").trim());
return[`### Reviewers over many runs (${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(statistics.runs)} runs, ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(statistics.confirmed)} c\
onfirmed findings)`,["| Reviewer | Runs | Confirmed findings that only it reported | Most in category | Fixed later | Dollars for each |","|---|---:|---:|---|---:|---:|",...rows].join(`
`),"<sub>In parentheses: the 95% confidence interval of the share. A finding is counted once for its pull request.</sub>"].join(`

`)}}),91488:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>sidesOf,b:()=>renderTerminal});var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33524),_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(79616),_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76232),_authors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
73858),_estimate_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(17022),_finding_groups_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(61424),_headline_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
3183),_proof_text_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(51604),_race_text_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(85617),_reviewer_text_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
17451);const styles={bold:1,dim:2,red:31,green:32,yellow:33,cyan:36},severityStyles={critical:"red",major:"yellow",minor:"cyan",info:"dim"},verdictStyles={pass:"green",fail:"red",inconclusive:"yellow"},
longestText=400,longestQuote=100,mostEvidence=3,mostDismissed=20;function renderTerminal(result,{colour,columns}={colour:!1,columns:null}){const paint=(style,text)=>colour?`\x1B[${styles[style]}m${text}\
\x1B[0m`:text;return`${[...verdictLines(result,paint),...listLines(result,"reproduced",paint),...listLines(result,"disputed",paint),...listLines(result,"confirmed",paint),...listLines(result,"unconfir\
med",paint),...dismissedLines(result,paint),...panelLines(result,paint),...(0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__.AA)(result.estimate),...raceLines(result.race)].flatMap(line=>columns===null?line:
wrapped(line,columns)).join(`
`)}
`}const escapes=/\u001B\[\d+m/gu;function wrapped(line,columns){const[start="",colour="",indent=""]=/^((?:\u001B\[\d+m)*)( *)/u.exec(line)??[],lines=[];let current=colour+indent,width=indent.length;for(const word of line.
slice(start.length).split(" ")){const length=word.replaceAll(escapes,"").length;if(width>indent.length&&width+1+length>columns){lines.push(current),current=indent+word,width=indent.length+length;continue}
const gap=width===indent.length?"":" ";current+=gap+word,width+=gap.length+length}return[...lines,current]}const raceLines=race=>race===null?[]:["",`The fix race: ${_race_text_js__WEBPACK_IMPORTED_MODULE_8__.
Sd[race.state]}. ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(race.why)}`,...race.delivered.map(({as,where})=>`  ${_race_text_js__WEBPACK_IMPORTED_MODULE_8__.eh[as]}: ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.
forLog)(where)}`)];function verdictLines(result,paint){const{verdict}=result.verdict,tests=(0,_proof_text_js__WEBPACK_IMPORTED_MODULE_7__.xo)(result);return["",`${paint("bold",paint(verdictStyles[verdict],
(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__.zL)(result)))} \xB7 ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__.Pl)(result)}`,paint("dim",(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__.u5)(result).join(
" \xB7 ")),...tests===""?[]:[`Executed tests: ${tests}`],...result.change===null||result.change.authors.length===0?[]:[paint("dim",(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(
(0,_authors_js__WEBPACK_IMPORTED_MODULE_3__.D7)((0,_authors_js__WEBPACK_IMPORTED_MODULE_3__.cz)(result.change))))],...result.notices.map(notice=>paint("yellow",`Note: ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.
forLog)(notice)}`)),...(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__._T)(result).flatMap(({message,remedy})=>["",...message===""?[]:[(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(
message)],...remedy===""?[]:[`What to do: ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(remedy)}`]])]}function listLines(result,group,paint){const findings=(0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_5__.
fp)(result,group);return findings.length===0?[]:["",paint("bold",`${_finding_groups_js__WEBPACK_IMPORTED_MODULE_5__.nw[group]} (${findings.length})`),...findings.flatMap(one=>findingLines(one,paint))]}
function findingLines(finding,paint){const{severity,title,location,explanation,scenario,status,blocking,id:id2}=finding,text=raw=>(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(
(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.$Q)(raw,longestText)),assumption=(0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_9__.JL)(finding);return["",`  ${paint(severityStyles[severity],
severity.padEnd(8))} ${paint("bold",text(title))}${blocking?paint("red","  blocks"):""}`,`           ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)((0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__.
Z9)(location))}`,...(0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__.kn)(location)?[`           ${_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__.Ex}`]:[],`           ${paint("dim",(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.
forLog)(`${id2} \xB7 ${(0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_9__.Ki)(finding)}`))}`,`           ${text(explanation)}`,...scenario.trim()===""?[]:[`           Scenario: ${text(scenario)}`],...assumption===
null?[]:[`           ${assumption.label}: ${text(assumption.text)}`],...status==="disputed"?sidesOf(finding).flatMap(side=>sideLines(side,paint)):[],...proofLines(finding,paint)]}function proofLines(finding,paint){
const said=(0,_proof_text_js__WEBPACK_IMPORTED_MODULE_7__.b0)(finding);if(said==="")return[];const proof=(0,_proof_text_js__WEBPACK_IMPORTED_MODULE_7__.eQ)(finding),expects=proof===null||proof.outcome===
"no-proof"?"":proof.test?.expects??"",line=(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.$Q)(said,2*longestText));
return[`           ${proof?.outcome==="reproduced"?paint("bold",line):line}`,...expects.trim()===""?[]:[`           The test expects: ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.
forLog)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.$Q)(expects,longestText))}`]]}function sidesOf({positions}){const last=new Map(positions.filter(({counts})=>counts).map(one=>[one.
reviewer,one])),of=wanted=>[...last.values()].filter(({stance})=>stance===wanted);return[...of("uphold"),...of("refute")]}function sideLines({reviewer,stance,reason,evidence},paint){return[`          \
 ${paint(stance==="uphold"?"yellow":"cyan",`${stance==="uphold"?"For":"Against"}, ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(reviewer)}:`)} ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.
forLog)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.$Q)(reason,longestText))}`,...evidence.slice(0,mostEvidence).map(({path,quote,resolved})=>{const line=resolved===null?"":`:${resolved.
startLine}`,[first=""]=quote.trim().split(`
`);return paint("dim",`             ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(`${path}${line}  ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.$Q)(first.
trim(),longestQuote)}`)}`)})]}function dismissedLines(result,paint){const dismissed=(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__.LT)(result,"dismissed"),{notes:unlocated}=result,left=dismissed.length-
mostDismissed;return[...dismissed.length===0?[]:["",paint("bold",`Dismissed (${dismissed.length})`)],...dismissed.slice(0,mostDismissed).map(({severity,title,location,statusReason})=>paint("dim",`  ${severity.
padEnd(8)} ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(`${title} \xB7 ${(0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__.Z9)(location)} \xB7 ${statusReason}`)}`)),
...left>0?[paint("dim",`  and ${left} more, in the result file`)]:[],...unlocated.length===0?[]:["",paint("bold",`Notes about files that do not exist (${unlocated.length})`)],...unlocated.map(({title,
location,reviewer})=>paint("dim",`  ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(`${title} \xB7 ${location.path} \xB7 ${reviewer}`)}`))]}const panelLines=({panel,change},paint)=>panel.
length===0?[]:["",paint("bold","Reviewers"),...panel.map(reviewer=>{const{id:id2,spent,seconds}=reviewer,own=(0,_authors_js__WEBPACK_IMPORTED_MODULE_3__.gg)(change,reviewer)?" \xB7 not independent: its v\
endor\u2019s model wrote this":"";return`  ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(id2)} \xB7 ${(0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_9__.iR)(reviewer)} \xB7 ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.
p0)(seconds)} \xB7 ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.u8)(spent)}${own}`})]}),62392:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Vs:()=>isReason,oQ:()=>undelivered,tT:()=>outcomeCodes});var _debate_verdict_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24904);const outcomeCodes=new Set(["approved","n\
othing-to-review","blocking-findings"]),isReason=reason=>_debate_verdict_js__WEBPACK_IMPORTED_MODULE_0__.JC.some(code=>code===reason.code),reasonOf=({code,message,likelyCause,remedy})=>({code,message,
remedy:`${likelyCause} ${remedy}`});function undelivered(result,userErrors){const{reasons,blocking}=result.verdict,lacking=reasons.filter(isReason).filter(({code})=>!outcomeCodes.has(code)),verdict=(0,_debate_verdict_js__WEBPACK_IMPORTED_MODULE_0__.
LD)({nothingToReview:!1,complete:!1,shortfalls:[...userErrors.map(reasonOf),...lacking],blocking,onInconclusive:"fail",unforgivable:!0,subject:result.document===null?"change":"plan"});return{...result,
verdict:{...verdict,reasons:verdict.reasons.map(reason=>({...reason})),blocking:[...verdict.blocking]},seals:[]}}})};export{id,ids,modules};
