const id=5503,ids=[5503,4335,5079],modules={35079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>agentFiles,checkOut:()=>checkOut});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_git_tree_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
80404);const maxFile=8*1024*1024,maxAll=1024*1024*1024,agentFiles=/(?:^|\/)(?:\.(?:claude|codex|cursor|gemini|aider[^/]*|mcp\.json|cursorrules|windsurfrules|vscode|github\/copilot[^/]*)(?:\/|$)|(?:claude|agents|gemini|codex)(?:\.[\w-]+)*\.md$)/iu,
unsafe=path=>path.includes("\\")||path.split("/").some(part=>/^(?:|\.{1,2}|\.git[ .]*)$/iu.test(part));async function checkOut(git,commits,folder,redact,mode=292){const head=commits.head??await git.snapshot();
let room=maxAll,leftOut=0;const files=[];for(const[path,{mode:kind,id:id2}]of await git.list(head)){const file=kind==="160000"||unsafe(path)||agentFiles.test(path)?null:await git.info(id2);if(file===null||
file.size>Math.min(maxFile,room)){leftOut+=1;continue}room-=file.size,files.push({path,id:id2});const content=await git.content(id2);(0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__.Go)(content)||redact(content.
toString("utf8"))}for(const{path,id:id2}of files){const target=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,path);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(target),{recursive:!0});const content=await git.content(id2),kept=(0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__.Go)(content)?content:redact(content.toString("utf8"));await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
writeFile)(target,kept,{mode,flag:"wx"})}return leftOut}}),96711:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{raceForFix:()=>raceForFix});
var access=__webpack_require__(19682),fix_settings=__webpack_require__(53435),errors=__webpack_require__(452),key_limiters=__webpack_require__(80771),figures=__webpack_require__(33524),user_commands=__webpack_require__(
72988),panel_settings=__webpack_require__(14500),work_folders=__webpack_require__(31871),external_node_crypto_=__webpack_require__(77598),reader=__webpack_require__(74888),schemas=__webpack_require__(
41514),response=__webpack_require__(90380);const pushing={to:"push a branch",permission:"contents: write"};function pushRefused(branch,stderr){if(/stale info|already exists|\[(?:remote )?rejected\]/u.
test(stderr))return`Cannot push the branch ${branch}: GitHub has a branch of this name, or a rule forbids it.`;const detail=stderr.trim().split(`
`).at(-1)?.slice(0,200)??"",forbidden=/\b40[13]\b|denied|not permitted|refusing to allow|could not read Username/iu.test(stderr);return(0,response.J)(forbidden?403:null,detail,!1,pushing).message}const openPull=(client,pull)=>client.
ask("POST /repos/{owner}/{repo}/pulls",{...pull},schemas.Ikc({number:schemas.Whr(),html_url:schemas.YjP().default("")}),{to:"open a pull request",permission:"pull-requests: write"});var reviews=__webpack_require__(
20126),threads=__webpack_require__(11090),sanitizer=__webpack_require__(76232);function suggestionsOf(patch,shown){const all=[];for(const file of patch){if(file.status!=="modified"||file.leftOut!==null||
file.hunks.length===0)return null;const spans=spansIn(shown.find(({path})=>path===file.path));for(const{lines}of file.hunks)for(const run of runsIn(lines)){if(!spans.some(([from,to])=>run.startLine>=from&&
run.endLine<=to))return null;all.push({path:file.path,...run})}}return all}const spansIn=file=>(file?.hunks??[]).filter(({newLines})=>newLines>0).map(({newStart,newLines})=>[newStart,newStart+newLines-
1]);function runsIn(lines){const runs2=[];for(let at=0;at<lines.length;at+=1){if(lines[at]?.kind==="context")continue;let end=at;for(;end+1<lines.length&&lines[end+1]?.kind!=="context";)end+=1;const own=lines.
slice(at,end+1),gone=own.filter(({kind})=>kind==="removed"),come=own.filter(({kind})=>kind==="added").map(({text})=>text),[before,after]=[lines[at-1],lines[end+1]],[first,last]=[gone[0]?.oldLine??null,
gone.at(-1)?.oldLine??null];first!==null&&last!==null?runs2.push({startLine:first,endLine:last,text:come.join(`
`)}):before!==void 0&&before.oldLine!==null?runs2.push({startLine:before.oldLine,endLine:before.oldLine,text:[before.text,...come].join(`
`)}):after!==void 0&&after.oldLine!==null&&runs2.push({startLine:after.oldLine,endLine:after.oldLine,text:[...come,after.text].join(`
`)}),at=end}return runs2}async function deliverFix(delivery){const{settings,change,client}=delivery,{pullRequest}=change,inFile="The fix is in the patch file.",only=notice=>({delivered:[],notices:[`${notice}\
 ${inFile}`]});return settings.fix==="branch"?pullRequest===null?only("No fix branch: there is no pull request to offer it to."):pullRequest.fork?only("No fix branch: the head is in a fork, and the ac\
tion cannot push there."):client===null?only("No fix branch: there is no github-token to push with."):asBranch(delivery,client,pullRequest.headRef,pullRequest.number):settings.comment!=="inline"||pullRequest===
null||client===null||delivery.viewer===null?{delivered:[],notices:[]}:asSuggestions(delivery,client,delivery.viewer,pullRequest.number)}const digest=patch=>(0,external_node_crypto_.createHash)("sha256").
update(patch).digest("hex").slice(0,10);async function asBranch({settings,worktrees,brief,head,fix,withTests,author,redact,server},client,headRef,pull){const{commit,patch}=withTests??fix,name=`xreview\
/fix-${pull}-${head.slice(0,8)}-${digest(patch)}`,failed2=message2=>({delivered:[],notices:[`${message2} The fix is in the patch file.`]}),titles=brief.findings.map(({id:id2,title})=>`- ${id2}: ${title}`),
message=[`Fix confirmed findings of the review of #${pull}`,"",...titles].join(`
`),pushed=await worktrees.push(await worktrees.recommit(commit,head,message),{url:`${server}/${client.repository}.git`,branch:name,authorization:`Basic ${Buffer.from(`x-access-token:${settings["github\
-token"]}`).toString("base64")}`});if(pushed.status!==0)return failed2(redact(pushRefused(name,pushed.stderr)));const opened=await openPull(client,{title:`Fix confirmed findings of the review of #${pull}`,
body:bodyOf(brief,author,pull),head:name,base:headRef}),branch={as:"branch",where:name};return opened.ok?{delivered:[{as:"branch",where:`${name} (#${opened.value.number})`}],notices:[]}:{delivered:[branch],
notices:[`The branch ${name} was pushed. ${opened.refusal.message}`]}}const bodyOf=({findings},author,pull)=>[`A fix by ${(0,sanitizer.ti)(author)} for confirmed findings of the review of #${pull}. Th\
e panel approves it. Review it like any other change.`,"",...findings.map(({id:id2,title,location})=>`- ${(0,sanitizer.ti)(id2)} ${(0,sanitizer.Bm)(title)} (${(0,sanitizer.ti)(location.path)})`)].join(
`
`);async function asSuggestions({worktrees,change,head,fix:{commit,patch},withTests,author,redact},client,viewer,pull){const nothing=notice=>({delivered:[],notices:[notice]}),context={repository:null,
event:change.event,pullRequest:null,base:head,head:commit,uncommitted:!1,deletedRef:null,defaultBranch:null,baseBranch:null,testMerge:null},commits={base:head,mergeBase:head,head:commit},{files}=await(0,reader.
p)(worktrees.git,context,commits,{ignore:[],include:[],maxChangeBytes:1024*1024}),suggestions=suggestionsOf(files,change.files),plain=suggestions?.every(({text})=>(0,sanitizer.RK)(text)===text&&redact(
text)===text)??!1;if(suggestions===null||!plain)return nothing("The fix changes lines that the pull request does not show, so it is only in the patch file.");const marker=`<!-- xreview:fix:${head.slice(
0,10)}:${digest(patch)} -->`,listed=await(0,threads.tE)(client,pull);if(!listed.ok)return nothing(`${listed.refusal.message} The fix was not posted as suggestions, to avoid posting it twice.`);if(listed.
value.some(({author:by,body})=>by.id===viewer.id&&body.startsWith(marker)))return{delivered:[{as:"suggestions",where:"posted by an earlier run"}],notices:[]};const comments=suggestions.map(({path,startLine,
endLine,text},index)=>({path,line:endLine,startLine:startLine<endLine?startLine:null,body:[marker,`A fix by ${(0,sanitizer.ti)(author)} that the panel approves (${index+1} of ${suggestions.length}; co\
mmit all or none).`,"",(0,sanitizer.d6)(text,"suggestion")].join(`
`)})),posted=await(0,reviews.kD)(client,pull,head,{body:"",comments});return posted.ok?{delivered:[{as:"suggestions",where:`${suggestions.length} on the pull request`}],notices:withTests===null?[]:["T\
he suggestions do not contain the tests of the findings, which are new files. The patch file does."]}:nothing(`${posted.refusal.message} The fix is in the patch file.`)}var prices=__webpack_require__(
50914),estimate=__webpack_require__(45004),reviewers_panel=__webpack_require__(75340),prompts=__webpack_require__(44855),role=__webpack_require__(60970),provider=__webpack_require__(7641);const timeoutMs=10*
6e4,maxOutputTokens=32e3,openAuthorThread=({provider:provider2,model,effort,language},answer2,signal)=>provider2.open({model,instructions:(0,prompts.xx)("fix-instructions",language),answer:answer2,tools:[],
maxToolCalls:0,effort,maxOutputTokens,cacheKey:"",timeoutMs,signal});function briefParts(authorOptions,texts,closing){const{brief,tests,allowed,fence:fence2,approach,redact}=authorOptions,shared=(0,prompts.
J1)("fix-brief",{findings:fence2("brief",findingLines(brief.findings)),allowed:allowed.length===0?", and no others":`, and those that match ${allowed.join(", ")}`,estimate:String(brief.estimate),tests:testTexts(
tests,fence2),files:fileTexts(texts,fence2)}),own=[...approach===""?[]:[approach],(0,prompts.J1)(closing)].join(`

`);return[{text:redact(`${shared}

`),cache:!0},{text:own}]}const againParts=({fence:fence2,redact},objections,texts)=>[{text:redact((0,prompts.J1)("fix-again",{findings:fence2("objections",findingLines(objections)),files:fileTexts(texts,
fence2)}))}],findingLines=findings=>findings.map(({id:id2,category,severity,title,explanation,scenario,assumes,suggestion,location})=>JSON.stringify({id:id2,category,severity,title,explanation,scenario,
...assumes===null?{}:{assumes},suggestion,path:location.path,quote:location.quote,...location.level==="line"?{startLine:location.startLine,endLine:location.endLine}:{}})).join(`
`),fileTexts=(texts,fence2)=>[...texts].flatMap(([path,text])=>text===null?[]:[fence2("file",text,{path})]).join(`

`),testTexts=(tests,fence2)=>tests.length===0?"":`${(0,prompts.J1)("fix-tests",{tests:tests.map(({path,text})=>fence2("test",text,{path})).join(`

`)})}

`;async function askOnce(authorOptions,thread,parts){const first=await once(authorOptions,thread,parts);if(first.completion.outcome!=="malformed")return first;const repair=[{text:(0,prompts.J1)("repai\
r",{problem:first.completion.message})}],second=await once(authorOptions,thread,repair);return{completion:second.completion,paid:sumPaid(first.paid,second.paid)}}async function once({id:id2,price,recorder},thread,parts){
recorder.asked(id2,parts.map(({text})=>text));const completion=await thread.ask(parts);recorder.answered(id2,completion);const{requests,usage}=completion,unbilled=completion.outcome==="cancelled"&&(0,provider.
wg)(usage)===0,sent={...provider.tk,freshInput:(0,estimate.gF)(parts.reduce((sum,{text})=>sum+Buffer.byteLength(text),0))},spent=unbilled?{...sent,usd:(0,prices.g3)(price,[sent])}:{...usage,usd:(0,prices.
g3)(price,requests)};return{completion,paid:{spent,estimated:unbilled}}}const nothingPaid={spent:{...provider.tk,usd:0},estimated:!1},sumPaid=(a,b)=>({spent:{freshInput:a.spent.freshInput+b.spent.freshInput,
cachedInput:a.spent.cachedInput+b.spent.cachedInput,writtenInput:a.spent.writtenInput+b.spent.writtenInput,output:a.spent.output+b.spent.output,usd:a.spent.usd===null||b.spent.usd===null?null:a.spent.
usd+b.spent.usd},estimated:a.estimated||b.estimated}),wireEdit=schemas.Ikc({path:schemas.YjP(),kind:schemas.k5n(["replace","create","delete"]),find:schemas.YjP().nullable(),content:schemas.YjP().nullable()}),
answerSchema=schemas.Ikc({edits:schemas.YOg(wireEdit),notes:schemas.YjP()});function modelAuthor(authorOptions){let thread=null;return{id:authorOptions.id,vendor:authorOptions.vendor,model:authorOptions.
model,async write({objections,texts,signal}){const parts=thread===null?briefParts(authorOptions,texts,"fix-edits"):againParts(authorOptions,objections,texts);thread??=openAuthorThread(authorOptions,{name:"\
fix",schema:answerSchema},signal);const{completion,paid}=await askOnce(authorOptions,thread,parts);if(completion.outcome!=="complete")return{...paid,ok:!1,why:`${completion.message} ${completion.remedy}`.
trim()};const{edits,notes}=completion.value;return{...paid,ok:!0,proposal:{kind:"edits",edits:edits.map(toEdit)},notes}}}}function toEdit({path,kind,find,content}){switch(kind){case"replace":return{kind,
path,find:find??"",replace:content??""};case"create":return{kind,path,content:content??""};case"delete":return{kind,path}}}var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(
76760),context_checkout=__webpack_require__(35079),worktree=__webpack_require__(85895),limiter=__webpack_require__(41415),program_provider=__webpack_require__(73012);const mostBytes=1024*1024;async function readText(folder,path,most=mostBytes){
const unfit=why=>({state:"unfit",why}),parts=path.split("/");for(let depth2=1;depth2<=parts.length;depth2+=1){const found=await(0,promises_.lstat)((0,external_node_path_.join)(folder,...parts.slice(0,
depth2))).catch(()=>null);if(found===null)return{state:"absent"};if(found.isSymbolicLink())return unfit(`${path} is a link or lies behind one`);if(depth2<parts.length){if(!found.isDirectory())return{state:"\
absent"};continue}if(!found.isFile())return unfit(`${path} is not a file`);if(found.size>most)return unfit(`${path} has ${found.size} bytes`)}const bytes=await(0,promises_.readFile)((0,external_node_path_.
join)(folder,path)),text=bytes.toString("utf8");return Buffer.from(text).equals(bytes)&&!text.includes("\0")?{state:"text",text}:unfit(`${path} is not UTF-8 text`)}async function writeTexts(folder,texts){
for(const[path,text]of texts){const target=(0,external_node_path_.join)(folder,path);text===null?await(0,promises_.rm)(target,{force:!0}):(await(0,promises_.mkdir)((0,external_node_path_.dirname)(target),
{recursive:!0}),await(0,promises_.writeFile)(target,text))}}const answer={name:"fix",schema:schemas.Ikc({notes:schemas.YjP()})},maxProcesses=128,programAuthor=authorOptions=>({id:authorOptions.id,vendor:authorOptions.
vendor,model:authorOptions.model,async write(task){const room=await(0,promises_.mkdtemp)((0,external_node_path_.join)(authorOptions.room,"program-"));try{return await writeIn(authorOptions,task,room)}finally{
await(0,worktree.v)(room)}}});async function writeIn(authorOptions,{objections,commit,texts,signal},room){const[checkout,calls]=[(0,external_node_path_.join)(room,"files"),(0,external_node_path_.join)(
room,"calls")];await Promise.all([(0,promises_.mkdir)(checkout),(0,promises_.mkdir)(calls)]),await(0,context_checkout.checkOut)(authorOptions.git,{head:commit},checkout,authorOptions.redact,420);const before=await printsOf(
checkout),asked={...authorOptions,provider:(0,program_provider.l)({...authorOptions.program,name:authorOptions.id,edits:!0,maxProcesses,scratch:()=>Promise.resolve({checkout,room:calls}),aside:()=>(0,prompts.
J1)("fix-folder",{checkout}),scrub:authorOptions.redact,limiter:(0,limiter.n)({maxConcurrent:1})})},first=briefParts(asked,texts,"fix-program"),parts=objections.length===0?first:[...againParts(asked,objections,
texts),{text:`

${(0,prompts.J1)("fix-program")}`}],{completion,paid}=await askOnce(asked,openAuthorThread(asked,answer,signal),parts);if(completion.outcome!=="complete")return{...paid,ok:!1,why:`${completion.message}\
 ${completion.remedy}`.trim()};const left=new Map,after=await printsOf(checkout);for(const path of new Set([...before.keys(),...after.keys()])){if(before.get(path)===after.get(path))continue;const file=await readText(
checkout,path);if(file.state==="unfit")return{...paid,ok:!1,why:`It left ${file.why}, which a lane cannot edit.`};if(authorOptions.redact(await original(authorOptions.git,commit,path))!==await original(
authorOptions.git,commit,path))return{...paid,ok:!1,why:`It edited ${path}, which holds a secret that was hidden from it.`};left.set(path,file.state==="text"?file.text:null)}return{...paid,ok:!0,proposal:{
kind:"texts",texts:left},notes:completion.value.notes}}const original=async(git,commit,path)=>(await git.readFileAt(commit,path).catch(()=>null))?.toString("utf8")??"",mostFiles=1e5;async function printsOf(folder){
const prints=new Map,walk=async within=>{for(const entry of await(0,promises_.readdir)((0,external_node_path_.join)(folder,within),{withFileTypes:!0})){const path=within===""?entry.name:`${within}/${entry.
name}`;if(entry.isDirectory())await walk(path);else if(prints.size<mostFiles){const content=entry.isFile()?await(0,promises_.readFile)((0,external_node_path_.join)(folder,path)):"no file";prints.set(path,
(0,external_node_crypto_.createHash)("sha256").update(content).digest("hex"))}}};return await walk(""),prints}const specsOf=({"fix-lanes":lanes,reviewers})=>{if(lanes.length>0)return lanes;const usual=reviewers.
map(({provider:provider2,model,effort})=>({provider:provider2,model,effort,approach:null})),ids2=usual.map(fix_settings.AQ);return usual.filter((spec,index)=>ids2.indexOf((0,fix_settings.AQ)(spec))===
index)},asReviewer=({provider:provider2,model,effort})=>({provider:provider2,model,effort,role:null}),withLanes=settings=>({...settings,reviewers:[...settings.reviewers,...specsOf(settings).map(asReviewer)]}),
entrantsOf=(settings,env)=>specsOf(settings).filter(spec=>(0,access.CJ)(settings,asReviewer(spec),env)).map(spec=>({id:(0,fix_settings.AQ)(spec),spec,slot:(0,panel_settings.SW)(settings,asReviewer(spec))}));
function judgesOf(slots,{slot},own){const isOwn2=({vendor})=>vendor===slot.vendor,others=slots.filter(one=>!isOwn2(one));return own==="others"?others:[...others,...slots.filter(isOwn2)]}const briefTokens={
once:1500,finding:300};function priced(entrants,slots,{findings},bytes,effort){const read=(0,estimate.gF)(bytes)+briefTokens.once+findings.length*briefTokens.finding,usage=output=>({freshInput:read,cachedInput:0,
writtenInput:0,output});return entrants.map(entrant=>{const usd=[{price:entrant.slot.price,output:2*estimate.sn[entrant.slot.effort??effort]},...judgesOf(slots,entrant,"others").map(({price,effort:own})=>({
price,output:estimate.sn[own??effort]}))].reduce((sum,{price,output})=>{const cost=(0,prices.ho)(price,usage(output));return sum===null||cost===null?null:sum+cost},0);return{lane:entrant.id,usd:entrant.
spec.provider==="command"?null:usd}})}async function entrantAuthors(entrants,means){const{settings,git,base,brief,tests,worktrees,providerAccess,room,fence:fence2,redact,recorder}=means,own=await(0,role.
i)(entrants.flatMap(({spec})=>isOwn(spec.approach)?[{...spec,role:spec.approach}]:[]),git,base),open=(0,reviewers_panel.Ou)(providerAccess,redact);return entrants.map(({id:id2,spec,slot})=>{const authorOptions={
id:id2,vendor:slot.vendor,model:slot.model,price:slot.price,approach:approachText(spec.approach,own),effort:slot.effort??settings.effort,brief,tests,allowed:settings["fix-files"],language:settings.language,
fence:fence2,redact,recorder},access2=providerAccess.get(slot.provider);return access2?.api==="command"?programAuthor({...authorOptions,program:access2,git:worktrees.git,room}):modelAuthor({...authorOptions,
provider:open(slot.provider)})})}const isOwn=approach=>approach?.startsWith("./")===!0;function approachText(approach,own){switch(approach){case null:return"";case"minimal":return(0,prompts.J1)("fix-m\
inimal");case"root-cause":return(0,prompts.J1)("fix-root-cause");default:return own.get(approach)?.trim()??""}}const leavesRepository=path=>path.startsWith("/")||/[\\\0]|^[a-z]:/iu.test(path)||path.split(
"/").some(part=>/^(?:|\.{1,2}|\.git[ .]*|git~\d+)$/iu.test(part)),runs=/^(?:\.github|\.gitlab|\.circleci|\.buildkite|\.husky|\.githooks|\.devcontainer|\.vscode)(?:\/|$)|(?:^|\/)(?:\.gitlab-ci\.ya?ml|jenkinsfile|azure-pipelines\.ya?ml|action\.ya?ml|codeowners|\.gitattributes|\.gitmodules|\.pre-commit-config\.ya?ml)$/iu,
judges=/(?:^|\/)(?:package\.json|makefile|dockerfile[\w.-]*|tox\.ini|pytest\.ini|setup\.(?:cfg|py)|pyproject\.toml|conftest\.py|noxfile\.py|go\.mod|cargo\.toml|build\.rs|pom\.xml|build\.gradle(?:\.kts)?|rakefile|gemfile|composer\.json|phpunit\.xml[\w.]*|\.npmrc|\.yarnrc[\w.]*|\.nycrc[\w.]*|\.coveragerc|biome\.jsonc?|tsconfig[\w.-]*\.json|\.?[\w-]+\.config\.[cm]?[jt]s|\.eslint[\w.]*|\.mocharc[\w.]*)$/iu;
function refusal(path,{files,allows,steers}){const shown=JSON.stringify(path);return leavesRepository(path)?`${shown} is not a path inside the repository.`:runs.test(path)?`${shown} is used by the rep\
ository's automation, so no lane may edit it.`:steers(path)?`${shown} configures this action or instructs models, so no lane may edit it.`:files.includes(path)?null:judges.test(path)?`${shown} control\
s the tests and checks, and no finding is in it.`:allows(path)?null:`${shown} is outside the brief. The setting "fix-files" can allow it.`}var debate_finding=__webpack_require__(10352);const surroundingLines=6;
function briefOf(findings,severity,forbids=()=>null){const wanted=findings.filter(finding=>finding.status==="confirmed"&&finding.dismissal===null&&(0,debate_finding.dL)(finding.severity,severity)),whyNot=({
location})=>location.level==="line"?forbids(location.path):"Its code could not be located.",placed=wanted.filter(finding=>whyNot(finding)===null);return{findings:placed.toSorted((a,b)=>(0,debate_finding.
qs)(b.severity)-(0,debate_finding.qs)(a.severity)),files:[...new Set(placed.flatMap(({reports,location})=>[location.path,...reports.map(placeOf)]))].toSorted(),estimate:placed.reduce((sum,finding)=>sum+
sizeOf(finding),0),leftOut:wanted.flatMap(finding=>{const why=whyNot(finding);return why===null?[]:[{id:finding.id,why}]})}}const placeOf=({location})=>location.path,linesIn=text=>text.trimEnd().split(
`
`).length;function sizeOf({location,suggestion}){const gone=linesIn(location.quote);return gone+Math.max(gone,suggestion===null?0:linesIn(suggestion))+surroundingLines}const commitMessage=({findings})=>[
findings.length===1?"Fix a confirmed finding of the review":`Fix ${findings.length} confirmed findings of the review`,"",...findings.map(({id:id2,location,category})=>`- ${id2}: ${category} in ${location.
path}`)].join(`
`);function afford(lanes,left){const all=lanes.map(({lane})=>lane);if(left===null)return{lanes:all,notice:null};const shown=`$${left.toFixed(2)}`,total=lanes.reduce((sum,{usd})=>sum===null||usd===null?
null:sum+usd,0);if(total!==null&&total<=left)return{lanes:all,notice:null};const what=total===null?`the cost is not known for every lane, and ${shown} are left for the race`:`the estimated cost is $${total.
toFixed(2)}, and ${shown} are left for the race`,alone=lanes.find(({usd})=>usd!==null&&usd<=left);return alone===void 0?{lanes:[],notice:`No race took place: ${what}, which is not enough for any lane.`}:
all.length===1?{lanes:all,notice:null}:{lanes:[alone.lane],notice:`The race was reduced to one lane, ${alone.lane}: ${what}.`}}var external_node_fs_=__webpack_require__(73024),external_node_os_=__webpack_require__(
48161),picomatch=__webpack_require__(14006),patterns=__webpack_require__(4217),sandbox_command=__webpack_require__(56266),isolation=__webpack_require__(69934),depth=__webpack_require__(97180),git_tree=__webpack_require__(
80404),completeness=__webpack_require__(85529),debate=__webpack_require__(55868),base_context=__webpack_require__(92921),debate_rules=__webpack_require__(97463),injection=__webpack_require__(94335),looked_up_text=__webpack_require__(
72903),secrets=__webpack_require__(95590),lookups=__webpack_require__(16021),recorded_debate=__webpack_require__(33174),request_context=__webpack_require__(9655),reviewers_budget=__webpack_require__(54047),
served_models=__webpack_require__(2430),fence=__webpack_require__(22427),parsing=__webpack_require__(177);const patchReviewer=on=>async({commit,slots,objections,signal,transcript:transcript2})=>{const head=on.
change.commits.head??commit,commits={base:head,mergeBase:head,head:commit},{repository,event}=on.change,context={...patchContext,repository,event,base:head,head:commit},{settings}=on,{learnSecrets}=await Promise.
all([__webpack_require__.e(4570),__webpack_require__.e(2663)]).then(__webpack_require__.bind(__webpack_require__,2663)),selection={ignore:[],include:[],maxChangeBytes:settings["max-change-kb"]*1024},read=await(0,reader.
p)(on.git,context,commits,selection),{change,foundSecrets}=(0,secrets.cT)(read,on.redact),tree=(0,git_tree.$G)(on.git,commits,on.redact),{plan}=await(0,depth.x)(change,(side,path)=>tree.read(side,path),
{tokensPerBundle:on.tokensPerBundle,findSymbols:parsing.dL});transcript2.write({kind:"change",change}),transcript2.write({kind:"plan",plan,obviousBundles:[]});const events=[],observer=(0,recorded_debate.
FW)(event2=>events.push(event2),quiet,transcript2),guidance=await(0,base_context.Kc)(settings,on.git,on.change.commits.base,change.files),{requestContext}=await(0,request_context.d)({git:on.git,change,
plan,tree,baseContext:{guidance,requirements:[]},subject:"change",language:settings.language,findSymbols:parsing.dL,carried:new Set}),lookUpDetector=(0,looked_up_text.X)(change,settings["trusted-promp\
t-paths"],new Set(guidance.map(({source})=>source)),text=>on.redact.kinds(text));(0,lookups.C)(lookUpDetector,requestContext);const budget2=new reviewers_budget._(on.maxCostUsd),panel=(0,reviewers_panel.
NE)({slots,providerAccess:on.providerAccess,ownRoles:on.ownRoles,budget:budget2,endsAt:Number.POSITIVE_INFINITY,failOn:settings["fix-severity"],effort:settings.effort,adversarial:settings.stance==="ad\
versarial",focus:settings.focus,lookUps:(0,lookups.hM)(settings,{git:on.git,change,tree,onShown:shown=>lookUpDetector.scan(shown),learn:text=>learnSecrets([text],on.redact)}),requestContext,fence:(0,fence.
_R)((0,fence.Yd)()),redact:on.redact,signal,clock:on.clock,recorder:observer}),touched=new Set(change.files.flatMap(({path,oldPath})=>[path,oldPath])),[reached,untouched]=[on.brief.filter(({location})=>touched.
has(location.path)),on.brief.filter(({location})=>!touched.has(location.path))],authors=on.brief.flatMap(({supporters})=>supporters).filter(id2=>panel.every(reviewer=>reviewer.id!==id2)),detected=(0,injection.
openInjectionDetector)(change,settings["trusted-prompt-paths"],foundSecrets),eventRecorder=await(0,debate.q)({change,bundles:plan.bundles,panel,panelModels:()=>(0,served_models.A)(panel,events),earlier:[
...reached,...objections.filter(one=>!isIn(on.brief,one))],tree:(0,recorded_debate.yI)(tree,transcript2),findSymbols:parsing.dL,recused:new Set(authors),rules:{...(0,debate_rules.f)(settings),failOn:settings["\
fix-severity"]},observer:(0,reviewers_budget.J)(observer,budget2),detected:{distrusts:spot=>detected.distrusts(spot),get reports(){return[...detected.reports,...lookUpDetector.reports]}}}),{complete,shortfalls}=(0,completeness.
P)({panel,attendance:eventRecorder.attendance,minReviewers:null,authors:[]}),short=[...shortfalls,...(0,completeness.g)(change.files)][0]?.message??null,shortfall=complete&&short===null?null:short??"N\
ot every reviewer answered.",kept=eventRecorder.findings.filter(({status})=>status!=="dismissed"),findings=[...untouched.map(finding=>({...finding,blocking:!0})),...kept.map(one=>asObjection(one,on))];
return{reviewers:panel.map(({id:id2})=>id2),shortfall,findings,approved:shortfall===null&&findings.every(({blocking})=>!blocking),...paidFor(events)}},asObjection=(finding,{settings,brief})=>finding.push!==
"new"&&isIn(brief,finding)&&(0,debate_finding.dL)(finding.severity,settings["fix-severity"])?{...finding,blocking:!0}:finding,isIn=(findings,{fingerprint})=>findings.some(one=>one.fingerprint===fingerprint),
patchContext={pullRequest:null,uncommitted:!1,deletedRef:null,defaultBranch:null,baseBranch:null,testMerge:null},quiet={planned:()=>{},called:()=>{},proved:()=>{},paused:()=>{},roundDone:()=>{},bundleDone:()=>{},
end:()=>{}},paidFor=events=>events.flatMap(({calls})=>calls).map(({spent,outcome})=>({spent,estimated:outcome==="cancelled"})).reduce(sumPaid,nothingPaid),objectionOf=finding=>{const{id:id2,category,severity,
title,location,reportedBy,blocking}=finding;return{id:id2,category,severity,title,path:location.path,line:location.level==="line"?location.startLine:null,reportedBy:[...reportedBy],blocking}};var race=__webpack_require__(
21772);const usualWeights={ci:.3,verdict:.25,size:.15,coverage:.15,lint:.08,time:.07};function scoreOf(signals,weights){let[sum,total]=[0,0];for(const name of race.b8){const value=signals[name];value!==
null&&(sum+=weights[name]*value,total+=weights[name])}return total===0?0:sum/total}const sizeSignal=(lines,estimate2)=>lines<=estimate2?1:Math.max(1,estimate2)/lines,patience=90,timeSignal=seconds=>seconds<=
patience?1:patience/seconds,costlyLoss=5,coverageSignal=(before,after)=>Math.min(1,Math.max(0,1-(before-after)*100/costlyLoss)),burdens={critical:1,major:.5,minor:.2,info:.05},verdictSignal=severities=>Math.
max(0,1-severities.reduce((sum,severity)=>sum+burdens[severity],0)),coverageIn=text=>/^\s*(?:<\?xml|<!DOCTYPE|<coverage)/u.test(text)?inCobertura(text):inLcov(text);function inLcov(text){let[found,hit]=[
0,0];for(const[,name,value]of text.matchAll(/^(LF|LH):(\d+)\r?$/gmu))name==="LF"?found+=Number(value):hit+=Number(value);return found===0?null:Math.min(1,hit/found)}function inCobertura(text){const root=/<coverage\b[^>]*>/u.
exec(text)?.[0]??"",number=name=>{const value=new RegExp(`\\s${name}="([\\d.]+)"`,"u").exec(root)?.[1];return value===void 0?Number.NaN:Number(value)},[rate,valid,covered]=[number("line-rate"),number(
"lines-valid"),number("lines-covered")],share=valid>0?covered/valid:rate;return Number.isFinite(share)&&share>=0&&share<=1?share:null}var proof=__webpack_require__(40739),choose=__webpack_require__(75389),
test_run=__webpack_require__(18948);async function regressionTestsOf({findings},settings,git,head){const reproduced=findings.flatMap(finding=>{const test=(0,proof.N$)(finding)?.test??null;return test===
null?[]:[{id:finding.id,file:finding.location.path,test}]});if(reproduced.length===0)return{tests:[],notices:[]};const why=whyNotHere(settings);if(why!==null)return withoutTests(`${why}.`);const paths=[
...(await git.list(head)).keys()],read=async path=>(await git.readFileAt(head,path))?.toString("utf8")??null,tests=[],notices=[];for(const{id:id2,file,test}of reproduced){const leaveOut=reason=>{notices.
push(`The race does not use the test of ${id2}: ${reason}.`)},runner=await(0,choose.O)(file,{paths,read},settings["prove-command"]);test.text===""?leaveOut("its text was not kept from an earlier run"):
paths.includes(test.path)?leaveOut(`${test.path} exists in the change`):tests.some(({path})=>path===test.path)?leaveOut(`${test.path} is already the test of another finding`):"none"in runner?leaveOut(
runner.none):tests.push({finding:id2,path:test.path,text:test.text,file,runner})}return{tests,notices}}const withoutTests=why=>({tests:[],notices:[`The race does not use the tests that reproduced find\
ings: ${why}`]});function whyNotHere(settings){return settings.prove==="off"&&settings["prove-command"].trim()===""?"`prove` is off":settings["prove-in"]==="this-job"?null:"`prove-in` has tests execut\
ed in another job only"}async function runRegressionTests(tests,setup,place){const passed=[],done=new Set;await place.tree.restore();for(const test of tests){const line=(0,test_run.EP)(setup,test.runner),
prepared=done.has(line)?null:await(0,test_run.nu)(place,line);if(done.add(line),prepared!==null&&!prepared.ok)return{passed,failed:{why:`The test of ${test.finding} was not executed: the set-up (prove\
-setup) ${prepared.why}.`,output:(0,test_run.fu)(prepared)}};if(await(0,test_run.lH)(place.tree.folder,test.path)!=="free")return{passed,failed:{why:`The test of ${test.finding} was not executed: a co\
mmand left something else at ${test.path}.`,output:""}};const{run}=await(0,test_run.YA)(place,{test,runner:test.runner,file:test.file,mark:"without"},()=>Promise.resolve(null));if(run.outcome!=="passe\
d")return{passed,failed:{why:`Its patch does not make the test of ${test.finding} pass: the test ${endings[run.outcome]}.`,output:run.output}};passed.push(test)}return{passed,failed:null}}const endings={
"failed-as-named":"fails","failed-otherwise":"fails","ran-nothing":"did not run",stopped:"was stopped at a limit"},mostCoverage=64*1024*1024;function boundsOf(settings,files){const globs=settings["fix\
-files"].map(patterns.fU),prompts2=settings["trusted-prompt-paths"],isPrompt=prompts2.length===0?()=>!1:picomatch([...prompts2],{dot:!0}),own=new Set([settings["settings-file"],...[...settings.reviewers.
map(({role:role2})=>role2),...settings["fix-lanes"].map(lane=>lane.approach)].flatMap(text=>text?.startsWith("./")===!0?[text.slice(2)]:[])]);return{files,allows:path=>globs.some(matches=>matches(path)),
steers:path=>own.has(path)||context_checkout.V.test(path)||isPrompt(path)}}async function openRaceSetup(options){const{settings,change,head,git,brief,bounds,providerAccess,slots,redact,paper,signal}=options;
(0,external_node_fs_.rmSync)(paper,{recursive:!0,force:!0}),(0,external_node_fs_.mkdirSync)(paper,{recursive:!0});const wanted=await regressionTestsOf(brief,settings,git,head),{isolation:isolation2,forbidden}=await isolate(
options,wanted),{tests,notices:testNotices}=usable(wanted,forbidden),removal=isolation2??void 0,room=await(0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(),"xreview-roo\
m-")),sweep=()=>{isolation2===null?(0,external_node_fs_.rmSync)(room,{recursive:!0,force:!0}):isolation2.removeNow(room)};process.once("exit",sweep);const worktrees=await(0,worktree.z)(git,removal===void 0?
{}:{removal}),began=options.runClock(),command=name=>forbidden===null?settings[name]:"",[verify,lint,coverageFile]=[command("verify"),command("lint"),settings["coverage-file"]],missing=missingOf(settings,
forbidden,slots.length),taken=new Map,checkMs=settings["verify-minutes"]*6e4,coverage=(async()=>{if(missing.coverage!==null||isolation2===null)return null;const tree=await worktrees.open("head",head);
try{const{folder}=tree,checked=await(0,sandbox_command.k)({isolation:isolation2,line:verify,folder,room,readable:worktrees.sources,timeoutMs:checkMs,signal,redact});(0,external_node_fs_.writeFileSync)(
(0,external_node_path_.join)(paper,"head.log"),checked.log);const file=await readText(folder,coverageFile,mostCoverage),share=file.state==="text"?coverageIn(file.text):null;return share===null&&(missing.
coverage=`verify wrote no readable ${coverageFile} for the head`),share}finally{await tree.remove()}})().catch(error=>(missing.coverage=error instanceof Error?error.message:String(error),null));return{
raceSetup:{head,brief,bounds,worktrees,room,paper,verify,lint,isolation:isolation2,forbidden,checkMs,tests,testNotices,testSetup:settings["prove-setup"],testMs:settings["prove-minutes"]*6e4,coverageFile,
coverage,missing,redact,clock:()=>Math.round((options.runClock()-began)*1e3)/1e3,sameAs(lane,patch){const text=patch.toString("latin1"),first=taken.get(text);return first===void 0&&taken.set(text,lane),
first===void 0||first===lane?null:first},review:patchReviewer({settings,git:worktrees.git,change,tokensPerBundle:(0,panel_settings.g9)(settings),brief:brief.findings,providerAccess,ownRoles:await(0,role.
i)(settings.reviewers,git,change.commits.base),maxCostUsd:options.reviewUsd,clock:options.runClock,redact})},async close(){await coverage,await Promise.all([worktrees.close(),isolation2===null?(0,worktree.
v)(room):isolation2.remove(room)]),await isolation2?.close(),process.off("exit",sweep)}}}const usable=(wanted,forbidden)=>forbidden===null||wanted.tests.length===0?wanted:withoutTests(`${forbidden}.`);
async function isolate({settings,git,env,forbidden,signal},{tests}){const idle=settings.verify+settings.lint===""&&tests.length===0;if(forbidden!==null||idle)return{isolation:null,forbidden};const opened=await(0,isolation.
openIsolation)({hidden:[git.root],env,signal});return"refused"in opened?{isolation:null,forbidden:opened.refused}:{isolation:opened,forbidden:null}}function missingOf(settings,forbidden,slots){const command=name=>settings[name]===
""?`no ${name} command is set`:forbidden,ci=command("verify");return{ci,verdict:slots===0?"no reviewer is available":null,size:null,coverage:settings["coverage-file"]===""?"no coverage-file is set":ci,
lint:command("lint"),time:null}}var run_paths=__webpack_require__(56878),transcript=__webpack_require__(80666);async function addTests({worktrees,tests,head,brief,isolation:isolation2,verify,room,checkMs,
redact},commit,signal){if(tests.length===0)return null;const tree=await worktrees.open("with-tests",commit);try{if((await Promise.all(tests.map(({path})=>(0,test_run.lH)(tree.folder,path)))).some(state=>state!==
"free"))return"The patch does not contain the tests of the findings, because something else is at their paths.";await writeTexts(tree.folder,new Map(tests.map(({path,text})=>[path,text])));const paths=tests.
map(({path})=>path),kept=await worktrees.recommit(await tree.commit(paths,commitMessage(brief)),head,commitMessage(brief));if(verify!==""&&isolation2!==null){const checked=await(0,sandbox_command.k)({
isolation:isolation2,line:verify,folder:tree.folder,room,readable:worktrees.sources,timeoutMs:checkMs,signal,redact});if(!checked.ok)return`The patch does not contain the tests of the findings (${paths.
join(", ")}): with them, the verify command ${checked.why}. The tests are in the run's folder.`}return{commit:kept,patch:await worktrees.patch(head,kept)}}finally{await tree.remove()}}var test_files=__webpack_require__(
92674);function applyEdits(before,edits){if(edits.length===0)return{ok:!1,why:"It has no edit."};const texts=new Map(before);for(const edit of edits){const made=applied(edit,texts.get(edit.path)??null);
if(!made.ok)return made;texts.set(edit.path,made.text)}const changed=[...texts].filter(([path,text])=>text!==(before.get(path)??null));return changed.length===0?{ok:!1,why:"Its edits change no file."}:
{ok:!0,texts:new Map(changed)}}function applied(edit,now){const failed2=why=>({ok:!1,why:`An edit of ${edit.path} ${why}.`});switch(edit.kind){case"create":return now===null?{ok:!0,text:edit.content}:
failed2("creates a file that already exists");case"delete":return now===null?failed2("deletes a file that does not exist"):{ok:!0,text:null};case"replace":{if(now===null)return failed2("names a file t\
hat does not exist");if(edit.find==="")return failed2("does not name the text that it replaces");const[find,replace]=inLineEndsOf(now,edit),at=now.indexOf(find);return at<0?failed2("replaces text that\
 is not in the file"):now.indexOf(find,at+1)>=0?failed2("replaces text that is in the file more than once"):{ok:!0,text:now.slice(0,at)+replace+now.slice(at+find.length)}}}}function inLineEndsOf(text,{
find,replace}){return text.includes(`\r
`)&&!/(?<!\r)\n/u.test(text)&&!`${find}${replace}`.includes("\r")?[find.replaceAll(`
`,`\r
`),replace.replaceAll(`
`,`\r
`)]:[find,replace]}const patch_mostFiles=50;async function prepare(folder,proposal,bounds){const paths=proposal.kind==="edits"?[...new Set(proposal.edits.map(({path})=>path))]:[...proposal.texts.keys()],
failed2=(why,tampering2=[])=>({ok:!1,why,tampering:tampering2});if(paths.length>patch_mostFiles)return failed2(`It edits ${paths.length} files; the limit is ${patch_mostFiles}.`);const refused=paths.flatMap(
path=>refusal(path,bounds)??[]),before=new Map;for(const path of paths){if(leavesRepository(path))continue;const file=await readText(folder,path);if(file.state==="unfit")return failed2(`It edits ${file.
why}, which a lane cannot edit.`);before.set(path,file.state==="text"?file.text:null)}const edited=proposal.kind==="edits"?applyEdits(before,proposal.edits):wholeTexts(before,proposal.texts),tampering=edited.
ok?tamperingOf(before,edited.texts):[];if(tampering.length>0){const what=tampering.map(({path,what:what2})=>`${what2} (${path})`).join(", ");return failed2([`The patch ${what}.`,...refused].join(" "),
tampering)}return refused.length>0?failed2(refused.slice(0,3).join(" ")):edited.ok?{ok:!0,texts:edited.texts}:failed2(edited.why)}const wholeTexts=(before,texts)=>{const changed=[...texts].filter(([path,
text])=>text!==(before.get(path)??null));return changed.length===0?{ok:!1,why:"It changed no file."}:{ok:!0,texts:new Map(changed)}},skips=/\b(?:it|test|describe|suite|context)\.(?:skip|todo|fails)\b|\bx(?:it|test|describe)\s*\(|@(?:pytest\.mark\.(?:skip|xfail)|unittest\.skip|Disabled|Ignore)|\b[tb]\.Skip(?:f|Now)?\(|#\[ignore\b|\bpytest\.skip\(|\bthis\.skip\(\)|\bprocess\.exit\(0\)/gu,
cases=/\b(?:it|test)(?:\.(?:each|only|concurrent))?\s*[(`]|\bdef test_|\bfunc Test\w*\(|@Test\b|@ParameterizedTest\b|#\[(?:tokio::)?test\]|\bpublic function test/gu,assertions=/\bexpect\s*\(|\bassert\w*[\s(.!]|\brequire\.\w+\(|\b[tb]\.(?:Error|Fatal)f?\(|\bshould\b/gu,
count=(pattern,text)=>[...text.matchAll(pattern)].length;function tamperingOf(before,after){return[...after].flatMap(([path,now])=>{const then=before.get(path)??null,found=[];return now!==null&&count(
skips,now)>count(skips,then??"")&&found.push("skips tests"),(0,test_files.M)(path)&&then!==null&&(now===null||now.trim()===""?found.push("deletes a test file"):count(cases,now)<count(cases,then)?found.
push("removes tests"):count(assertions,now)<count(assertions,then)&&found.push("removes assertions from tests")),found.map(what=>({path,what}))})}const outputKept=4e3,lane_mostCoverage=64*1024*1024;class Lane{author;name;#raceSetup;#transcript;#signals=new Map;#touched=new Set;#state={
kind:"running",why:""};#tries=0;#paid=nothingPaid;#notes="";#lines={added:0,removed:0};#patchAt=null;#endedAt=0;#passes=[];commit=null;patch=null;review=null;constructor(author,name,raceSetup,transcript2){
this.author=author,this.name=name,this.#raceSetup=raceSetup,this.#transcript=transcript2,(0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(raceSetup.paper,name),{recursive:!0})}get state(){
return this.#state}get endedAt(){return this.#endedAt}get paid(){return this.#paid}async run(attempt){this.#state={kind:"running",why:""};try{this.#state=await this.#try(attempt)}catch(error){const why=error instanceof
errors.y?`${error.message} ${error.likelyCause} ${error.remedy}`:`Internal error in the action: ${error instanceof Error?error.message:String(error)}`;this.#state={kind:"failed",why}}attempt.signal.aborted&&
this.#state.kind!=="passed"&&(this.#state={kind:"cancelled",why:reasonOf(attempt.signal)}),this.#endedAt=this.#raceSetup.clock()}async revise(attempt){const kept=[this.#state,this.commit,this.patch,this.
review,this.#lines,this.#notes,this.#passes],signals=[...this.#signals];await this.run(attempt);const{kind,why}=this.#state;if(kind==="passed"||kind==="contested")return null;[this.#state,this.commit,
this.patch,this.review,this.#lines,this.#notes,this.#passes]=kept;for(const[name,value]of signals)this.#signals.set(name,value);return this.patch!==null&&this.#write("patch.diff",this.patch),why}async#try({
slots,objections,signal,news}){const{worktrees,head}=this.#raceSetup;this.#tries+=1;const start=this.commit??head,tree=await worktrees.open(`${this.name}-${this.#tries}`,start);try{const texts=await this.#texts(
tree.folder),written=await this.author.write({objections,commit:start,texts,signal});if(this.#paid=sumPaid(this.#paid,written),!written.ok)return failed(written.why);this.#notes=written.notes;const made=await this.#make(
tree,written.proposal);if(made!==null)return made;news();const judged=await this.#check(tree.folder,signal)??await this.#test(tree,signal);return judged!==null?judged:(news(),await this.#judge(tree.folder,
{slots,objections,signal}))}finally{await tree.remove()}}async#texts(folder){const paths=[...new Set([...this.#raceSetup.brief.files,...this.#touched])],read=await Promise.all(paths.map(async path=>[path,
await readText(folder,path)]));return new Map(read.flatMap(([path,file])=>file.state==="text"?[[path,file.text]]:[]))}async#make(tree,proposal){const{worktrees,head,brief,bounds,tests,clock,sameAs}=this.#raceSetup,
prepared=await prepare(tree.folder,proposal,bounds);if(!prepared.ok)return failed(prepared.why);const own=tests.find(({path})=>prepared.texts.has(path));if(own!==void 0)return failed(`It writes ${own.
path}, the test of ${own.finding}, which is added to each patch.`);await writeTexts(tree.folder,prepared.texts);const commit=await tree.commit([...prepared.texts.keys()],commitMessage(brief)),patch=await worktrees.
patch(head,commit);if(patch.length===0)return failed("Its edits undo its earlier ones: nothing differs from the head.");this.#write("patch.diff",patch);const twin=sameAs(this.author.id,patch);if(twin!==
null)return{kind:"duplicate",why:`Its patch is the same as that of ${twin}.`};this.commit=commit,this.patch=patch;for(const path of prepared.texts.keys())this.#touched.add(path);return this.#lines=await worktrees.
lines(head,commit),this.#patchAt??=clock(),this.#signals.set("size",sizeSignal(this.#lines.added+this.#lines.removed,brief.estimate)),this.#signals.set("time",timeSignal(this.#patchAt)),null}async#check(folder,signal){
const{verify,coverageFile,coverage}=this.#raceSetup,checked=await this.#run("verify",verify,folder,signal);if(checked===null)return null;if(!checked.ok)return failed(`The verify command ${checked.why}\
.`,checked.log);this.#signals.set("ci",1);const before=coverageFile===""?null:await coverage;if(before!==null){const file=await readText(folder,coverageFile,lane_mostCoverage),after=file.state==="text"?
coverageIn(file.text)??0:0;this.#signals.set("coverage",coverageSignal(before,after))}return null}async#test(tree,signal){const{tests,testSetup,testMs:timeoutMs2,isolation:isolation2,worktrees,room,redact}=this.#raceSetup;
if(tests.length===0||isolation2===null)return null;const place={tree,isolation:isolation2,room,readable:worktrees.sources,timeoutMs:timeoutMs2,signal,redact},{passed,failed:broken}=await runRegressionTests(
tests,testSetup,place);return this.#passes=passed.map(({finding})=>finding),broken===null?null:failed(broken.why,broken.output)}async#judge(folder,{slots,objections,signal}){const{lint,review}=this.#raceSetup,
[checked,reviewed]=await Promise.all([this.#run("lint",lint,folder,signal),slots.length===0||this.commit===null?null:review({commit:this.commit,slots,objections,signal,transcript:this.#transcript})]);
if(checked!==null&&this.#signals.set("lint",checked.ok?1:0),this.review=reviewed,reviewed===null)return this.#signals.set("verdict",null),{kind:"passed",why:"No reviewer of another vendor was availabl\
e to review it."};if(this.#paid=sumPaid(this.#paid,reviewed),reviewed.shortfall!==null)return failed(`The review of its patch is not complete. ${reviewed.shortfall}`);this.#signals.set("verdict",verdictSignal(
reviewed.findings.map(({severity})=>severity)));const blocking=reviewed.findings.filter(finding=>finding.blocking);return blocking.length===0?{kind:"passed",why:""}:{kind:"contested",why:`Its patch ha\
s blocking findings: ${blocking.map(({title})=>title).join("; ")}.`}}take(review){this.review=review,this.#paid=sumPaid(this.#paid,review)}get transcript(){return this.#transcript}async#run(what,line,folder,signal){
const{isolation:isolation2,worktrees,room,checkMs:timeoutMs2,redact}=this.#raceSetup;if(line===""||isolation2===null)return null;const readable=worktrees.sources,checked=await(0,sandbox_command.k)({isolation:isolation2,
line,folder,room,readable,timeoutMs:timeoutMs2,signal,redact});return this.#write(this.#tries===1?`${what}.log`:`${what}-${this.#tries}.log`,checked.log),checked}#write(name,content){(0,external_node_fs_.
writeFileSync)((0,external_node_path_.join)(this.#raceSetup.paper,this.name,name),content)}#all(open){const{missing}=this.#raceSetup,of=name=>{if(missing[name]!==null)return null;const known=this.#signals.
get(name);return known===void 0?open(name):known};return{ci:of("ci"),verdict:of("verdict"),size:of("size"),coverage:of("coverage"),lint:of("lint"),time:of("time")}}signals(){return this.#all(()=>null)}status(){
const lane=this.author.id,now=this.#raceSetup.clock();switch(this.#state.kind){case"running":return{state:"running",lane,reach:this.#all(name=>name==="time"?timeSignal(now):1)};case"passed":return{state:"\
passed",lane,signals:this.signals(),at:this.#endedAt};case"contested":case"failed":case"duplicate":case"cancelled":return{state:"out",lane}}}report(score){const{kind,why,output=""}=this.#state,{spent,
estimated}=this.#paid;return{id:this.author.id,vendor:this.author.vendor,model:this.author.model,state:kind==="running"?"cancelled":kind,why,output:output.trimEnd().slice(-outputKept),passes:[...this.#passes],
notes:this.#notes.slice(0,4e3),signals:{...this.signals()},score,files:[...this.#touched].toSorted(),...this.#lines,reviewers:[...this.review?.reviewers??[]],findings:(this.review?.findings??[]).map(objectionOf),
patchAt:this.#patchAt,endedAt:this.#endedAt,spent:{...spent},estimated,folder:this.name}}}const failed=(why,output="")=>({kind:"failed",why,output}),reasonOf=({reason})=>reason instanceof Error?reason.
message:"It was cancelled.";async function loop({best,review,slots,reviewedByAll,maxRounds,signal}){const rounds=[],ended=(approved,why)=>({approved,why,rounds});!reviewedByAll&&best.state.kind==="pas\
sed"&&best.commit!==null&&best.take(await review({commit:best.commit,slots,objections:[],signal,transcript:best.transcript}));for(let round=1;;round+=1){const said=best.review;if(said===null)return ended(
!1,"No reviewer of another vendor than its author's could review it.");const entry=roundOf(round,said);if(rounds.push(entry),said.approved)return ended(!0,`The panel approved it in round ${round}.`);if(said.
shortfall!==null)return ended(!1,`The review of it is not complete: ${said.shortfall}`);if(round>=maxRounds)return ended(!1,`The panel did not approve it within ${plural(round)} (max-fix-rounds).`);const objections=said.
findings.filter(({blocking})=>blocking),why=await best.revise({slots,objections,signal,news:()=>{}});if(entry.revision=why===null?"It was revised.":`The revision failed: ${why}`,why!==null)return ended(
!1,entry.revision)}}const plural=rounds=>rounds===1?"one round":`${rounds} rounds`,roundOf=(round,{reviewers,approved,findings})=>({round,reviewers:[...reviewers],approved,findings:findings.map(objectionOf),
revision:""}),tieBand=.05,passedOf=(statuses,weights)=>statuses.filter(one=>one.state==="passed").map(one=>({...one,score:scoreOf(one.signals,weights)})).toSorted((a,b)=>b.score-a.score||a.at-b.at),runningOf=statuses=>statuses.
filter(one=>one.state==="running"),tieLimit=best=>best.score*(1-tieBand);function decideRace(statuses,weights,{sincePassed:sincePassed2,tieWait}){const passed=passedOf(statuses,weights),[best]=passed,
running=runningOf(statuses);if(best===void 0)return{kind:running.length>0?"open":"none"};if(running.some(({reach})=>scoreOf(reach,weights)>best.score))return{kind:"open"};if(sincePassed2<tieWait&&lanesThatCanTie(
statuses,weights).length>0)return{kind:"open"};const near=passed.filter(({score})=>score>=tieLimit(best));return near.length===1?{kind:"won",lane:best.lane}:{kind:"tie",lanes:near.map(({lane})=>lane)}}
function lanesThatCanTie(statuses,weights){const[best]=passedOf(statuses,weights);return best===void 0?[]:runningOf(statuses).filter(({reach})=>scoreOf(reach,weights)>=tieLimit(best)).map(({lane})=>lane)}
const tick=1e3;async function raceLanes({contenders,weights,tieWait,slotsFor,clock,signal}){const controls=new Map(contenders.map(one=>[one,new AbortController]));let decision={kind:"open"},decidedAt=null;
const look=()=>{if(decision.kind!=="open"||signal.aborted)return;const statuses=contenders.map(one=>one.status());if(decision=decideRace(statuses,weights,{sincePassed:sincePassed(statuses,clock()),tieWait}),
decision.kind==="open")return;decidedAt=clock();const late=lanesThatCanTie(statuses,weights);for(const[contender,control]of controls){const status=contender.status();status.state==="running"&&control.
abort(new DOMException(whyEnded(decision,late.includes(status.lane),tieWait),"AbortError"))}},timer=setInterval(look,tick);try{await Promise.all([...controls].map(async([contender,control])=>{const ended=AbortSignal.
any([signal,control.signal]);await contender.run({slots:slotsFor(contender),objections:[],signal:ended,news:look}),look()}))}finally{clearInterval(timer)}return{decision:signal.aborted?{kind:"none"}:decision,
decidedAt}}const sincePassed=(statuses,now)=>statuses.reduce((most,one)=>one.state==="passed"?Math.max(most,now-one.at):most,0);function whyEnded({kind},canTie,tieWait){const decided=kind==="tie"?"Oth\
er lanes had tied":"Another lane had won";return canTie?tieWait===0?`${decided}. This one could still tie, but is not waited for (race-tie-wait: 0).`:`${decided}. This one could still tie, but had not\
 ended ${tieWait} s after the first patch passed (race-tie-wait).`:`${decided}, and this one could no longer tie.`}const longestDiff=32*1024;async function runRace(day){const{settings,raceSetup,entrants,
slots,signal,brief}=day,transcripts=new Map(entrants.map(({id:id2},index)=>[id2,(0,transcript.B$)((0,external_node_path_.join)(raceSetup.paper,nameOf(id2,index),"transcript.jsonl"),day.redact)])),contenders=(await entrantAuthors(
entrants,{settings,git:day.git,base:day.base,brief,tests:raceSetup.tests,worktrees:raceSetup.worktrees,providerAccess:day.providerAccess,room:raceSetup.room,fence:(0,fence._R)((0,fence.Yd)()),redact:day.
redact,recorder:authorRecorderOf(transcripts,raceSetup.clock,settings.language)})).map((author,index)=>{const transcript2=transcripts.get(author.id);if(transcript2===void 0)throw new TypeError(`${author.
id} has no transcript`);return new Lane(author,nameOf(author.id,index),raceSetup,transcript2)}),entrantOf=contender=>{const found=entrants.find(({id:id2})=>id2===contender.author.id);if(found===void 0)
throw new TypeError(`${contender.author.id} did not enter`);return found};try{const outcome=await raceLanes({contenders,weights:settings["race-weights"],tieWait:settings["race-tie-wait"],slotsFor:contender=>judgesOf(
slots,entrantOf(contender),"others"),clock:raceSetup.clock,signal}),scoreFor=one=>one.state.kind==="passed"||one.state.kind==="contested"?scoreOf(one.signals(),settings["race-weights"]):null,best=bestOf(
contenders,outcome,scoreFor),end=best===null||signal.aborted?null:await loop({best,review:raceSetup.review,slots:judgesOf(slots,entrantOf(best),"with-own"),reviewedByAll:judgesOf(slots,entrantOf(best),
"others").length===slots.length,maxRounds:settings["max-fix-rounds"],signal}),added=best===null||best.commit===null||best.state.kind!=="passed"||signal.aborted?null:await addTests(raceSetup,best.commit,
signal),kept=typeof added=="string"?null:added;return{raced:raceResult(day,contenders,outcome,{best,end,kept,left:typeof added=="string"?[added]:[]},scoreFor),best,kept}}finally{for(const transcript2 of transcripts.
values())transcript2.close()}}function bestOf(contenders,{decision},scoreFor){return decision.kind==="won"?contenders.find(({author})=>author.id===decision.lane)??null:decision.kind!=="none"?null:contenders.
filter(({state})=>state.kind==="contested").toSorted((a,b)=>(scoreFor(b)??0)-(scoreFor(a)??0))[0]??null}const nameOf=(id2,index)=>`${index+1}-${(0,run_paths.yR)(id2)}`.slice(0,80);function authorRecorderOf(transcripts,clock,language){
const asked=reviewer=>({reviewer,bundle:"fix",round:1,question:"fix",attempt:1});return{asked:(lane,texts)=>transcripts.get(lane)?.write({kind:"request",...asked(lane),instructions:(0,prompts.xx)("fix\
-instructions",language),texts:[...texts]}),answered(lane,completion){const{outcome,text,seconds,stopReason,requestId,servedModel,retries,notes,usage}=completion,failure=completion.outcome==="complete"?
null:{message:completion.message,remedy:completion.remedy};transcripts.get(lane)?.write({kind:"answer",...asked(lane),outcome,text,failure,began:Math.max(0,clock()-seconds),seconds,stopReason,requestId,
servedModel,retries,notes:[...notes],spent:{...usage,usd:null}})}}}const recordedBrief=({findings,files,estimate:estimate2,leftOut})=>({findings:findings.map(({id:id2})=>id2),categories:[...new Set(findings.
map(({category})=>category))],files:[...files],estimate:estimate2,leftOut:leftOut.map(one=>({...one}))});function raceResult(day,contenders,{decision,decidedAt},{best,end,kept,left},scoreFor){const{raceSetup,
settings,brief,signal,redact}=day,tied=decision.kind==="tie"?decision.lanes:[],offered=best!==null?[best]:contenders.filter(({author})=>tied.includes(author.id)),cancelled=contenders.filter(({state:state2})=>state2.
kind==="cancelled"),{state,why}=verdictOf(day,contenders,tied,best,end),patchFile=state==="approved"||state==="not-approved"?keepPatch(raceSetup.paper,kept?.patch??best?.patch??null):null,tokens=({paid})=>(0,provider.
wg)(paid.spent)+paid.spent.output;return{state,why,brief:recordedBrief(brief),signals:race.b8.map(name=>({name,weight:settings["race-weights"][name],missing:raceSetup.missing[name]})),lanes:contenders.
map(one=>one.report(scoreFor(one))),winner:decision.kind==="won"?decision.lane:state==="approved"?best?.author.id??null:null,tied:[...tied],decidedAt,cancelledWithin:decidedAt===null||cancelled.length===
0||signal.aborted?null:toMilliseconds(Math.max(decidedAt,...cancelled.map(({endedAt})=>endedAt))-decidedAt),rounds:end?.rounds??[],delivered:patchFile===null?[]:[{as:"patch",where:patchFile}],notices:[
...day.notices,...noticesOf(day),...left],regressionTests:kept===null||patchFile===null?[]:raceSetup.tests.map(({finding,path})=>({finding,path})),folder:raceSetup.paper,patchFile,diffs:state==="no-fi\
x"||state==="cancelled"?[]:offered.flatMap(one=>diffOf(one.author.id,(one===best?kept?.patch:null)??one.patch,redact)),seconds:raceSetup.clock(),spent:{...contenders.map(({paid})=>paid).reduce(sumPaid,
nothingPaid).spent},cancelledShare:best===null||cancelled.length===0||tokens(best)===0?null:cancelled.reduce((sum,one)=>sum+tokens(one),0)/tokens(best)}}function verdictOf({signal},contenders,tied,best,end){
return signal.aborted?{state:"cancelled",why:"The run ended before the race was over, so no fix is offered."}:tied.length>0?{state:"tie",why:`${tied.join(" and ")} are within 5% of each other. The sco\
re cannot decide between them, so choose one.`}:best===null||end===null?{state:"no-fix",why:contenders.length===1?"The lane produced no patch that passes, so no fix is offered.":"No lane produced a pa\
tch that passes, so no fix is offered."}:end.approved?{state:"approved",why:`The patch of ${best.author.id}. ${end.why}`}:best.state.kind==="passed"?{state:"not-approved",why:`The patch of ${best.author.
id}. ${end.why}`}:{state:"no-fix",why:`The best patch, by ${best.author.id}, does not pass. ${end.why}`}}function keepPatch(paper,patch){if(patch===null)return null;const path=(0,external_node_path_.join)(
paper,"fix.patch");return(0,external_node_fs_.writeFileSync)(path,patch),path}function diffOf(lane,patch,redact){if(patch===null)return[];const text=redact(patch.toString("utf8")),diff=text.length<=longestDiff?
text:`${text.slice(0,longestDiff)}
\u2026 cut here
`;return[{lane,diff}]}const noticesOf=({raceSetup:{forbidden,testNotices},settings})=>[...forbidden!==null&&settings.verify+settings.lint!==""?[`verify and lint were not run: ${forbidden}.`]:[],...testNotices],
toMilliseconds=seconds=>Math.round(seconds*1e3)/1e3;async function raceForFix(runtime,review){const brief=briefFor(review.findings,runtime.settings);try{return await fix_race(runtime,review,brief)}catch(error){
const why=error instanceof errors.y?`${error.message} ${error.likelyCause} ${error.remedy}`:`Internal error in the action: ${error instanceof Error?error.message:String(error)}`;return without("not-ru\
n",why,brief)}}function briefFor(findings,settings){const bounds=boundsOf(settings,[]);return briefOf(findings,settings["fix-severity"],path=>refusal(path,{...bounds,files:[path]}))}async function fix_race(runtime,{
change,sound,history},brief){const{recorder,host,redact,settings,git}=runtime,{head}=change.commits,signal=signalFor(runtime);if(signal.aborted)return without("cancelled","The run ended before the rac\
e could begin.",brief);if(head===null)return without("not-run","The race needs a commit to build on: commit your work first.",brief);if(!sound)return without("not-run","The review is not complete, so \
no fix is based on it.",brief);if(brief.findings.length===0)return without("nothing-to-fix",`No confirmed finding is at or above ${settings["fix-severity"]}.`,brief);const slots=(0,panel_settings.nK)(
settings,spec=>(0,access.CJ)(settings,spec,host.env)),{entrants,left,notices}=await lineUp(runtime,brief,head,slots);if(entrants.length===0)return without("not-run",notices.at(-1)??"No lane has its AP\
I key.",brief,notices);const options={settings,change,head,git,brief,bounds:boundsOf(settings,brief.files),providerAccess:(0,panel_settings.H_)(withLanes(settings),host,redact,(0,work_folders.Y)(git,change.
commits,redact),(0,key_limiters.p)({leftMs:()=>(settings["timeout-minutes"]*60-recorder.clock())*1e3})),slots,forbidden:(0,user_commands.G)(change,host.env),env:host.env,reviewUsd:left===null?null:left/
entrants.length,redact,paper:runtime.runPaths.race,runClock:recorder.clock,signal},before=await stateOf(git),opened=await openRaceSetup(options),{raceSetup}=opened;try{const{raced,best,kept}=await runRace(
{...options,raceSetup,entrants,notices,base:change.commits.base});if((raceSetup.verify!==""||raceSetup.lint!==""||raceSetup.tests.length>0)&&before!==await stateOf(git))return{...raced,...strayed};if(raced.
state!=="approved"||best===null||best.commit===null||best.patch===null)return raced;const{delivered,notices:said}=await deliverFix({settings,change,worktrees:raceSetup.worktrees,brief,client:history.client,
viewer:history.viewer,head,fix:{commit:best.commit,patch:best.patch},withTests:kept,author:best.author.id,redact,server:host.env.GITHUB_SERVER_URL??"https://github.com"});return{...raced,delivered:[...raced.
delivered,...delivered],notices:[...raced.notices,...said]}}finally{await opened.close()}}function signalFor({recorder,host,settings}){const left=settings["timeout-minutes"]*6e4-recorder.clock()*1e3,time=left<=
0?AbortSignal.abort(timeIsUp):AbortSignal.timeout(left);return AbortSignal.any([host.cancelled,time])}const timeIsUp=new DOMException("The time limit of the run was reached (timeout-minutes).","Timeou\
tError");async function stateOf(git){const status=await git.run(["status","--porcelain=v2","--branch","--untracked-files=normal","-z"]),refs=await git.run(["for-each-ref","--format=%(objectname) %(ref\
name)"]);return`${status.stdout}\0${refs.stdout}`}const strayed={state:"no-fix",why:"The workspace changed while the commands of the race ran: a command wrote outside its own folder, or another proces\
s changed it. The verification cannot be trusted, so no fix is offered. The patches are in the race's folder.",winner:null,tied:[],diffs:[],delivered:[],patchFile:null,regressionTests:[]};async function lineUp({
host,runPaths,git,settings},brief,head,slots){const able=entrantsOf(settings,host.env),notices=specsOf(settings).map(fix_settings.AQ).filter(id2=>!able.some(entrant=>entrant.id===id2)).map(id2=>`${id2}\
 did not start: its key is missing.`),left=await budget(settings,runPaths.ledger),bytes=(await Promise.all(brief.files.map(async path=>(await git.fileAt(head,path))?.size??0))).reduce((sum,size)=>sum+
size,0),{lanes,notice}=afford(priced(able,slots,brief,bytes,settings.effort),left);return{entrants:able.filter(({id:id2})=>lanes.includes(id2)),left,notices:[...notices,...notice===null?[]:[notice]]}}
async function budget(settings,ledger){const[once2,daily]=[settings["max-race-usd"],settings["max-race-usd-per-day"]];if(daily===null)return once2;const{readLedger,racedOn}=await __webpack_require__.e(
7545).then(__webpack_require__.bind(__webpack_require__,57545)),spent=ledger===null?0:racedOn(readLedger(ledger).entries,new Date);return Math.min(once2??Number.POSITIVE_INFINITY,Math.max(0,daily-spent))}
const without=(state,why,brief,notices=[])=>({state,why,brief:recordedBrief(brief),signals:[],lanes:[],winner:null,tied:[],decidedAt:null,cancelledWithin:null,rounds:[],delivered:[],notices:[...notices],
regressionTests:[],folder:null,patchFile:null,diffs:[],seconds:0,spent:{...figures.at},cancelledShare:null})}),85895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{v:()=>discard,z:()=>openWorktrees});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
51455),node_os__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(48161),node_path__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(76760),_environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
64757),_git_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(40001),_network_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(34766),_process_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
69386),_view_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(78311);const author={name:"xreview-action",email:"xreview-action@users.noreply.github.com"},ownRemoval={remove:folder=>discard(folder),
removeNow:folder=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder,{recursive:!0,force:!0})};async function openWorktrees(real,{folder=(0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(),removal=ownRemoval}={}){
const root=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder,"xreview-race-")),store=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(
root,"store"),env={...(0,_environment_js__WEBPACK_IMPORTED_MODULE_5__.TD)(process.env,store),GIT_AUTHOR_NAME:author.name,GIT_AUTHOR_EMAIL:author.email,GIT_COMMITTER_NAME:author.name,GIT_COMMITTER_EMAIL:author.
email},sweep=()=>removal.removeNow(root);process.once("exit",sweep);const objects=await makeStore(store,real),git=await(0,_git_js__WEBPACK_IMPORTED_MODULE_6__.z)(store,{network:real.connection}),run=async(more,args)=>{
const fresh=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store,`config.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(
fresh,configOf(real)),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(fresh,(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store,"config")),(0,_process_js__WEBPACK_IMPORTED_MODULE_8__.NR)(
(0,_process_js__WEBPACK_IMPORTED_MODULE_8__.Py)(args,await(0,_process_js__WEBPACK_IMPORTED_MODULE_8__.EO)(args,root,{...env,...more})))};let turn=Promise.resolve();const inTurn=args=>{const mine=turn.
then(()=>run({},args));return turn=mine.catch(()=>{}),mine};return{git,sources:[store,...objects],async open(name,commit){const tree=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root,name);await inTurn(
["worktree","add","--quiet","--detach",tree,commit]);const own={GIT_DIR:(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store,"worktrees",(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(tree)),GIT_WORK_TREE:tree};
let head=commit;return{folder:tree,async commit(paths,message){await run(own,["read-tree",head]),await run(own,["add","--all","--force","--",...paths]);const written=await run(own,["write-tree"]);return head=
await run(own,["commit-tree","--no-gpg-sign","-p",head,"-m",message,written]),head},async restore(){const changed=(await run(own,["diff","--name-only","--no-renames","-z",head])).split("\0").filter(path=>path!==
"");return changed.length>0&&await run(own,["reset","--hard","--quiet",head]),changed},async remove(){await removal.remove(tree),await inTurn(["worktree","prune"])}}},patch:(from,to)=>(0,_process_js__WEBPACK_IMPORTED_MODULE_8__.
Up)(git.stream(["diff-tree","-p","--binary","--full-index","--no-color",from,to])),async lines(from,to){const counts=[...(await git.text(["diff-tree","-r","--numstat","--no-renames",from,to])).matchAll(
/^(\d+)\t(\d+)\t/gmu)],sum=at=>counts.reduce((total,match)=>total+Number(match[at]),0);return{added:sum(1),removed:sum(2)}},recommit:(commit,parent,message)=>run({},["commit-tree","--no-gpg-sign","-p",
parent,"-m",message,`${commit}^{tree}`]),async push(commit,{url,branch,authorization}){const folder2=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.
join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(),"xreview-push-"));try{await(0,_view_js__WEBPACK_IMPORTED_MODULE_9__.U)(folder2,(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store,"objects"),
real.objectFormat),await writeCuts(folder2,real);const settings=[["http.extraHeader",`Authorization: ${authorization}`],["http.followRedirects","false"]],args=["push","--quiet","--no-thin","--no-verif\
y",`--force-with-lease=refs/heads/${branch}:`];return await(0,_network_js__WEBPACK_IMPORTED_MODULE_7__.$I)([...args,url,`${commit}:refs/heads/${branch}`],{cwd:folder2,env:(0,_environment_js__WEBPACK_IMPORTED_MODULE_5__.
GY)((0,_environment_js__WEBPACK_IMPORTED_MODULE_5__.TD)(process.env,folder2),settings),network:real.connection})}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder2,{recursive:!0,
force:!0})}},async close(){await git.close(),await removal.remove(root),process.off("exit",sweep)}}}const configOf=({objectFormat})=>objectFormat==="sha256"?`[core]
	repositoryformatversion = 1
	bare = true
[extensions]
	objectformat = sha256
`:`[core]
	repositoryformatversion = 0
	bare = true
`;async function makeStore(store,real){const objects=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(real.root,(0,_process_js__WEBPACK_IMPORTED_MODULE_8__.NR)(await real.text(["rev-parse","--git-pa\
th","objects"])));return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store,"objects","info"),{recursive:!0}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store,"refs")),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store,"HEAD"),`re\
f: refs/heads/none
`),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store,"config"),configOf(real)),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store,"objects","info","alternates"),`${JSON.stringify(objects)}
`),await writeCuts(store,real),borrowed(objects)}async function borrowed(objects,depth=5){if(depth===0)return[];const more=(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.
join)(objects,"info","alternates"),"utf8").catch(()=>"")).split(`
`).filter(line=>line!==""&&!line.startsWith("#")),deeper=await Promise.all(more.map(path=>borrowed((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(objects,path),depth-1)));return[objects,...deeper.
flat()]}async function writeCuts(folder,real){const cuts=await real.shallowCommits();cuts.size>0&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.
join)(folder,"shallow"),`${[...cuts].join(`
`)}
`)}async function discard(folder){const attempt=()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder,{recursive:!0,force:!0,maxRetries:3});try{await attempt()}catch{await unlock(folder),await attempt()}}
async function unlock(folder){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(folder,448).catch(()=>{});const entries=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder,
{withFileTypes:!0}).catch(()=>[]);for(const entry of entries)entry.isDirectory()&&await unlock((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder,entry.name))}}),20126:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BY:()=>editReview,af:()=>listReviews,bG:()=>dismissReview,kD:()=>addReview});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(41514),_comments_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
88325),_threads_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(11090);const review=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_2__.Whr(),user:_comments_js__WEBPACK_IMPORTED_MODULE_0__.
cy,body:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish(),state:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}).transform(({id:id2,user,body,state})=>({id:id2,author:user,body:body??"",requestsChanges:state===
"CHANGES_REQUESTED"})),writing={permission:"pull-requests: write"},listReviews=(client,pull)=>client.askAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",{pull_number:pull},review,{to:"read \
the reviews of the pull request",permission:"pull-requests: read"}),addReview=(client,pull,commit,{body,comments,event="COMMENT"})=>client.ask("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
{pull_number:pull,commit_id:commit,event,body,comments:comments.map(one=>({path:one.path,body:one.body,...(0,_threads_js__WEBPACK_IMPORTED_MODULE_1__.Ay)(one)}))},zod__WEBPACK_IMPORTED_MODULE_2__.Ikc(
{id:zod__WEBPACK_IMPORTED_MODULE_2__.Whr()}),{...writing,to:event==="REQUEST_CHANGES"?"request changes on the pull request":"comment on lines of the change"}),editReview=(client,pull,id2,body)=>client.
ask("PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}",{pull_number:pull,review_id:id2,body},zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_2__.Whr()}),{...writing,
to:"update the review of the pull request"}),dismissReview=(client,pull,id2,message)=>client.ask("PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals",{pull_number:pull,review_id:id2,
message,event:"DISMISS"},zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_2__.Whr()}),{...writing,to:"dismiss the earlier request for changes"})}),92674:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>isTestPath,R:()=>nearbyTests});const testPath=/(?:^|\/)(?:__tests__|tests?|specs?|e2e)\/|(?:[._-](?:test|spec)|Tests?|Spec)\.[^./]+$|(?:^|\/)test_[^/]+\.py$|_test\.go$/u,
isTestPath=path=>testPath.test(path);function nearbyTests(file,paths,most){const extension=kindOf(file),stem=stemOf(file),distance=path=>{const[a,b]=[file.split("/").slice(0,-1),path.split("/").slice(
0,-1)],shared=a.findIndex((part,index)=>part!==b[index]),common=shared===-1?a.length:shared;return a.length+b.length-2*common};return[...paths].filter(path=>path!==file&&isTestPath(path)&&kindOf(path)===
extension).map(path=>({path,named:stemOf(path).includes(stem),distance:distance(path)})).toSorted((a,b)=>Number(b.named)-Number(a.named)||a.distance-b.distance||(a.path<b.path?-1:1)).slice(0,most).map(
({path})=>path)}const stemOf=path=>path.slice(path.lastIndexOf("/")+1).replace(/\..*$/u,""),kindOf=path=>{const extension=path.slice(path.lastIndexOf(".")+1).toLowerCase();return/^[cm]?[jt]sx?$/u.test(
extension)?"js":extension}}),18948:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EP:()=>setupLine,YA:()=>runTest,fu:()=>setupOutput,
lH:()=>pathState,nu:()=>setUpTests});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
76760),_sandbox_command_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(56266),_runners_runner_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83034);const outputKept=8e3,setupLine=(setup,runner)=>setup===
""?runner.setup:setup==="none"?"":setup;async function setUpTests(place,line){if(line==="")return null;const checked=await check(place,line,{},"host");return await place.tree.restore(),checked}async function runTest(place,{
test,runner,file,mark:marking},whenPassed){const{tree,isolation}=place,mark=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex"),coverage=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(tree.folder,`.xreview-${mark}`),path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree.folder,test.path);let changed=[],ended,left="free";try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
mkdir)(coverage),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(coverage,511);for(const[name,text]of Object.entries(runner.files))await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(
(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(coverage,name),text);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),{recursive:!0}),
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path,test.text,{flag:"wx"});const variables=Object.entries((0,_runners_runner_js__WEBPACK_IMPORTED_MODULE_4__.RV)(runner,{testPath:test.
path,file,mark,coverageFolder:coverage})).filter(([name])=>marking==="random"||name!=="XREVIEW_MARK"),checked=await check(place,intoFolder(runner),Object.fromEntries(variables),"none");changed=await tree.
restore();const outcome=outcomeOf(checked,runner,mark,changed),run=shown(checked,outcome,changed);ended={run:{...run,output:run.output.replaceAll(`${tree.folder}/`,"")},read:outcome==="passed"?await whenPassed(
coverage):null}}finally{left=await pathState(tree.folder,test.path),left==="taken"&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path,{recursive:!0,force:!0}),await isolation.remove(coverage)}
return{...ended,soiled:changed.length>0||left==="behind-link"}}async function pathState(folder,path){const parts=path.split("/");for(const[index]of parts.entries()){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,...parts.slice(0,index+1))).catch(()=>null);if(found===null)return"free";if(index<parts.length-1&&!found.isDirectory())return"behind-link"}
return"taken"}const setupOutput=({why,log})=>`[The set-up (prove-setup) ${why}.]
${log.slice(-outputKept)}`.trimEnd(),check=({tree,isolation,room,readable,timeoutMs,signal,redact},line,env,network)=>(0,_sandbox_command_js__WEBPACK_IMPORTED_MODULE_3__.k)({isolation,line,folder:tree.
folder,room,readable,env,network,timeoutMs,signal,redact}),intoFolder=({folder,command})=>folder===""?command:`cd '${folder.replaceAll("'",String.raw`'\''`)}'
${command}`;function outcomeOf(checked,runner,mark,changed){return checked.status===null?"stopped":changed.length>0?"failed-otherwise":runner.readRun({status:checked.status,output:checked.log,mark}).outcome}
const shown=({log,seconds,status,why},outcome,changed)=>({outcome,seconds,output:[log.slice(-outputKept).trimEnd(),...status===null?[`[The command ${why}.]`]:[],...changed.length>0?[`[The test changed\
 files of the repository, which were restored: ${changed.slice(0,5).join(", ")}.]`]:[]].filter(text=>text!=="").join(`
`)})}),80771:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>openKeyLimiters});var _limiter_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
41415);const maxConcurrent=256;function openKeyLimiters(options){const limiters=new Map;return({baseURL,apiKey})=>{const key=`${URL.parse(baseURL)?.host??baseURL}\0${apiKey}`,limiter=limiters.get(key)??
(0,_limiter_js__WEBPACK_IMPORTED_MODULE_0__.n)({...options,maxConcurrent});return limiters.set(key,limiter),limiter}}}),94335:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S1:()=>injectionInName,GK:()=>injectionReport,hZ:()=>injectionsInContext,openInjectionDetector:()=>openInjectionDetector});var picomatch=__webpack_require__(
14006),detected=__webpack_require__(65451),detector=__webpack_require__(4312),secrets=__webpack_require__(95590);const mostNamed=10,otherCode="The next installation fetches and runs code that was not \
reviewed.",replaced="An attacker who controls the server or the connection can replace the package, and the installation does not notice.",rules={moved:{severity:"critical",title:({from,to},what)=>`${what}\
 moved from ${from??"elsewhere"} to ${to??"elsewhere"}`,explanation:"The lock file had this package from another source. An ordinary update keeps the source.",scenario:otherCode},released:{severity:"m\
ajor",title:({from,to},what)=>`${what} comes from ${to??"the usual registry"} instead of ${from??"a repository"}`,explanation:"The lock file had this package from a repository. In a public registry th\
e same name may belong to somebody else.",scenario:otherCode},insecure:{severity:"critical",title:(_,what)=>`${what} is fetched without encryption`,explanation:"The lock file fetched this package over\
 an authenticated connection, and does not any more.",scenario:replaced},"integrity-removed":{severity:"critical",title:(_,what)=>`${what} lost the hash that proves its content`,explanation:"The lock \
file had a hash for this package, and has none any more.",scenario:replaced},"integrity-changed":{severity:"critical",title:(_,what)=>`${what} has another hash at the same version`,explanation:"A publ\
ished version does not change. Another hash means other content.",scenario:otherCode},"integrity-weakened":{severity:"critical",title:({from,to},what)=>`${what} is proven by ${to??"a weaker hash"} ins\
tead of ${from??"a stronger one"}`,explanation:"The lock file had a stronger hash for this package.",scenario:"Other content with the same weak hash can be made and put in its place."},"integrity-weak\
er":{severity:"major",title:({from,to},what)=>`${what} is proven by ${to??"a weaker hash"}; the version before by ${from??"a stronger one"}`,explanation:"Registries have only weak hashes of versions t\
hat were published long ago. A recent version has a strong one.",scenario:"Other content with the same weak hash can be made and put in its place."},"integrity-missing":{severity:"major",title:(_,what)=>`${what}\
 has no hash, although the others have one`,explanation:"Nearly every package of this lock file is proven by a hash.",scenario:replaced},misnamed:{severity:"critical",title:({to},what)=>`${what} is fe\
tched from the address of another package or version: ${to??""}`,explanation:"The address in the lock file does not belong to the package and version of its entry.",scenario:otherCode},"new-source":{severity:"\
major",title:({to},what)=>`${what} is new and comes from ${to??"elsewhere"}, which the lock file did not use`,explanation:"It is neither the usual registry of this package manager nor a source that th\
e lock file used before.",scenario:otherCode},"new-insecure":{severity:"critical",title:({to},what)=>`${what} is new and is fetched from ${to??"a server"} without encryption`,explanation:"The connecti\
on is neither encrypted nor authenticated.",scenario:replaced},unreadable:{severity:"minor",title:()=>"This file could not be read as a lock file",explanation:"It has the name of a lock file, but not \
the form that the package manager writes, so the supply-chain rules could not check it.",scenario:"What it pins may have changed without being noticed."},"submodule-url":{severity:"critical",title:({from,
to},what)=>`The submodule ${what} is fetched from ${to??"nowhere"} instead of ${from??"nowhere"}`,explanation:"The address of the submodule is that of another repository now, or is not encrypted any m\
ore.",scenario:otherCode},"submodule-pointer":{severity:"info",title:({from,to})=>`The submodule points at ${supply_chain_short(to)} instead of ${supply_chain_short(from)}`,explanation:"Its commits li\
e in another repository and were not reviewed. Compare the two commits there.",scenario:"The new commits bring code that this review did not read."},"submodule-off-branch":{severity:"critical",title:({
to})=>`The submodule points at ${supply_chain_short(to)}, which is on no branch or tag of its remote`,explanation:"The commit can be fetched by its id, but is part of nothing that the remote publishes\
. On a host with forks it may have been pushed by anybody.",scenario:otherCode}},supply_chain_short=id2=>id2?.slice(0,12)??"nothing";function supplyChainReport(fact){const{severity,title,explanation,scenario}=rules[fact.
kind],[first=fact.path]=fact.packages,others=fact.packages.length-1,what=others>0?`${first} and ${others} more`:first,named=fact.packages.slice(0,mostNamed),more=fact.packages.length-named.length;return{
reviewer:detected.i,round:1,category:"supply-chain",severity,title:title(fact,what),explanation:[explanation,...others>0?[`Packages: ${named.join(", ")}${more>0?` and ${more} more`:""}.`]:[],...fact.from!==
null&&fact.span!==null&&fact.kind==="integrity-changed"?[`Before: ${fact.from}. Now: ${fact.to??"none"}.`]:[],"Found by the action itself, by fixed rules; no model was asked."].join(" "),scenario,assumes:null,
suggestion:null,location:locationOf(fact)}}function locationOf({path,span,to}){if(span===null)return{level:"file",path,quote:to??path,why:"No line of a text file shows it."};const{side,line,quote,changed,
headLine}=span;return{level:"line",path,side,startLine:line,endLine:line,quote,addedLine:side==="new"&&changed?line:null,...side==="old"&&headLine!==null?{headLine}:{}}}const mostInFile=20;function openInjectionDetector({
files},expected,foundSecrets=[],facts=[]){const isExpected=picomatch([...expected],{dot:!0}),read=new Map,markedIn=file=>{const known=read.get(file)??marksOf(file);return read.set(file,known),known};return{
get reports(){return[...files.flatMap(file=>{const isNoted=expected.length>0&&isExpected(file.path);return[...nameSign(file),...reportsOf(markedIn(file))].map(one=>isNoted?{...one,severity:"info"}:one)}),
...foundSecrets.map(secrets.RB),...facts.map(supplyChainReport)]},distrusts:spot=>files.some(file=>spot.path===pathOn(spot.side,file)&&markedIn(file).some(({quoted:own})=>own.side===spot.side&&overlaps(
own,spot)))||(0,detector.M)(spot.quote.split(`
`),spot.path,!1).length>0,*readAhead(){for(const file of files)yield void markedIn(file)}}}const pathOn=(side,{path,oldPath})=>side==="new"?path:oldPath??path,marksOf=file=>file.hunks.flatMap(hunk=>[...signsOf(
hunk,pathOn("new",file),"new"),...signsOf(hunk,pathOn("old",file),"old")]),overlaps=(a,b)=>a.startLine<=b.endLine&&b.startLine<=a.endLine;function signsOf({lines,...hunk},path,side){const number=line=>side===
"new"?line.newLine:line.oldLine,own=lines.filter(line=>number(line)!==null),isStart=(side==="new"?hunk.newStart:hunk.oldStart)<=1;return(0,detector.M)(own.map(({text})=>text),path,isStart).flatMap(({from,
to,what,level})=>{const span=own.slice(from,to+1),[first,last]=[span[0],span.at(-1)];if(first===void 0||last===void 0)return[];const quote=span.map(({text})=>text).join(`
`);return[{quoted:{path,side,startLine:number(first)??1,endLine:number(last)??1,quote},what,level,addedLine:span.find(({kind})=>kind==="added")?.newLine??null}]})}function injectionsInContext({files},documents){
const path=files[0]?.path;return path===void 0?[]:documents.flatMap(({name,text})=>worstFirst((0,detector.M)(text.split(/\r?\n/u),"description.md")).slice(0,1).map(({from,to,what,level})=>{const quote=text.
split(/\r?\n/u).slice(from,to+1).join(`
`),location={level:"file",path,quote,why:`It stands in the ${name}.`};return injectionReport(location,`The text of the ${name} ${what}`,[],level)}))}const worstFirst=matches=>[...matches.filter(({level})=>level===
"strong"),...matches.filter(({level})=>level==="weak")];function reportsOf(marked){const own=worstFirst(marked.filter(({addedLine})=>addedLine!==null)),beyond=own.length-mostInFile;return own.slice(0,
mostInFile).map(({quoted,what,level,addedLine},index)=>injectionReport({level:"line",...quoted,addedLine},`This text ${what}`,beyond>0&&index===mostInFile-1?[`The file holds ${beyond} more such places\
.`]:[],level))}function nameSign({path,hunks,status}){if(status==="deleted")return[];const sign=injectionInName(path);if(sign===null)return[];const first=hunks.flatMap(({lines})=>lines).find(({kind,text})=>kind===
"added"&&text.trim()!==""),line=first?.newLine??null,location=first===void 0||line===null?{level:"file",path,quote:path,why:"It is the name of the file."}:{level:"line",path,side:"new",startLine:line,
endLine:line,quote:first.text,addedLine:line};return[injectionReport(location,`The name of this file ${sign.what}`,[],sign.level)]}function injectionInName(path){const words=path.replace(/\.[^./]*$/u,
"").split("/").map(part=>part.replace(/[-_.+]+/gu," ").replace(new RegExp("(?<=\\p{Ll})(?=\\p{Lu})","gu")," "));return worstFirst([path,...words].flatMap(part=>(0,detector.M)([part],"name.txt")))[0]??
null}const injectionReport=(location,title,more,level)=>({reviewer:detected.i,round:1,category:level==="strong"?"prompt-injection":"suspicious-text",severity:level==="strong"?"critical":"minor",title,
explanation:["Such text can steer a model that reviews, edits or runs this code, and people may not notice it. Found by the action itself, by fixed rules; no model was asked.",...more].join(" "),scenario:"\
A model that reads the file obeys the text; its review, and what others build on it, says what the author wanted.",assumes:null,suggestion:null,location})}),72903:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>openLookUpDetector});var picomatch__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(14006),_security_injection_detector_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4312),_injection_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(94335);const mostFindings=20,mostLines=5;function openLookUpDetector({files},expected,rules,kinds){const isExpected=picomatch__WEBPACK_IMPORTED_MODULE_2__(
[...expected],{dot:!0}),changed=new Map(files.flatMap(file=>[[file.path,file]])),reports=new Map,hidden=new Map,names=new Set,graded=(path,report)=>expected.length>0&&isExpected(path)?{...report,severity:"\
info"}:report.severity==="critical"&&!changed.has(path)?{...report,severity:"major"}:report,raise=(key,path,report)=>{reports.size<mostFindings&&!reports.has(key)&&reports.set(key,graded(path,report))},
hasDetected=({path,side},line)=>changed.get(path)?.hunks.some(({newStart,newLines,oldStart,oldLines})=>{const[start,count]=side==="new"?[newStart,newLines]:[oldStart,oldLines];return line>=start&&line<
start+count})===!0;return{scan(shown){const{path,side,lines}=shown;for(const{number,text,hidden:cut}of lines){if(!cut)continue;const known=hidden.get(path)??new Map;hidden.set(path,known.set(number,kinds(
text).join(", ")||"secret"))}if(!(rules.has(path)&&!changed.has(path))){if(!names.has(path)&&!changed.has(path)){names.add(path);const sign=(0,_injection_js__WEBPACK_IMPORTED_MODULE_1__.S1)(path);sign!==
null&&raise(path,path,(0,_injection_js__WEBPACK_IMPORTED_MODULE_1__.GK)({level:"file",path,quote:path,why:"It is the name of the file."},`The name of this file, which a reviewer came upon, ${sign.what}`,
beyond,sign.level))}for(const run of runs(lines)){const texts=run.map(({text})=>text);for(const{from,to,what,level}of(0,_security_injection_detector_js__WEBPACK_IMPORTED_MODULE_0__.M)(texts,path,run[0]?.
number===1)){const span=run.slice(from,to+1),[first,last]=[span[0],span.at(-1)];if(first===void 0||last===void 0||hasDetected(shown,first.number))continue;const quote=span.map(({text})=>text).join(`
`),place={path,side,startLine:first.number,endLine:last.number,quote};raise(`${side}:${path}:${first.number}`,path,(0,_injection_js__WEBPACK_IMPORTED_MODULE_1__.GK)({level:"line",...place,addedLine:null},
`This text, which a reviewer looked up, ${what}`,beyond,level))}}}},get reports(){return[...reports.values()]},get notices(){return[...hidden].map(([path,lines])=>{const listed=[...lines].slice(0,mostLines).
map(([line,kind])=>`line ${line} (${kind})`),more=lines.size-listed.length;return`A reviewer looked up ${JSON.stringify(path)}, which holds what looks like a secret: ${listed.join(", ")}${more>0?` and\
 ${more} more`:""}. It was replaced before it was sent.`})}}}const beyond=["It stands outside what this change shows: the reviewer read it while it looked something up, so its word on this change may \
be worth less."];function runs(lines){const all=[];let next=null;for(const line of lines.toSorted((a,b)=>a.number-b.number))line.number===next?all.at(-1)?.push(line):all.push([line]),next=line.number+
1;return all}}),33174:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FW:()=>recordEvents,Ue:()=>recordingProve,kY:()=>recordingDetected,
s6:()=>recordingPanel,yI:()=>recordingTree});var _result_proof_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(88635),_result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(56879),
_transcript_transcript_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(80666);function recordEvents(keep,progress,transcript){return{called(event){keep(event),progress.called(event)},decided:event=>transcript.
write({kind:"decision",...event}),roundDone:(bundle,round)=>progress.roundDone(bundle,round),bundleDone:(bundle,stopped)=>progress.bundleDone(bundle,stopped),request:(asked,instructions,texts)=>transcript.
write({kind:"request",...asked,instructions,texts:[...texts]}),lookup:(asked,use)=>transcript.write({kind:"lookup",...asked,...use}),answer(asked,completion,call){const{outcome:_,notes,...rest}=call;transcript.
write({kind:"answer",...asked,outcome:completion.outcome,text:completion.text,failure:completion.outcome==="complete"?null:{message:completion.message,remedy:completion.remedy},...rest,notes:[...notes]})}}}
function recordingTree(tree,transcript){const noted=new Set,searched=new Set;return{async find(name){const paths=await tree.find?.(name)??[];return searched.has(name)||transcript.write({kind:"found",name,
paths:[...paths]}),searched.add(name),paths},async read(side,path){const text=await tree.read(side,path),key=`${side}:${path}`;return noted.has(key)||transcript.write({kind:"read",side,path,text}),noted.
add(key),text}}}function clean(schema,value,redact){const parsed=schema.safeParse(redact.deep(value));return parsed.success?parsed.data:value}const recordingPanel=(panel,transcript,redact)=>panel.map(
reviewer=>({...reviewer,open(bundle){const conversation=reviewer.open(bundle),slot={reviewer:reviewer.id,bundle:bundle.id},ask=async question=>{const reply=clean(_result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_1__.
Cc,await conversation.ask(question),redact),{round,kind}=question;return transcript.write({kind:"reply",...slot,round,question:kind,asked:(0,_transcript_transcript_js__WEBPACK_IMPORTED_MODULE_2__.rP)(
question),reply}),reply};if(conversation.record===void 0)return{ask};const record=clean(_result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_1__.k7,conversation.record,redact);return transcript.write(
{kind:"recorded-positions",...slot,record}),{ask,record}}}));function recordingProve(prove,{transcript,observer,progress},redact){return async requests=>{const attempt=requests.some(({before})=>before!==
null)?2:1;return(await prove(requests)).map(({id:id2,proof:made,events})=>{const proof=clean(_result_proof_js__WEBPACK_IMPORTED_MODULE_0__.A,made,redact);for(const event of events)observer.called(event);
const request=requests.find(one=>one.id===id2);return request!==void 0&&progress.proved(redact(request.report.title),proof),transcript.write({kind:"proof",finding:id2,attempt,proof,events:events.flatMap(
({reviewer,bundle,round,question,outcome,calls})=>question==="test"||question==="test-reading"?[{reviewer,bundle,round,question,outcome,calls}]:[])}),{id:id2,proof,events}})}}function recordingDetected(detected,transcript,redact){
const noted=new Set;return{get reports(){const reports=clean(_result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_1__.U9,detected.reports,redact);return transcript.write({kind:"detected",reports}),reports},
distrusts(spot){if(!detected.distrusts(spot))return!1;const{path,side,startLine,endLine}=spot,key=`${side}:${startLine}-${endLine}:${path}`;return noted.has(key)||transcript.write({kind:"distrusted",path,
side,startLine,endLine}),noted.add(key),!0}}}}),72988:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>whyForbidden});function whyForbidden({
pullRequest,event},env){if(pullRequest?.fork===!0)return"the pull request comes from a fork, whose code is never run";const name=env.GITHUB_EVENT_NAME??event;return name==="pull_request_target"||name===
"workflow_run"?`code is never run on the event ${name}`:null}}),54047:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>chargingRounds,
_:()=>Budget});class Budget{#limit;#waiters=[];#pendingBundles=new Set;#spent=0;#reserved=0;#underWay=0;#due=!1;constructor(limit){this.#limit=limit}enter(estimate,relevance){return this.#limit===null?
(this.#reserve(estimate),Promise.resolve(!0)):(relevance.kind==="unread"&&this.#pendingBundles.add(relevance.bundle),new Promise(settle=>{this.#waiters.push({...relevance,estimate,settle}),this.#look()}))}extend(estimate){
return this.#limit!==null&&(this.#waiters.length>0||this.#after(estimate)>this.#limit)?!1:(this.#reserved+=estimate,!0)}settle(reserved,cost){this.#underWay-=1,this.#reserved=this.#underWay===0?0:this.#reserved-
reserved,this.#spent+=cost,this.#look()}roundEnded(bundle){this.#pendingBundles.delete(bundle),this.#look()}refusal(){return{outcome:"budget-exhausted",message:`The estimated cost of the next call exc\
eeds what is left of max-cost-usd ($${this.#limit}); $${this.#spent.toFixed(4)} were spent.`,remedy:"Raise max-cost-usd, choose cheaper models, or split the change."}}#after(estimate){return this.#spent+
this.#reserved+estimate}#reserve(estimate){this.#reserved+=estimate,this.#underWay+=1}#look(){this.#due||this.#waiters.length===0||(this.#due=!0,setImmediate(()=>{this.#due=!1,this.#admit()}))}#admit(){
const limit=this.#limit??Number.POSITIVE_INFINITY;this.#waiters.sort((a,b)=>b.rank-a.rank);for(let next=this.#waiters[0];next!==void 0;next=this.#waiters[0]){const{estimate,kind,settle}=next,moreSevere=kind===
"lesser"?this.#pendingBundles.size:0,fits=this.#after(estimate*(1+moreSevere))<=limit;if(!fits&&(this.#underWay>0||moreSevere>0))return;this.#waiters.shift(),fits&&this.#reserve(estimate),settle(fits)}}}
const chargingRounds=(observer,budget)=>({...observer,roundDone(bundle,round){observer.roundDone(bundle,round),budget.roundEnded(bundle)}})}),31871:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>scratchOf});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),
node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48161),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760);function scratchOf(git,commits,redact){let made=null;const make=async()=>{
const{checkOut}=await __webpack_require__.e(5079).then(__webpack_require__.bind(__webpack_require__,35079)),folder=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),"xreview-scratch-"));process.once("exit",()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder,{recursive:!0,force:!0}));const[checkout,room]=[
(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,"head"),(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder,"calls")];return await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
mkdir)(checkout),(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(room)]),await checkOut(git,commits,checkout,redact),{checkout,room}};return()=>made??=make()}}),56266:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>runCheck});const gigabyte=1024**3,usualLimits={processes:256,tasks:4096,fileBytes:4*gigabyte,openFiles:65536,diskBytes:16*gigabyte},logKept=64*1024;async function runCheck(check){
const{isolation,line,folder,room,readable,env={},timeoutMs,signal,redact}=check,network=check.network==="none"&&isolation.offline?"none":"host",limits={...usualLimits,...check.limits},began=performance.
now(),ended=await isolation.run({argv:["sh","-ec",`exec 2>&1
${line}`],folder,room,readable,env,network,timeoutMs,signal,limits}),seconds=Math.round(performance.now()-began)/1e3;return{ok:ended.kind==="ended"&&ended.status===0,why:howItEnded(ended,timeoutMs,limits,
redact),kind:ended.kind,status:ended.kind==="ended"?ended.status:null,network,log:redact(ended.stdout.slice(-logKept)),seconds}}function howItEnded(ended,timeoutMs,limits,redact){switch(ended.kind){case"\
ended":return ended.status===0?"succeeded":`failed with exit status ${ended.status}`;case"not-found":return"could not be started: there is no sh on this machine";case"not-isolated":return`was not star\
ted, because it could not be isolated: ${redact(ended.stderr.slice(-500))}`;case"timed-out":return`took longer than ${Math.round(timeoutMs/1e3)} s and was ended with all its processes`;case"flooded":return"\
wrote more than 4 MB and was ended";case"crowded":return`had more than ${limits.processes} processes at once and was ended with all of them`;case"disk-full":return`took more than ${Math.round(limits.diskBytes/
gigabyte)} GB of the disk and was ended`;case"aborted":return"was cancelled"}}}),22427:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Yd:()=>newNonce,_R:()=>openFence});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);const newNonce=(random=node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)=>Buffer.from(random(
16)).toString("hex");function nonceFor(texts,random=randomBytes){const known=[...texts].map(text=>text.toLowerCase());for(;;){const nonce=newNonce(random);if(known.every(text=>!text.includes(nonce)))return nonce}}
const attributeValue=value=>String(value).replaceAll("&","&amp;").replaceAll('"',"&quot;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu,character=>`&#x${character.codePointAt(
0)?.toString(16)??""};`);function openFence(nonce){const noncePattern=new RegExp(nonce,"gi");return(tag,text,attributes={})=>{const name=`${tag}-${nonce}`,described=Object.entries(attributes).map(([key,
value])=>` ${key}="${attributeValue(value)}"`);return`<${name}${described.join("")}>
${text.replace(noncePattern,"[nonce]")}
</${name}>`}}}),61318:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>diffArrays});var _base_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
63102);class ArrayDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__.A{tokenize(value){return value.slice()}join(value){return value}removeEmpty(value){return value}}const arrayDiff=new ArrayDiff;function diffArrays(oldArr,newArr,options){
return arrayDiff.diff(oldArr,newArr,options)}}),63102:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>Diff});class Diff{diff(oldStr,newStr,options={}){
let callback;typeof options=="function"?(callback=options,options={}):"callback"in options&&(callback=options.callback);const oldString=this.castInput(oldStr,options),newString=this.castInput(newStr,options),
oldTokens=this.removeEmpty(this.tokenize(oldString,options)),newTokens=this.removeEmpty(this.tokenize(newString,options));return this.diffWithOptionsObj(oldTokens,newTokens,options,callback)}diffWithOptionsObj(oldTokens,newTokens,options,callback){
var _a;const done=value=>{if(value=this.postProcess(value,options),callback){setTimeout(function(){callback(value)},0);return}else return value},newLen=newTokens.length,oldLen=oldTokens.length;let editLength=1,
maxEditLength=newLen+oldLen;options.maxEditLength!=null&&(maxEditLength=Math.min(maxEditLength,options.maxEditLength));const maxExecutionTime=(_a=options.timeout)!==null&&_a!==void 0?_a:1/0,abortAfterTimestamp=Date.
now()+maxExecutionTime,bestPath=[{oldPos:-1,lastComponent:void 0}];let newPos=this.extractCommon(bestPath[0],newTokens,oldTokens,0,options);if(bestPath[0].oldPos+1>=oldLen&&newPos+1>=newLen)return done(
this.buildValues(bestPath[0].lastComponent,newTokens,oldTokens));let minDiagonalToConsider=-1/0,maxDiagonalToConsider=1/0;const execEditLength=()=>{for(let diagonalPath=Math.max(minDiagonalToConsider,
-editLength);diagonalPath<=Math.min(maxDiagonalToConsider,editLength);diagonalPath+=2){let basePath;const removePath=bestPath[diagonalPath-1],addPath=bestPath[diagonalPath+1];removePath&&(bestPath[diagonalPath-
1]=void 0);let canAdd=!1;if(addPath){const addPathNewPos=addPath.oldPos-diagonalPath;canAdd=addPath&&0<=addPathNewPos&&addPathNewPos<newLen}const canRemove=removePath&&removePath.oldPos+1<oldLen;if(!canAdd&&
!canRemove){bestPath[diagonalPath]=void 0;continue}if(!canRemove||canAdd&&removePath.oldPos<addPath.oldPos?basePath=this.addToPath(addPath,!0,!1,0,options):basePath=this.addToPath(removePath,!1,!0,1,options),
newPos=this.extractCommon(basePath,newTokens,oldTokens,diagonalPath,options),basePath.oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(basePath.lastComponent,newTokens,oldTokens))||!0;bestPath[diagonalPath]=
basePath,basePath.oldPos+1>=oldLen&&(maxDiagonalToConsider=Math.min(maxDiagonalToConsider,diagonalPath-1)),newPos+1>=newLen&&(minDiagonalToConsider=Math.max(minDiagonalToConsider,diagonalPath+1))}editLength++};
if(callback)(function exec(){setTimeout(function(){if(editLength>maxEditLength||Date.now()>abortAfterTimestamp)return callback(void 0);execEditLength()||exec()},0)})();else for(;editLength<=maxEditLength&&
Date.now()<=abortAfterTimestamp;){const ret=execEditLength();if(ret)return ret}}addToPath(path,added,removed,oldPosInc,options){const last=path.lastComponent;return last&&!options.oneChangePerToken&&last.
added===added&&last.removed===removed?{oldPos:path.oldPos+oldPosInc,lastComponent:{count:last.count+1,added,removed,previousComponent:last.previousComponent}}:{oldPos:path.oldPos+oldPosInc,lastComponent:{
count:1,added,removed,previousComponent:last}}}extractCommon(basePath,newTokens,oldTokens,diagonalPath,options){const newLen=newTokens.length,oldLen=oldTokens.length;let oldPos=basePath.oldPos,newPos=oldPos-
diagonalPath,commonCount=0;for(;newPos+1<newLen&&oldPos+1<oldLen&&this.equals(oldTokens[oldPos+1],newTokens[newPos+1],options);)newPos++,oldPos++,commonCount++,options.oneChangePerToken&&(basePath.lastComponent=
{count:1,previousComponent:basePath.lastComponent,added:!1,removed:!1});return commonCount&&!options.oneChangePerToken&&(basePath.lastComponent={count:commonCount,previousComponent:basePath.lastComponent,
added:!1,removed:!1}),basePath.oldPos=oldPos,newPos}equals(left,right,options){return options.comparator?options.comparator(left,right):left===right||!!options.ignoreCase&&left.toLowerCase()===right.toLowerCase()}removeEmpty(array){
const ret=[];for(let i=0;i<array.length;i++)array[i]&&ret.push(array[i]);return ret}castInput(value,options){return value}tokenize(value,options){return Array.from(value)}join(chars){return chars.join(
"")}postProcess(changeObjects,options){return changeObjects}get useLongestToken(){return!1}buildValues(lastComponent,newTokens,oldTokens){const components=[];let nextComponent;for(;lastComponent;)components.
push(lastComponent),nextComponent=lastComponent.previousComponent,delete lastComponent.previousComponent,lastComponent=nextComponent;components.reverse();const componentLen=components.length;let componentPos=0,
newPos=0,oldPos=0;for(;componentPos<componentLen;componentPos++){const component=components[componentPos];if(component.removed)component.value=this.join(oldTokens.slice(oldPos,oldPos+component.count)),
oldPos+=component.count;else{if(!component.added&&this.useLongestToken){let value=newTokens.slice(newPos,newPos+component.count);value=value.map(function(value2,i){const oldValue=oldTokens[oldPos+i];return oldValue.
length>value2.length?oldValue:value2}),component.value=this.join(value)}else component.value=this.join(newTokens.slice(newPos,newPos+component.count));newPos+=component.count,component.added||(oldPos+=
component.count)}}return components}}}),3946:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>stemmer});const step2list={
ational:"ate",tional:"tion",enci:"ence",anci:"ance",izer:"ize",bli:"ble",alli:"al",entli:"ent",eli:"e",ousli:"ous",ization:"ize",ation:"ate",ator:"ate",alism:"al",iveness:"ive",fulness:"ful",ousness:"\
ous",aliti:"al",iviti:"ive",biliti:"ble",logi:"log"},step3list={icate:"ic",ative:"",alize:"al",iciti:"ic",ical:"ic",ful:"",ness:""},consonant="[^aeiou]",vowel="[aeiouy]",consonants="("+consonant+"[^ae\
iouy]*)",vowels="("+vowel+"[aeiou]*)",gt0=new RegExp("^"+consonants+"?"+vowels+consonants),eq1=new RegExp("^"+consonants+"?"+vowels+consonants+vowels+"?$"),gt1=new RegExp("^"+consonants+"?("+vowels+consonants+
"){2,}"),vowelInStem=new RegExp("^"+consonants+"?"+vowel),consonantLike=new RegExp("^"+consonants+vowel+"[^aeiouwxy]$"),sfxLl=/ll$/,sfxE=/^(.+?)e$/,sfxY=/^(.+?)y$/,sfxIon=/^(.+?(s|t))(ion)$/,sfxEdOrIng=/^(.+?)(ed|ing)$/,
sfxAtOrBlOrIz=/(at|bl|iz)$/,sfxEED=/^(.+?)eed$/,sfxS=/^.+?[^s]s$/,sfxSsesOrIes=/^.+?(ss|i)es$/,sfxMultiConsonantLike=/([^aeiouylsz])\1$/,step2=/^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/,
step3=/^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/,step4=/^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;function stemmer(value){let result=String(value).toLowerCase();
if(result.length<3)return result;let firstCharacterWasLowerCaseY=!1;result.codePointAt(0)===121&&(firstCharacterWasLowerCaseY=!0,result="Y"+result.slice(1)),sfxSsesOrIes.test(result)?result=result.slice(
0,-2):sfxS.test(result)&&(result=result.slice(0,-1));let match;return(match=sfxEED.exec(result))?gt0.test(match[1])&&(result=result.slice(0,-1)):(match=sfxEdOrIng.exec(result))&&vowelInStem.test(match[1])&&
(result=match[1],sfxAtOrBlOrIz.test(result)?result+="e":sfxMultiConsonantLike.test(result)?result=result.slice(0,-1):consonantLike.test(result)&&(result+="e")),(match=sfxY.exec(result))&&vowelInStem.test(
match[1])&&(result=match[1]+"i"),(match=step2.exec(result))&&gt0.test(match[1])&&(result=match[1]+step2list[match[2]]),(match=step3.exec(result))&&gt0.test(match[1])&&(result=match[1]+step3list[match[2]]),
(match=step4.exec(result))?gt1.test(match[1])&&(result=match[1]):(match=sfxIon.exec(result))&&gt1.test(match[1])&&(result=match[1]),(match=sfxE.exec(result))&&(gt1.test(match[1])||eq1.test(match[1])&&
!consonantLike.test(match[1]))&&(result=match[1]),sfxLl.test(result)&&gt1.test(result)&&(result=result.slice(0,-1)),firstCharacterWasLowerCaseY&&(result="y"+result.slice(1)),result}})};export{id,ids,modules};
