const id=4464,ids=[4464],modules={85895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{v:()=>discard,z:()=>openWorktrees});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
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
{withFileTypes:!0}).catch(()=>[]);for(const entry of entries)entry.isDirectory()&&await unlock((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder,entry.name))}}),33315:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{tn:()=>readCoverage,sN:()=>recordedLines,is:()=>recorderText});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),schemas=__webpack_require__(
41514);const block=/^(.+):(\d+)\.\d+,(\d+)\.(\d+) \d+ (\d+)$/u;function readGoProfile(profile,{module,folder},file){const own=folder===""?file:file.slice(folder.length+1),executed=new Set,missed=new Set;
for(const row of profile.split(`
`)){const[,path,from,to,column,count]=block.exec(row)??[];if(path!==`${module}/${own}`)continue;const last=Number(to)-(Number(column)<=1?1:0),lines=Number(count)>0?executed:missed;for(let line2=Number(
from);line2<=last;line2+=1)lines.add(line2)}return{executed,missed:missed.difference(executed)}}const recordedLines={kind:"lines"},recorders={"xreview-coverage.cjs":__webpack_require__.ab+"xreview-cov\
erage.cjs","xreview_coverage.py":__webpack_require__.ab+"xreview_coverage.py","xreview.gradle":__webpack_require__.ab+"xreview.gradle"},recorderText=name=>(0,promises_.readFile)(recorders[name],"utf8"),
maxFiles=200,maxBytes=16*1024*1024,line=schemas.YOg(schemas.Whr().positive()),recorded=schemas.Ikc({files:schemas.g1P(schemas.YjP(),schemas.Ikc({executed:line,missed:line}))});async function readCoverage(method,folder,file){
switch(method.kind){case"lines":return readLines(folder,file);case"go":{const text=await readText((0,external_node_path_.join)(folder,"cover.out"));return text===null?null:readGoProfile(text,method,file)}case"\
none":return null}}async function readLines(folder,file){const reports=(await(0,promises_.readdir)(folder).catch(()=>[])).filter(name=>/^lines-[\d-]+\.json$/u.test(name)).slice(0,maxFiles),executed=new Set,
missed=new Set;let readable=0;for(const name of reports){const report=parseReport(await readText((0,external_node_path_.join)(folder,name))??"");if(report!==null){readable+=1;for(const number of report.
files[file]?.executed??[])executed.add(number);for(const number of report.files[file]?.missed??[])missed.add(number)}}return readable===0?null:{executed,missed:missed.difference(executed)}}function parseReport(text){
try{return recorded.safeParse(JSON.parse(text)).data??null}catch{return null}}async function readText(path){const found=await(0,promises_.lstat)(path).catch(()=>null);return found===null||!found.isFile()||
found.size>maxBytes?null:(0,promises_.readFile)(path,"utf8").catch(()=>null)}}),4464:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{openLab:()=>openLab});var worktree=__webpack_require__(85895),coverage_coverage=__webpack_require__(33315);function executedLines({executed,missed},lines,text){const rows=text.split(`
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
failed-otherwise",seconds:checked.seconds,output:(0,test_run.fu)(checked)},exercised:null,unprepared:`(prove-setup) ${checked.why}`})}),83034:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Iw:()=>pathFrom,Md:()=>fileName,RV:()=>runVariables,TL:()=>quoted,_z:()=>inFolder,bQ:()=>foldersAround,ux:()=>within,xr:()=>exportRoot,yS:()=>folderOf});function runVariables({
folder},{testPath,file,mark,coverageFolder}){return{XREVIEW_TEST:pathFrom(folder,testPath),XREVIEW_FILE:pathFrom(folder,file),XREVIEW_MARK:mark,XREVIEW_COVERAGE:coverageFolder}}function pathFrom(folder,path){
const from=folder===""?[]:folder.split("/"),to=path.split("/"),common=from.findIndex((part,index)=>part!==to[index]),shared=common<0?from.length:common;return[...from.slice(shared).map(()=>".."),...to.
slice(shared)].join("/")}const folderOf=path=>path.slice(0,Math.max(0,path.lastIndexOf("/"))),fileName=path=>path.slice(path.lastIndexOf("/")+1);function foldersAround(path){const parts=path.split("/").
slice(0,-1);return[...parts.map((_,index)=>parts.slice(0,parts.length-index).join("/")),""]}const within=(folder,path)=>folder===""?path:`${folder}/${path}`,quoted=word=>`'${word.replaceAll("'",String.
raw`'\''`)}'`,exportRoot=folder=>{const up=folder===""?".":folder.replaceAll(/[^/]+/gu,"..");return`export XREVIEW_ROOT="$(cd ${quoted(up)} && pwd -P)"`},inFolder=(folder,line)=>folder===""?line:`cd ${quoted(
folder)} && ${line}`}),18948:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EP:()=>setupLine,YA:()=>runTest,fu:()=>setupOutput,
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
`)})}),56266:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>runCheck});const gigabyte=1024**3,usualLimits={processes:256,
tasks:4096,fileBytes:4*gigabyte,openFiles:65536,diskBytes:16*gigabyte},logKept=64*1024;async function runCheck(check){const{isolation,line,folder,room,readable,env={},timeoutMs,signal,redact}=check,network=check.
network==="none"&&isolation.offline?"none":"host",limits={...usualLimits,...check.limits},began=performance.now(),ended=await isolation.run({argv:["sh","-ec",`exec 2>&1
${line}`],folder,room,readable,env,network,timeoutMs,signal,limits}),seconds=Math.round(performance.now()-began)/1e3;return{ok:ended.kind==="ended"&&ended.status===0,why:howItEnded(ended,timeoutMs,limits,
redact),kind:ended.kind,status:ended.kind==="ended"?ended.status:null,network,log:redact(ended.stdout.slice(-logKept)),seconds}}function howItEnded(ended,timeoutMs,limits,redact){switch(ended.kind){case"\
ended":return ended.status===0?"succeeded":`failed with exit status ${ended.status}`;case"not-found":return"could not be started: there is no sh on this machine";case"not-isolated":return`was not star\
ted, because it could not be isolated: ${redact(ended.stderr.slice(-500))}`;case"timed-out":return`took longer than ${Math.round(timeoutMs/1e3)} s and was ended with all its processes`;case"flooded":return"\
wrote more than 4 MB and was ended";case"crowded":return`had more than ${limits.processes} processes at once and was ended with all of them`;case"disk-full":return`took more than ${Math.round(limits.diskBytes/
gigabyte)} GB of the disk and was ended`;case"aborted":return"was cancelled"}}})};export{id,ids,modules};
