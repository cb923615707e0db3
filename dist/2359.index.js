const id=2359,ids=[2359],modules={12359:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{prove:()=>prove});var promises_=__webpack_require__(
51455),external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(76760),config_inputs=__webpack_require__(66097),errors=__webpack_require__(452),execution=__webpack_require__(
66774),prove_lab=__webpack_require__(4464),choose=__webpack_require__(75389),figures=__webpack_require__(33524),user_commands=__webpack_require__(72988),sandbox_isolation=__webpack_require__(69934),child_process=__webpack_require__(
88033),sandbox_removal=__webpack_require__(54383);async function whyIsolationIsNeeded(root,env){const named=Object.keys(env).filter(name=>credential.test(name)&&(env[name]??"")!=="");if(named.length>0)
return`the environment holds ${named.slice(0,3).join(", ")}`;const config=await(0,promises_.readFile)((0,external_node_path_.join)(root,".git","config"),"utf8").catch(()=>"");return/extraheader|^\s*\[include|^\s*\[credential|https?:\/\/[^/\s]*@/imu.
test(config)?"the checkout keeps a token (set `persist-credentials: false` for actions/checkout)":null}const credential=/^(?!ACTIONS_)(?:.*[_-])?(?:\w*KEY|\w*TOKEN|PAT|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|AUTH)$/iu;
function openUnisolated(env){return{...(0,sandbox_removal.A)([],{PATH:env.PATH??""}),way:"none",offline:!1,how:"without isolation, in a job without keys",async run(job){const place=await(0,promises_.mkdtemp)(
(0,external_node_path_.join)(job.room,"check-"));for(const inner of["home","tmp"])await(0,promises_.mkdir)((0,external_node_path_.join)(place,inner));return(0,child_process.w$)({argv:job.argv,folder:job.
folder,env:{...(0,child_process.$B)(place),...job.env},input:"",timeoutMs:job.timeoutMs,signal:job.signal,maxProcesses:job.limits.processes})},close:()=>Promise.resolve()}}var transcript_recording=__webpack_require__(
55797),replay=__webpack_require__(89525);async function prove(runtime){const{host,given,redact}=runtime;try{const inputs=(0,config_inputs.ss)([{label:"input",given}]);checkKeys(inputs);const path=inputs["\
replay-file"],recording=(0,transcript_recording.S)(await(0,replay.SD)(path,host),path),recorded=await(0,replay.ux)(recording,path,redact);if(!recorded.same)return recorded;const waiting=recording.proofs.
filter(({proof})=>proof.waits===!0);return waiting.length===0?{...recorded,note:"The recorded review has no test that waits for its execution."}:{...await withExecution(recording,path,runtime,prove2=>(0,replay.
w6)(recording,path,{redact,prove:prove2})),note:`Executed ${(0,figures.LS)(waiting.length,"test")} of the recorded review.`}}catch(error){return(0,replay.b0)(runtime,error)}}function checkKeys(settings){
const set=["anthropic-api-key","openai-api-key","github-token"].find(name=>settings[name]!=="");if(set!==void 0)throw new errors.y("bad-setting",`\`mode: prove\` executes code of the change and must hav\
e no keys, but \`${set}\` is set.`,"The job was copied from the one that reviews.",`Remove \`${set}\` from this job.`)}async function withExecution(recording,name,{host,redact},repeated){const change=recording.
change?.change,head=change?.commits.head??null;if(change===void 0||head===null)return repeated(()=>Promise.resolve([]));const forbidden=(0,user_commands.G)(change,host.env);if(forbidden!==null)throw cannot(
`Its tests may not be executed: ${forbidden}.`);const git=await host.git;await checkCommits(git,head,name);const settings=(0,replay.f5)(recording,name),isolation=await isolate(git,host.env,host.cancelled),
room=await(0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(),"xreview-prove-")),sweep=()=>isolation.removeNow(room);process.once("exit",sweep);const lab=await(0,prove_lab.
openLab)({git,commits:change.commits,head,isolation,setup:settings["prove-setup"],timeoutMs:settings["prove-minutes"]*6e4,room,redact,signal:host.cancelled}),paths=[...(await git.list(head)).keys()],read=async path=>(await git.
readFileAt(head,path))?.toString("utf8")??null;try{return await repeated(async requests=>{if(requests.some(({before})=>before!==null))return[];const executed=recording.proofs.filter(({attempt})=>attempt===
1).map(async({finding:id2,proof:before})=>{const request=requests.find(one=>one.id===id2),{test}=before;if(request===void 0||test===null||before.waits!==!0)return{id:id2,proof:before,events:[]};const{
report,round}=request,runner=await(0,choose.O)(report.location.path,{paths,read},settings["prove-command"]);if("none"in runner)return{id:id2,proof:{...before,why:`${before.why} ${runner.none}`},events:[]};
const{proof}=await(0,execution.w)({lab,test,runner,report,round});return{id:id2,proof,events:[]}});return Promise.all(executed)})}finally{await lab.close(),await isolation.remove(room),await isolation.
close(),process.off("exit",sweep)}}async function checkCommits(git,head,name){if((await git.run(["cat-file","-e",`${head}^{commit}`])).status!==0)throw cannot(`The commit ${head.slice(0,10)}, which ${name}\
 reviewed, is not in this checkout. Check it out with \`fetch-depth: 0\`.`);if(!(await git.run(["rev-parse","HEAD","HEAD^2"])).stdout.split(`
`).includes(head))throw cannot(`${name} reviewed the commit ${head.slice(0,10)}, but this checkout is of another one. Use the transcript of the same run.`)}async function isolate(git,env,signal){const isolation=await(0,sandbox_isolation.
openIsolation)({hidden:[git.root],env,signal});if(!("refused"in isolation))return isolation;const why=await whyIsolationIsNeeded(git.root,env);if(why!==null)throw cannot(`Tests cannot be executed with\
out isolation here: ${why}.`);return openUnisolated(env)}const cannot=what=>new errors.y("bad-transcript",what,"The job differs from the one that docs/prove.md describes.","Set the job up as docs/prov\
e.md shows.")}),85895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{v:()=>discard,z:()=>openWorktrees});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_os__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
48161),node_path__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(76760),_environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(64757),_git_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
40001),_network_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(34766),_process_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(69386),_view_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
78311);const author={name:"xreview-action",email:"xreview-action@users.noreply.github.com"},ownRemoval={remove:folder=>discard(folder),removeNow:folder=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(
folder,{recursive:!0,force:!0})};async function openWorktrees(real,{folder=(0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(),removal=ownRemoval}={}){const root=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder,"xreview-race-")),store=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root,"store"),env={...(0,_environment_js__WEBPACK_IMPORTED_MODULE_5__.
TD)(process.env,store),GIT_AUTHOR_NAME:author.name,GIT_AUTHOR_EMAIL:author.email,GIT_COMMITTER_NAME:author.name,GIT_COMMITTER_EMAIL:author.email},sweep=()=>removal.removeNow(root);process.once("exit",
sweep);const objects=await makeStore(store,real),git=await(0,_git_js__WEBPACK_IMPORTED_MODULE_6__.z)(store,{network:real.connection}),run=async(more,args)=>{const fresh=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.
join)(store,`config.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(fresh,configOf(real)),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
rename)(fresh,(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store,"config")),(0,_process_js__WEBPACK_IMPORTED_MODULE_8__.NR)((0,_process_js__WEBPACK_IMPORTED_MODULE_8__.Py)(args,await(0,_process_js__WEBPACK_IMPORTED_MODULE_8__.
EO)(args,root,{...env,...more})))};let turn=Promise.resolve();const inTurn=args=>{const mine=turn.then(()=>run({},args));return turn=mine.catch(()=>{}),mine};return{git,sources:[store,...objects],async open(name,commit){
const tree=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root,name);await inTurn(["worktree","add","--quiet","--detach",tree,commit]);const own={GIT_DIR:(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(
store,"worktrees",(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(tree)),GIT_WORK_TREE:tree};let head=commit;return{folder:tree,async commit(paths,message){await run(own,["read-tree",head]),await run(
own,["add","--all","--force","--",...paths]);const written=await run(own,["write-tree"]);return head=await run(own,["commit-tree","--no-gpg-sign","-p",head,"-m",message,written]),head},async restore(){
const changed=(await run(own,["diff","--name-only","--no-renames","-z",head])).split("\0").filter(path=>path!=="");return changed.length>0&&await run(own,["reset","--hard","--quiet",head]),changed},async remove(){
await removal.remove(tree),await inTurn(["worktree","prune"])}}},patch:(from,to)=>(0,_process_js__WEBPACK_IMPORTED_MODULE_8__.Up)(git.stream(["diff-tree","-p","--binary","--full-index","--no-color",from,
to])),async lines(from,to){const counts=[...(await git.text(["diff-tree","-r","--numstat","--no-renames",from,to])).matchAll(/^(\d+)\t(\d+)\t/gmu)],sum=at=>counts.reduce((total,match)=>total+Number(match[at]),
0);return{added:sum(1),removed:sum(2)}},recommit:(commit,parent,message)=>run({},["commit-tree","--no-gpg-sign","-p",parent,"-m",message,`${commit}^{tree}`]),async push(commit,{url,branch,authorization}){
const folder2=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(),"xreview-push-"));try{await(0,_view_js__WEBPACK_IMPORTED_MODULE_9__.
U)(folder2,(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store,"objects"),real.objectFormat),await writeCuts(folder2,real);const settings=[["http.extraHeader",`Authorization: ${authorization}`],["ht\
tp.followRedirects","false"]],args=["push","--quiet","--no-thin","--no-verify",`--force-with-lease=refs/heads/${branch}:`];return await(0,_network_js__WEBPACK_IMPORTED_MODULE_7__.$I)([...args,url,`${commit}\
:refs/heads/${branch}`],{cwd:folder2,env:(0,_environment_js__WEBPACK_IMPORTED_MODULE_5__.GY)((0,_environment_js__WEBPACK_IMPORTED_MODULE_5__.TD)(process.env,folder2),settings),network:real.connection})}finally{
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder2,{recursive:!0,force:!0})}},async close(){await git.close(),await removal.remove(root),process.off("exit",sweep)}}}const configOf=({objectFormat})=>objectFormat===
"sha256"?`[core]
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
{withFileTypes:!0}).catch(()=>[]);for(const entry of entries)entry.isDirectory()&&await unlock((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder,entry.name))}}),66774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{w:()=>executeTest});const headRuns=3,noProof=why=>({outcome:"no-proof",why}),isStillOpen=head=>{const[first]=head;return first===void 0||(first.outcome==="pa\
ssed"||first.outcome==="failed-as-named")&&head.every(({outcome})=>outcome===first.outcome)};function meaningOf({head,mergeBase,exercised}){const[first]=head;if(first===void 0)return noProof("The test\
 was not executed.");if(!isStillOpen(head))return head.length>1?noProof(`The test is flaky: on the same code it ended differently (${head.map(({outcome})=>words[outcome]).join(", ")}).`):noProof(`On t\
he change, the test ${words[first.outcome]}.`);if(head.length<headRuns)return noProof("The test was not executed often enough to show that it is stable.");if(first.outcome==="passed")return exercised===
!1?noProof("The test passes, but does not execute the changed lines that the finding is about."):{outcome:"not-reproduced",why:exercised===null?`The test passed ${headRuns} times on the change. Whethe\
r the changed lines ran is not known, because this test runner reports no coverage.`:`The test passed ${headRuns} times on the change, and executed the changed lines.`};switch(mergeBase?.outcome){case void 0:
return noProof("The test fails on the change, but was not executed on the merge base.");case"passed":return{outcome:"reproduced",why:`The test fails on the change (${headRuns} of ${headRuns} times, at\
 the assertion for the scenario) and passes on the merge base.`};case"failed-otherwise":case"ran-nothing":return{outcome:"reproduced",why:`The test fails on the change (${headRuns} of ${headRuns} time\
s, at the assertion for the scenario). It does not get to its assertion on the merge base, which lacks the code under test.`};case"failed-as-named":return noProof("The test fails on the merge base in \
the same way, so the change did not introduce the failure.");case"stopped":return noProof("The test fails on the change, but was stopped at a limit on the merge base.")}}const words={passed:"passed","\
failed-as-named":"failed at the assertion for the scenario","failed-otherwise":"failed, but not at the assertion for the scenario","ran-nothing":"did not run: the test runner found no test in it, or s\
kipped it",stopped:"was stopped at a limit of time, output, processes or files"};async function executeTest({lab,test,runner,report:{location},round}){const lines=linesOf(location),{path:file}=location,
proof=(meaning,runs)=>({...meaning,round,test,command:runner.command,runs}),first=await lab.execute("head",test,runner,file,lines);if(first.unprepared!==null){const why=`The test was not executed: the\
 set-up ${first.unprepared}.`;return{proof:proof({outcome:"no-proof",why},[first.run]),reached:!0}}const head=[first.run];for(;head.length<headRuns&&isStillOpen(head);)head.push((await lab.execute("he\
ad",test,runner,file,lines)).run);const mergeBase=head.length===headRuns&&head.every(({outcome:outcome2})=>outcome2==="failed-as-named")?(await lab.execute("merge-base",test,runner,file,[])).run:null,
{outcome}=first.run;return{proof:proof(meaningOf({head,mergeBase,exercised:first.exercised}),[...head,...mergeBase===null?[]:[mergeBase]]),reached:outcome!=="failed-otherwise"&&outcome!=="ran-nothing"}}
function linesOf(location){return location.level==="file"?[]:location.side==="old"?location.headLine===void 0?[]:[location.headLine]:Array.from({length:location.endLine-location.startLine+1},(_,index)=>location.
startLine+index)}}),4464:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{openLab:()=>openLab});var worktree=__webpack_require__(
85895),coverage_coverage=__webpack_require__(33315);function executedLines({executed,missed},lines,text){const rows=text.split(`
`),code=lines.filter(number=>/[\p{L}\d_$"'`]/u.test(rows[number-1]??""));return{executed:code.filter(number=>executed.has(number)),missed:code.filter(number=>missed.has(number)&&!executed.has(number))}}
var test_run=__webpack_require__(18948);class Bench{#options;#worktrees;#commit;#setups=new Map;#opened=0;#tree=null;#turn=Promise.resolve();constructor(options,worktrees,commit){this.#options=options,
this.#worktrees=worktrees,this.#commit=commit}execute(...given){const mine=this.#turn.then(()=>this.run(...given));return this.#turn=mine.catch(()=>{}),mine}async run(test,runner,file,lines){const{setup}=this.#options,
tree=await this.#clean(test.path);if(tree===null)return blocked(this.#commit,test.path);const place={...this.#options,tree,readable:this.#worktrees.sources},line=(0,test_run.EP)(setup,runner),known=this.#setups.
get(line)??(0,test_run.nu)(place,line);this.#setups.set(line,known);const prepared=await known;if(prepared!==null&&!prepared.ok)return unprepared(this.#commit,prepared);const{run,read,soiled}=await(0,test_run.
YA)(place,{test,runner,file,mark:"random"},folder=>lines.length>0?this.#exercised(runner,folder,file,lines):Promise.resolve(null));return soiled&&await this.#discard(tree),{run:{commit:this.#commit,...run},
exercised:read,unprepared:null}}async#clean(path){this.#tree??=this.#open();const known=await this.#tree;if(await(0,test_run.lH)(known.folder,path)==="free")return known;await this.#discard(known),this.#tree=
this.#open();const fresh=await this.#tree;return await(0,test_run.lH)(fresh.folder,path)==="free"?fresh:null}#open(){const{head,commits}=this.#options;return this.#opened+=1,this.#worktrees.open(`prov\
e-${this.#commit}-${this.#opened}`,this.#commit==="head"?head:commits.mergeBase)}async#discard(tree){this.#tree=null,this.#setups.clear(),await tree.remove()}async#exercised({coverage},folder,file,lines){
const read=await(0,coverage_coverage.tn)(coverage,folder,file);if(read===null)return null;const text=(await this.#options.git.readFileAt(this.#options.head,file))?.toString("utf8")??"";return executedLines(
read,lines,text).executed.length>0}}async function openLab(options){const worktrees=await(0,worktree.z)(options.git,{removal:options.isolation}),benches={head:new Bench(options,worktrees,"head"),"merg\
e-base":new Bench(options,worktrees,"merge-base")};return{execute:(commit,...given)=>benches[commit].execute(...given),close:()=>worktrees.close()}}const blocked=(commit,path)=>({run:{commit,outcome:"\
failed-otherwise",seconds:0,output:`[The test was not executed, because ${path} exists already or is behind a link.]`},exercised:null,unprepared:null}),unprepared=(commit,checked)=>({run:{commit,outcome:"\
failed-otherwise",seconds:checked.seconds,output:(0,test_run.fu)(checked)},exercised:null,unprepared:`(prove-setup) ${checked.why}`})}),18948:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EP:()=>setupLine,YA:()=>runTest,fu:()=>setupOutput,lH:()=>pathState,nu:()=>setUpTests});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_sandbox_command_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
56266),_runners_runner_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83034);const outputKept=8e3,setupLine=(setup,runner)=>setup===""?runner.setup:setup==="none"?"":setup;async function setUpTests(place,line){
if(line==="")return null;const checked=await check(place,line,{},"host");return await place.tree.restore(),checked}async function runTest(place,{test,runner,file,mark:marking},whenPassed){const{tree,isolation}=place,
mark=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex"),coverage=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree.folder,`.xreview-${mark}`),path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(tree.folder,test.path);let changed=[],ended,left="free";try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(coverage),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(coverage,
511);for(const[name,text]of Object.entries(runner.files))await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(coverage,name),text);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),{recursive:!0}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path,test.text,{flag:"wx"});const variables=Object.entries(
(0,_runners_runner_js__WEBPACK_IMPORTED_MODULE_4__.RV)(runner,{testPath:test.path,file,mark,coverageFolder:coverage})).filter(([name])=>marking==="random"||name!=="XREVIEW_MARK"),checked=await check(place,
intoFolder(runner),Object.fromEntries(variables),"none");changed=await tree.restore();const outcome=outcomeOf(checked,runner,mark,changed),run=shown(checked,outcome,changed);ended={run:{...run,output:run.
output.replaceAll(`${tree.folder}/`,"")},read:outcome==="passed"?await whenPassed(coverage):null}}finally{left=await pathState(tree.folder,test.path),left==="taken"&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(path,{recursive:!0,force:!0}),await isolation.remove(coverage)}return{...ended,soiled:changed.length>0||left==="behind-link"}}async function pathState(folder,path){const parts=path.split("/");for(const[
index]of parts.entries()){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,...parts.slice(0,index+1))).catch(()=>null);if(found===
null)return"free";if(index<parts.length-1&&!found.isDirectory())return"behind-link"}return"taken"}const setupOutput=({why,log})=>`[The set-up (prove-setup) ${why}.]
${log.slice(-outputKept)}`.trimEnd(),check=({tree,isolation,room,readable,timeoutMs,signal,redact},line,env,network)=>(0,_sandbox_command_js__WEBPACK_IMPORTED_MODULE_3__.k)({isolation,line,folder:tree.
folder,room,readable,env,network,timeoutMs,signal,redact}),intoFolder=({folder,command})=>folder===""?command:`cd '${folder.replaceAll("'",String.raw`'\''`)}'
${command}`;function outcomeOf(checked,runner,mark,changed){return checked.status===null?"stopped":changed.length>0?"failed-otherwise":runner.readRun({status:checked.status,output:checked.log,mark}).outcome}
const shown=({log,seconds,status,why},outcome,changed)=>({outcome,seconds,output:[log.slice(-outputKept).trimEnd(),...status===null?[`[The command ${why}.]`]:[],...changed.length>0?[`[The test changed\
 files of the repository, which were restored: ${changed.slice(0,5).join(", ")}.]`]:[]].filter(text=>text!=="").join(`
`)})}),72988:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>whyForbidden});function whyForbidden({pullRequest,event},env){
if(pullRequest?.fork===!0)return"the pull request comes from a fork, whose code is never run";const name=env.GITHUB_EVENT_NAME??event;return name==="pull_request_target"||name==="workflow_run"?`code i\
s never run on the event ${name}`:null}}),56266:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>runCheck});const gigabyte=1024**
3,usualLimits={processes:256,tasks:4096,fileBytes:4*gigabyte,openFiles:65536,diskBytes:16*gigabyte},logKept=64*1024;async function runCheck(check){const{isolation,line,folder,room,readable,env={},timeoutMs,
signal,redact}=check,network=check.network==="none"&&isolation.offline?"none":"host",limits={...usualLimits,...check.limits},began=performance.now(),ended=await isolation.run({argv:["sh","-ec",`exec 2\
>&1
${line}`],folder,room,readable,env,network,timeoutMs,signal,limits}),seconds=Math.round(performance.now()-began)/1e3;return{ok:ended.kind==="ended"&&ended.status===0,why:howItEnded(ended,timeoutMs,limits,
redact),kind:ended.kind,status:ended.kind==="ended"?ended.status:null,network,log:redact(ended.stdout.slice(-logKept)),seconds}}function howItEnded(ended,timeoutMs,limits,redact){switch(ended.kind){case"\
ended":return ended.status===0?"succeeded":`failed with exit status ${ended.status}`;case"not-found":return"could not be started: there is no sh on this machine";case"not-isolated":return`was not star\
ted, because it could not be isolated: ${redact(ended.stderr.slice(-500))}`;case"timed-out":return`took longer than ${Math.round(timeoutMs/1e3)} s and was ended with all its processes`;case"flooded":return"\
wrote more than 4 MB and was ended";case"crowded":return`had more than ${limits.processes} processes at once and was ended with all of them`;case"disk-full":return`took more than ${Math.round(limits.diskBytes/
gigabyte)} GB of the disk and was ended`;case"aborted":return"was cancelled"}}})};export{id,ids,modules};
