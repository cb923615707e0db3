const id=2947,ids=[2947],modules={72947:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>statusLine,runJobCommand:()=>runJobCommand});
var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66097),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(452),_report_headline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
3183),_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(91488),_result_figures_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(33524),_result_published_result_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
50777),_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(76232),_jobs_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(65355),_processes_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
27350);async function runJobCommand({name,args},place){switch(name){case"start":return start(args,place);case"status":return status(args,place);case"result":return result(args,place);case"cancel":return cancel(
args,place)}}function start(args,{root,cwd,env,script,write}){const job=(0,_jobs_js__WEBPACK_IMPORTED_MODULE_7__._1)(root,{script,args,cwd,env,outlives:!0});return write(`Started the review ${job.id}.\

  xreview status ${job.id}
  xreview result ${job.id}
`),0}function status(args,{root,write}){const[id2=null]=args,jobs=id2===null?(0,_jobs_js__WEBPACK_IMPORTED_MODULE_7__.N6)(root):[jobWith(root,id2)];jobs.length===0&&write("No review was started in thi\
s repository. `xreview start` starts one.\n");for(const job of jobs)write(`${statusLine(job,(0,_jobs_js__WEBPACK_IMPORTED_MODULE_7__.L4)(job))}
`);return 0}function result(args,{root,write}){const json=args.includes("--json"),[id2=null]=args.filter(arg=>arg!=="--json"),job=jobWith(root,id2),state=(0,_jobs_js__WEBPACK_IMPORTED_MODULE_7__.L4)(job);
return state.kind!=="finished"?(json||write(`${statusLine(job,state)}
`),2):(write(json?(0,_result_published_result_js__WEBPACK_IMPORTED_MODULE_5__.D6)(state.result):(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__.b)(state.result)),statusOf(state.result))}async function cancel(args,{
root,write}){const job=jobWith(root,args[0]??null);return(0,_processes_js__WEBPACK_IMPORTED_MODULE_8__._n)(job)?(await(0,_jobs_js__WEBPACK_IMPORTED_MODULE_7__.Lt)(job),write(`Cancelled ${job.id}. \`xre\
view result ${job.id}\` shows what was answered.
`),0):(write(`${job.id} does not run any more.
`),0)}const statusOf=({verdict})=>verdict.exitStatus===0?0:verdict.verdict==="inconclusive"?2:1;function jobWith(root,id2){const job=(0,_jobs_js__WEBPACK_IMPORTED_MODULE_7__.pC)(root,id2);if(job!==null)
return job;throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("bad-setting",id2===null?"No review was started in this repository.":`This repository has no review \`${id2}\`.`,"",id2===null?_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__.
p6:"`xreview status` lists the reviews.")}function statusLine(job,state){const seconds=state.kind==="finished"?state.result.seconds:(Date.now()-Date.parse(job.startedAt))/1e3,options=job.args.join(" "),
words=(()=>{switch(state.kind){case"running":return`running for ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_4__.p0)(seconds)}${state.lastLine===""?"":` \xB7 ${state.lastLine}`}`;case"finished":return`${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_2__.
zL)(state.result)} \xB7 ${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_2__.Pl)(state.result)} \xB7 ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_4__.p0)(seconds)}`;case"cancelled":return"cancell\
ed before anything was answered";case"died":return`ended without a result${state.lastLine===""?"":` \xB7 ${state.lastLine}`} \xB7 start it again`}})();return(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_6__.
forLog)(`${job.id} \xB7 ${words}${options===""?"":` \xB7 ${options}`}`)}}),65355:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{L4:()=>stateOf,Lt:()=>endJob,N6:()=>listJobs,_1:()=>startJob,pC:()=>findJob});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_timers_promises__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58500),zod__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
41514),_config_run_paths_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(56878),_result_result_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(58648),_runner_files_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
11161),_processes_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(27350);const jobSchema=zod__WEBPACK_IMPORTED_MODULE_8__.rej({id:zod__WEBPACK_IMPORTED_MODULE_8__.YjP(),pid:zod__WEBPACK_IMPORTED_MODULE_8__.
Whr(),born:zod__WEBPACK_IMPORTED_MODULE_8__.YjP(),startedAt:zod__WEBPACK_IMPORTED_MODULE_8__.YjP(),args:zod__WEBPACK_IMPORTED_MODULE_8__.YOg(zod__WEBPACK_IMPORTED_MODULE_8__.YjP())}),mostKept=20,jobsFolder=root=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(root,".xreview","jobs");function startJob(root,{script,args,cwd,env,outlives}){(0,_runner_files_js__WEBPACK_IMPORTED_MODULE_6__.Bj)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root,".xreview"));
const id2=newId(),folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobsFolder(root),id2);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder,{recursive:!0});const log=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,"log.txt"),"a");try{const child=(0,_processes_js__WEBPACK_IMPORTED_MODULE_7__.hY)({script,args,cwd,env:{...env,[_config_run_paths_js__WEBPACK_IMPORTED_MODULE_4__.
ue]:id2},outlives,output:log}),identity=(0,_processes_js__WEBPACK_IMPORTED_MODULE_7__.I9)(child.pid??0),job={id:id2,...identity,startedAt:new Date().toISOString(),args:[...args]};return(0,_runner_files_js__WEBPACK_IMPORTED_MODULE_6__.
f8)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,"job.json"),`${JSON.stringify(job,null,2)}
`,"result"),removeOld(root),{...job,folder}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log)}}const newId=()=>`${new Date().toISOString().replaceAll(/[-:]|\..*$/gu,"").replace("T","-")}\
-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(2).toString("hex")}`;function listJobs(root){return namesIn(jobsFolder(root)).flatMap(name=>readJob((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(jobsFolder(root),name))??[]).toSorted((a,b)=>a.startedAt<b.startedAt?1:-1)}function findJob(root,id2){return listJobs(root).find(job=>id2===null||job.id.startsWith(id2)||job.id.endsWith(`-${id2}`))??
null}function namesIn(folder){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)}catch{return[]}}function readJob(folder){try{return{...jobSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,"job.json"),"utf8"))),folder}}catch{return null}}function stateOf(job){if((0,_processes_js__WEBPACK_IMPORTED_MODULE_7__._n)(job))return{
kind:"running",lastLine:lastLineOf(job)};try{return{kind:"finished",result:_result_result_js__WEBPACK_IMPORTED_MODULE_5__.F.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(job.folder,"result.json"),"utf8")))}}catch{return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cancelMark(job))?{kind:"cancelled"}:{kind:"died",lastLine:lastLineOf(job)}}}const cancelMark=({
folder})=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,"cancelled"),pollMs=100,longestWaitMs=2e4;async function endJob(job){(0,_runner_files_js__WEBPACK_IMPORTED_MODULE_6__.f8)(cancelMark(job),
"","result"),process.kill(job.pid,"SIGTERM");for(let waited=0;(0,_processes_js__WEBPACK_IMPORTED_MODULE_7__._n)(job)&&waited<longestWaitMs;waited+=pollMs)await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.
setTimeout)(pollMs);(0,_processes_js__WEBPACK_IMPORTED_MODULE_7__._n)(job)&&process.kill(job.pid,"SIGKILL")}function lastLineOf({folder}){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(
(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,"log.txt"),"utf8").trimEnd().split(`
`).at(-1)?.trim()??""}catch{return""}}function removeOld(root){for(const job of listJobs(root).slice(mostKept))(0,_processes_js__WEBPACK_IMPORTED_MODULE_7__._n)(job)||(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
rmSync)(job.folder,{recursive:!0,force:!0})}}),27350:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I9:()=>processIdentity,
_n:()=>isAlive,hY:()=>startOwn,qz:()=>runOwn});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024);function startOwn({
script,args,cwd,env,outlives,output}){const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath,[script,...args],{cwd,env,detached:outlives,stdio:["ignore",output,output]});
return child.on("error",()=>{}),outlives&&child.unref(),child}function runOwn(script,args){const{status}=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(process.execPath,[script,...args],
{stdio:"inherit"});return status??1}const processIdentity=pid=>({pid,born:bornAt(pid)??""});function isAlive({pid,born}){try{process.kill(pid,0)}catch(error){if(error instanceof Error)return!1;throw error}
const now=bornAt(pid);return now!==null&&(born===""||now===born)}function bornAt(pid){try{const fields=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`,"utf8").replace(/^.*\)\s/su,
"").split(" ");return fields[0]==="Z"?null:fields[19]??""}catch{const{status,stdout}=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("ps",["-o","lstart=","-p",String(pid)],{encoding:"utf\
8"});return status===0&&stdout.trim()!==""?stdout.trim():null}}}),73858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D7:()=>authorText,
cz:()=>authorsText,gg:()=>wroteThis});var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33524);const traceWords={trailer:"commit trailer","commit-author":"commit author",account:"\
account",branch:"branch name",text:"text",client:"name of the MCP client"},authorsText=({authors,commits},write=text=>text)=>authors.map(({tool,vendors,commits:traced,traces})=>{const whose=vendors.length===
0?"":` of ${write((0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.KE)(vendors))}`,share=traced===0?"":`, ${traced} of ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.LS)(commits,"commit")}`;return`${write(
tool)}${whose} (by ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.KE)(traces.map(trace=>traceWords[trace]))}${share})`}),wroteThis=(change,{vendor})=>change?.authors.some(({vendors})=>vendors.includes(
vendor))===!0,authorText=authors=>authors.length===0?"Author: no AI co-author detected.":`AI co-author: ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.KE)(authors)}.`}),17022:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
Withdrawn by its reporters with evidence, refuted by more models than support it, or dismissed by a person. Listed so that you can check the reasons."}}),85617:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Gr:()=>tiedLanes,HQ:()=>raceFacts,KY:()=>signalsThere,Sd:()=>raceStates,eh:()=>deliveryWords,id:()=>signalWords,ob:()=>laneEnd,tK:()=>failedOutput,uM:()=>share,
yl:()=>regressionTestsText});var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33524),_last_lines_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(79438);const raceStates={approved:"\
the panel approves a fix","not-approved":"the panel does not approve the fix",tie:"a tie, choose one patch","no-fix":"no fix","nothing-to-fix":"nothing to fix","not-run":"no race",cancelled:"cancelled"},
signalWords={ci:"CI",verdict:"Reviewers",size:"Size",coverage:"Coverage",lint:"Lint",time:"Time"},signalsThere=({signals})=>signals.filter(({missing})=>missing===null).map(({name})=>name),share=value=>value==
null?"\u2013":value.toFixed(2);function laneEnd(lane,race){const passes=lane.passes.length===0?"":`; passes the test of ${lane.passes.join(", ")}`;return`${endOf(lane,race)}${lane.state==="failed"?"":
passes}`}function endOf(lane,race){const{id:id2,state,why}=lane;if(id2===race.winner)return"won";if(race.tied.includes(id2))return"tied";switch(state){case"passed":return why===""?passedWords(lane,race):
`${passedWords(lane,race)}. ${why}`;case"contested":case"failed":case"duplicate":case"cancelled":return`${state}: ${why}`}}function passedWords({score,endedAt},{winner,decidedAt,lanes}){const passed="\
passed all required checks",best=lanes.find(({id:id2})=>id2===winner)?.score??null;return best===null||score===null||decidedAt===null?passed:endedAt>decidedAt?`${passed} after the race was decided`:score<
best?`${passed}, scored less`:`${passed}, scored less when the race was decided`}function tiedLanes(race){const lanes=race.tied.flatMap(id2=>race.lanes.filter(lane=>lane.id===id2));if(lanes.length===0)
return{lanes:[],rows:[]};const row=(name,cell)=>[name,...lanes.map(cell)];return{lanes:lanes.map(({id:id2})=>id2),rows:[row("Score",({score})=>share(score)),...signalsThere(race).map(name=>row(signalWords[name],
({signals})=>share(signals[name]))),row("Lines",({added,removed})=>`+${added} \u2212${removed}`),row("Files",({files})=>files.join(", ")),row("What its author says",({notes})=>notes)]}}const failedOutput=({
id:id2,state,output})=>{const lines=state==="failed"?(0,_last_lines_js__WEBPACK_IMPORTED_MODULE_1__.w)(output):"";return lines===""?null:{title:`What failed in ${id2}: the last lines`,lines}},regressionTestsText=({
regressionTests})=>regressionTests.length===0?"":`The patch contains, as regression tests, the tests that reproduced its findings and that it passes: ${regressionTests.map(({finding,path})=>`${path} (${finding}\
)`).join(", ")}.`;function raceFacts(race){const{signals,decidedAt,cancelledWithin,cancelledShare,spent,seconds}=race,weighed=signals.filter(({missing:missing2})=>missing2===null),total=weighed.reduce(
(sum,{weight})=>sum+weight,0),weights=weighed.map(({name,weight})=>`${signalWords[name]} ${total===0?0:Math.round(100*weight/total)}%`).join(", "),missing=signals.flatMap(({name,missing:why})=>why===null?
[]:[`${signalWords[name]} is not available (${why})`]);return[`Weights: ${weights}.`,...missing.length===0?[]:[`${missing.join("; ")}; the other weights are scaled up.`],...decidedAt===null?[]:[`Decid\
ed after ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.p0)(decidedAt)}.`],...cancelledWithin===null?[]:[`The cancelled lanes had ended ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.p0)(cancelledWithin)}\
 later.`],...cancelledShare===null?[]:[`Cancelled lanes used ${Math.round(100*cancelledShare)}% of the tokens of the best lane.`],`The fix race took ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.
p0)(seconds)} and cost ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(spent.usd)}, including the reviews of the patches.`]}const deliveryWords={patch:"Patch file",suggestions:"Suggestions",branch:"\
Branch"}}),91488:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>sidesOf,b:()=>renderTerminal});var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
p0)(seconds)} \xB7 ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.u8)(spent)}${own}`})]})};export{id,ids,modules};
