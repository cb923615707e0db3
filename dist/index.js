#!/usr/bin/env node
import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={42613:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert")}),20181:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),35317:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process")}),76982:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),24434:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),79896:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("fs")}),58611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("http")}),65692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("ht\
tps")}),69278:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")}),34589:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert")}),16698:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks")}),4573:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")}),31421:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process")}),37540:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console")}),77598:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")}),53053:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel")}),40610:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns")}),78474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events")}),73024:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),51455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises")}),37067:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")}),32467:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2")}),44708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:https")}),98995:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module")}),77030:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:net")}),48161:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os")}),76760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:\
path")}),643:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks")}),1708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:proce\
ss")}),41792:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring")}),80481:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:rea\
dline")}),57075:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream")}),58500:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timer\
s/promises")}),41692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")}),73136:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url")}),
57975:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")}),73429:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types")}),78877:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8")}),75919:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads")}),38522:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")}),70857:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")}),16928:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path")}),932:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")}),13193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("string_decoder")}),53557:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers")}),64756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("tls")}),52018:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty")}),39023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("util")}),452:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{y:()=>UserError});class UserError extends Error{code;likelyCause;remedy;logDetail;constructor(code,what,likelyCause,remedy,options={}){super(what,options),
this.name="UserError",this.code=code,this.likelyCause=likelyCause,this.remedy=remedy,this.logDetail=options.logDetail??""}}}),64757:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{GY:()=>withSettings,TD:()=>viewEnvironment,_K:()=>gitEnvironment,dp:()=>pinned,wW:()=>pinnedSettings});const keptGitVariables=new Set(["GIT_ASKPASS","GIT_C\
EILING_DIRECTORIES","GIT_CONFIG_COUNT","GIT_CONFIG_GLOBAL","GIT_CONFIG_NOSYSTEM","GIT_CONFIG_SYSTEM","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_EXEC_PATH","GIT_HTTP_LOW_SPEED_LIMIT","GIT_HTTP_LOW_SPEED_TI\
ME","GIT_PROXY_SSL_CAINFO","GIT_SSH","GIT_SSH_COMMAND","GIT_SSH_VARIANT","GIT_SSL_CAINFO","GIT_SSL_CAPATH","GIT_SSL_NO_VERIFY"]),keptGitPattern=/^GIT_CONFIG_(?:KEY|VALUE)_\d+$/,secretPattern=/^INPUT_|API_?KEY|^(?:ANTHROPIC|OPENAI)_|^ACTIONS_(?:ID_TOKEN|RUNTIME|RESULTS|CACHE)_/i;
function gitEnvironment(env){const clean={};for(const[name,value]of Object.entries(env))value===void 0||secretPattern.test(name)||/^GIT_/i.test(name)&&!keptGitVariables.has(name)&&!keptGitPattern.test(
name)||(clean[name]=value);return{...clean,LC_ALL:"C",LANGUAGE:"C",GCM_INTERACTIVE:"never",GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_LITERAL_PATHSPECS:"1",GIT_PAGER:"\
cat"}}function viewEnvironment(env,gitDir){const clean=gitEnvironment(env);for(const name of Object.keys(clean))name.startsWith("GIT_CONFIG_")&&delete clean[name];return{...clean,GIT_DIR:gitDir,GIT_ATTR_NOSYSTEM:"\
1",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:gitDir+"/no-such-config",GIT_CONFIG_SYSTEM:gitDir+"/no-such-config"}}const settings=["core.quotePath=false","core.fsmonitor=false","core.untrackedCache=fal\
se","core.hooksPath=/dev/null","core.pager=cat","color.ui=false","gc.auto=0","maintenance.auto=false","advice.detachedHead=false","advice.addEmbeddedRepo=false","i18n.logOutputEncoding=UTF-8","log.sho\
wSignature=false","log.mailmap=false","protocol.ext.allow=never","safe.directory=*","http.lowSpeedLimit=1000","http.lowSpeedTime=60"],pinnedSettings=settings.flatMap(setting=>["-c",setting]),pinned=env=>withSettings(
env,settings.map(setting=>{const[name="",value=""]=setting.split("=");return[name,value]}));function withSettings(env,more){const before=Number(env.GIT_CONFIG_COUNT??0)||0,added=more.flatMap(([name="",
value=""],index)=>[[`GIT_CONFIG_KEY_${before+index}`,name],[`GIT_CONFIG_VALUE_${before+index}`,value]]);return{...env,...Object.fromEntries(added),GIT_CONFIG_COUNT:String(before+more.length)}}}),85345:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{U:()=>oldestGit,p:()=>checkVersion});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(452);const oldestGit="2.34";function checkVersion(text){
const[,name="",major="",minor=""]=/\bversion ((\d+)\.(\d+)\S*)/u.exec(text)??[],[oldestMajor=0,oldestMinor=0]=oldestGit.split(".").map(Number);if(!(name===""||Number(major)>oldestMajor)&&!(Number(major)===
oldestMajor&&Number(minor)>=oldestMinor))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("git-failed",`Git ${name} is too old. The action needs git ${oldestGit} or newer.`,"The image of the job ha\
s an old git, as Ubuntu 20.04 and Debian 11 do.",`Install git ${oldestGit} or newer in the image before this step, or use a newer image, such as ubuntu-latest.`)}}),40001:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{z:()=>openGit});var promises_=__nccwpck_require__2(51455),external_node_os_=__nccwpck_require__2(48161),external_node_path_=__nccwpck_require__2(76760),errors=__nccwpck_require__2(
452),environment=__nccwpck_require__2(64757),git_version=__nccwpck_require__2(85345),git_network=__nccwpck_require__2(34766);function unreadable(name,reason){return new errors.y("git-failed",`Git coul\
d not read object ${name}: ${reason}`,"The object is corrupt or missing from the repository.","Run `git fsck` in the repository, or check it out again.")}const headerPattern=/^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;
function parseInfo(header){const match=headerPattern.exec(header),[,id,type,size]=match??[];if(id===void 0||size===void 0)return null;switch(type){case"blob":case"tree":case"commit":case"tag":return{id,
type,size:Number(size)};default:return null}}function openObjectReader(start){const headers=conversation(()=>start("--batch-check")),contents=conversation(()=>start("--batch"));return{info(name){return name===
""||name.includes(`
`)?Promise.resolve(null):new Promise((resolve,reject)=>headers.ask({wants:"info",name,resolve,reject}))},async content(id){const content=await new Promise((resolve,reject)=>contents.ask({wants:"conten\
t",name:id,resolve,reject}));if(content===null)throw unreadable(id,"there is no such object");return content},close(){headers.close(),contents.close()}}}function conversation(start){let session=null,closed=!1;
const open=()=>{const opened={child:start(),waiting:[]},{child,waiting}=opened,answer=answersTo(waiting);let complaint="";const fail=reason=>{session===opened&&(session=null);for(const one of waiting.
splice(0))one.reject(unreadable(one.name,reason))};return child.stdout.on("data",answer),child.stderr.setEncoding("utf8").on("data",text=>{complaint=(complaint+text).slice(-2e3)}),child.on("error",error=>fail(
error.message)),child.on("close",()=>fail(complaint.trim()||"git cat-file ended")),opened};return{ask:question=>{if(closed)return question.reject(new Error("The repository was closed."));session??=open(),
session.waiting.push(question);const{stdin}=session.child;stdin.writableCorked===0&&(stdin.cork(),process.nextTick(()=>stdin.uncork())),stdin.write(`${question.name}
`)},close(){closed=!0,session?.child.kill()}}}function answersTo(waiting){const bytes=bufferedBytes();let expected=null;const next=()=>{const[question]=waiting;if(question===void 0)return!1;if(expected===
null){const header=bytes.line();if(header===null)return!1;const info=parseInfo(header),start2=Buffer.byteLength(header)+1;if(question.wants==="info"||info===null)return bytes.drop(start2),waiting.shift(),
question.wants==="info"?question.resolve(info):question.resolve(null),!0;expected={start:start2,end:start2+info.size}}if(bytes.length<expected.end+1)return!1;const{start,end}=expected;expected=null;const content=Buffer.
from(bytes.slice(start,end));return bytes.drop(end+1),waiting.shift(),question.wants==="content"&&question.resolve(content),!0};return chunk=>{for(bytes.push(chunk);next(););}}function bufferedBytes(){
let chunks=[],length=0;const joined=()=>{const joinedBytes=chunks.length===1&&chunks[0]?chunks[0]:Buffer.concat(chunks,length);return chunks=[joinedBytes],joinedBytes};return{push(chunk){chunks.push(chunk),
length+=chunk.length},get length(){return length},line(){const head=chunks.length>1&&(chunks[0]?.length??0)<200?joined():chunks[0],end=head?.indexOf(10)??-1;if(end>=0&&head)return head.toString("utf8",
0,end);if(chunks.length<2)return null;const joinedBytes=joined(),at=joinedBytes.indexOf(10);return at<0?null:joinedBytes.toString("utf8",0,at)},slice:(from,to)=>joined().subarray(from,to),drop(count){
const rest=joined().subarray(count);chunks=rest.length>0?[rest]:[],length=rest.length}}}const mostFetched=2e3,atOnce=2e4;async function isPartial(objects){return(await(0,promises_.readdir)((0,external_node_path_.
join)(objects,"pack")).catch(()=>[])).some(name=>name.endsWith(".promisor"))}async function lackingFiles(git,tree){if(!git.partial)return 0;const count=await absent(git,tree);return count===0||count>mostFetched?
count:(await git.network(["diff-tree","-r","--shortstat","--no-ext-diff",git.emptyTree,tree]),absent(git,tree))}async function absent({sizes,list},tree){const files=[...(await list(tree)).values()].filter(
({mode})=>mode!=="160000"),ids=[...new Set(files.map(({id})=>id))];let there=0;for(let at=0;at<ids.length;at+=atOnce)there+=(await sizes(ids.slice(at,at+atOnce))).size;return ids.length-there}var git_process=__nccwpck_require__2(
69386),lfs=__nccwpck_require__2(64275),tree_entries=__nccwpck_require__2(48623);async function configuredFilters(root,env){const names=(await(0,git_process.EO)(["config","--null","--name-only","--get-\
regexp",String.raw`^filter\..*\.(clean|process)$`],root,env)).stdout.split("\0").map(key=>/^filter\.(.*)\.[^.]+$/su.exec(key)?.[1]??"");return[...new Set(names.filter(name=>name!==""))]}const withoutFilters=(env,filters)=>(0,environment.
GY)(env,filters.flatMap(name=>[[`filter.${name}.process`,""],[`filter.${name}.required`,"false"]]));async function readIndex({root,env}){const output=await(0,git_process.Up)((0,git_process.t1)(["ls-fi\
les","--stage","-z"],root,env)),entries=new Map;for(const field of(0,tree_entries.R6)(output)){const[,entry,path]=/^(\d{6} [0-9a-f]+) 0\t(.*)$/su.exec(field.toString("latin1"))??[];entry!==void 0&&path!==
void 0&&entries.set(path,entry)}return entries}async function correctFiltered(staging,filters,before){const changed=[...await readIndex(staging)].filter(([path,entry])=>entry.startsWith("100")&&before.
get(path)!==entry),filterOf=await readFilters(staging,changed.map(([path])=>path)),lines=[],unread=[];for(const[path,entry]of changed){const filter=filterOf.get(path)??"";if(!filters.includes(filter))
continue;const[mode="",id=""]=entry.split(" ");if(filter==="lfs"){lines.push(`${mode} ${await storePointer(staging,id)} 0	${path}\0`);continue}unread.push(path),lines.push(`${before.get(path)??`0 ${"0".
repeat(id.length)}`} 0	${path}\0`)}if(lines.length>0){const input=Buffer.from(lines.join(""),"latin1");await(0,git_process.Up)((0,git_process.t1)(["update-index","-z","--index-info"],staging.root,staging.
env,{input}))}return unread.map(path=>Buffer.from(path,"latin1").toString("utf8"))}async function readFilters({root,env},paths){if(paths.length===0)return new Map;const input=Buffer.from(`${paths.join(
"\0")}\0`,"latin1"),output=await(0,git_process.Up)((0,git_process.t1)(["check-attr","-z","--stdin","filter"],root,env,{input})),fields=[...(0,tree_entries.R6)(output)].map(field=>field.toString("latin\
1")),filters=new Map;for(let at=0;at+2<fields.length;at+=3)filters.set(fields[at]??"",fields[at+2]??"");return filters}async function storePointer({root,env},id){const text=await(0,lfs.xH)((0,git_process.
t1)(["cat-file","blob",id],root,env)),args=["hash-object","-w","--stdin"],output=await(0,git_process.Up)((0,git_process.t1)(args,root,env,{input:Buffer.from(text)}));return(0,git_process.NR)(output.toString(
"latin1"))}var view=__nccwpck_require__2(78311);async function snapshotWorkingTree(staging){const{root}=staging.repository,plain=await separateIndex(staging),filters=await configuredFilters(root,plain),
env=withoutFilters(plain,filters),before=filters.length===0?new Map:await readIndex({root,env}),add=[...["-c","core.compression=0","-c","core.safecrlf=false"],"add","--all","--sparse","--ignore-errors",
"--","."],added=await(0,git_process.EO)(add,root,env),unborn=unbornIn(added);if(added.status!==0&&unborn===null)throw(0,git_process.WU)(["add"],added);const unread=filters.length===0?[]:await correctFiltered(
{root,env},filters,before);return{tree:await writeTree(root,env),notices:[...unbornNotice(unborn??[]),...unreadNotice(unread,filters)]}}async function snapshotIndex(staging){const env=await separateIndex(
staging);return{tree:await writeTree(staging.repository.root,env),notices:[]}}async function separateIndex({repository,folder,env}){const index=(0,external_node_path_.join)(folder,"snapshot-index");return await copyIndex(
repository.index,index),{...env,GIT_INDEX_FILE:index,GIT_OBJECT_DIRECTORY:(0,external_node_path_.join)(folder,"objects"),GIT_ALTERNATE_OBJECT_DIRECTORIES:(0,view.T)(repository.objects)}}async function writeTree(root,env){
const written=await(0,git_process.EO)(["write-tree"],root,env);if(written.status===0)return(0,git_process.NR)(written.stdout);throw/unmerged/u.test(written.stderr)?new errors.y("git-failed","The index\
 has unmerged files, so it is no tree that could be reviewed.","A merge, rebase or cherry-pick has conflicts that are not resolved.","Resolve the conflicts and stage the files, or review the working t\
ree with `--uncommitted`."):(0,git_process.WU)(["write-tree"],written)}function unbornIn({stderr}){const errors2=stderr.split(`
`).filter(line=>/^(?:error|fatal): /u.test(line)),paths=errors2.map(line=>/^error: '(.*)' does not have a commit checked out$/u.exec(line)?.[1]),known=paths.filter(path=>path!==void 0);return errors2.
length>0&&known.length===paths.length?known:null}const unbornNotice=paths=>paths.map(path=>`The nested repository ${path} has no commit, so its files were not reviewed.`),mostNamed=10;function unreadNotice(paths,filters){
if(paths.length===0)return[];const more=paths.length>mostNamed?` and ${paths.length-mostNamed} more`:"",named=paths.slice(0,mostNamed).join(", "),which=filters.filter(name=>name!=="lfs").join(", ");return[
`Uncommitted versions of these files were not reviewed: ${named}${more}. A filter of the git configuration (${which}) converts them, and the action runs no filter. Stage them with \`git add\` and use \`-\
-staged\`.`]}async function copyIndex(from,to){let written;try{written=Math.floor((await(0,promises_.stat)(from)).mtimeMs/1e3)}catch(error){if(error instanceof Error&&"code"in error&&error.code==="ENO\
ENT")return;throw error}await(0,promises_.copyFile)(from,to),await(0,promises_.utimes)(to,written,written)}async function openGit(cwd,options={}){const env=(0,environment._K)(process.env),[version,facts]=await Promise.
all([(0,git_process.EO)(["version"],cwd,env),(0,git_process.EO)(["rev-parse","--show-cdup","--show-object-format","--is-shallow-repository","--git-path","objects","--git-path","index","--absolute-git-\
dir"],cwd,env)]);if((0,git_version.p)(version.stdout),facts.status!==0)throw notARepository(cwd,facts.stderr);const lines=facts.stdout.split(`
`),wayUp=/^sha\d+$/u.test(lines[0]??"")?null:lines.shift()??"",[format,shallow,objects,index,...place]=lines;if(objects===void 0||index===void 0)throw(0,git_process.WU)(["rev-parse"],facts);const repository={
root:wayUp===null?(0,git_process.NR)(place.join(`
`)):(0,external_node_path_.resolve)(await(0,promises_.realpath)(cwd),wayUp),objects:(0,external_node_path_.resolve)(cwd,objects),index:(0,external_node_path_.resolve)(cwd,index)};return git_open(repository,
{objectFormat:format==="sha256"?"sha256":"sha1",complete:shallow==="false",partial:await isPartial(repository.objects),env,...options})}async function git_open(repository,{objectFormat,complete,partial,
env,network:{signal,openLog}=git_network.gu,uncommittedSide}){const{root}=repository,folder=await(0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(),"xreview-git-")),viewEnv=(0,environment.
TD)(process.env,folder);await(0,view.U)(folder,repository.objects,objectFormat);const reader=openObjectReader(option=>(0,git_process.BE)(["cat-file",option],root,{...env,GIT_ALTERNATE_OBJECT_DIRECTORIES:(0,view.
T)((0,external_node_path_.join)(folder,"objects"))})),listings=new Map;let snapshot=null;const snapshotNow=()=>(uncommittedSide==="index"?snapshotIndex:snapshotWorkingTree)({repository,folder,env}),takeSnapshot=()=>snapshot??=
snapshotNow(),run=args=>(0,git_process.EO)(args,root,env),closing=new AbortController,connection={signal:AbortSignal.any([signal,closing.signal]),openLog},network=args=>(0,git_network.$I)(args,{cwd:root,
env,network:connection}),text=async args=>(0,git_process.Py)(args,await run(args)),stream=(args,options)=>{const index=options?.index,own=index===void 0?{}:{GIT_INDEX_FILE:(0,external_node_path_.join)(
folder,`index-${index}`)};return(0,git_process.t1)(args,folder,{...viewEnv,...own},options)},fileAt=async(treeish,path)=>{const segments=path.split("/");if(path===""||path.includes("\0")||segments.some(
s=>s===""||s==="."||s===".."))return null;const info=await reader.info(path.includes(`
`)?(await oneEntry(stream,treeish,path))?.id??"-":`${treeish}:${path}`);return info?.type==="blob"?info:null},sizes=async ids=>{const args=["cat-file","--batch-check=%(objectname) %(objectsize)","--bu\
ffer"],lines=(await(0,git_process.Up)(stream(args,{input:Buffer.from(`${ids.join(`
`)}
`)}))).toString("latin1").matchAll(/^([0-9a-f]+) (\d+)$/gm);return new Map(Array.from(lines,([,id="",size])=>[id,Number(size)]))},list=treeish=>{const known=listings.get(treeish);if(known)return known;
const listing=(0,git_process.Up)(stream(["ls-tree","-r","-z","--full-tree",treeish])).then(tree_entries._S);return listings.set(treeish,listing),listing},lacked=new Map;return{root,objectFormat,emptyTree:emptyTrees[objectFormat],
run,text,connection,network,stream,info:name=>reader.info(name),sizes,content:id=>reader.content(id),fileAt,async readFileAt(commit,path,limit=4*1024*1024){const file=await fileAt(commit,path);if(file===
null)return null;if(file.size>limit)throw new errors.y("git-failed",`${path} at ${commit} is too large: ${file.size} bytes; the limit is ${limit}.`,"Files of this kind are never that large. A wrong fi\
le may have been committed under this name.",`Make ${path} smaller on the base branch.`);return reader.content(file.id)},list,snapshot:async()=>(await takeSnapshot()).tree,async snapshotAgain(){return await takeSnapshot(),
(await snapshotNow()).tree},snapshotNotices:async()=>(await takeSnapshot()).notices,isShallow:async()=>!complete&&(0,git_process.NR)(await text(["rev-parse","--is-shallow-repository"]))==="true",async shallowCommits(){
const file=(0,external_node_path_.resolve)(root,(0,git_process.NR)(await text(["rev-parse","--git-path","shallow"]))),cuts=await(0,promises_.readFile)(file,"latin1").catch(()=>"");return new Set(cuts.
split(`
`).filter(id=>id!==""))},async prefetch(oldTree,newTree){const args=["diff-tree","-r","--shortstat","--no-ext-diff",oldTree,newTree];partial&&(0,git_process.Py)(args,await network(args))},lacking(tree){
const known=lacked.get(tree);if(known)return known;const counting=lackingFiles({partial,network,sizes,list,emptyTree:emptyTrees[objectFormat]},tree);return lacked.set(tree,counting),counting},async close(){
closing.abort(),reader.close(),await(0,promises_.rm)(folder,{recursive:!0,force:!0})}}}const emptyTrees={sha1:"4b825dc642cb6eb9a060e54bf8d69288fbee4904",sha256:"6ef19b41225c5369f1c104d45d8d85efa9b057b\
53b14b4b9b939dd74decc5321"};function notARepository(cwd,stderr){const foreign=stderr.includes("dubious ownership");return new errors.y("not-a-repository",foreign?`Git refuses to read ${cwd} because it\
 belongs to another user.`:`There is no git repository in ${cwd}.`,foreign?"The job runs in a container whose user does not own the checkout, and this git is too old for the exception that the action \
sets.":"No earlier step checked out the repository.",foreign?"Run `git config --global --add safe.directory '*'` before the review.":"Add a step with actions/checkout before this one, or run inside a \
repository.")}async function oneEntry(stream,treeish,path){return(0,tree_entries._S)(await(0,git_process.Up)(stream(["ls-tree","-z","--full-tree",treeish,"--",path]))).get(path)??null}}),64275:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{ew:()=>largestPointer,xH:()=>pointerTo,z7:()=>pointedSize});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(77598);const largestPointer=1024,
pointer=/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n(?:ext-[0-9]-[a-z0-9-]{1,40} sha256:[0-9a-f]{64}\n){0,10}oid sha256:[0-9a-f]{64}\nsize (?<size>0|[1-9][0-9]{0,17})\n$/,pointedSize=text=>pointer.
exec(text)?.groups?.size??null;async function pointerTo(content){const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");let size=0,start=Buffer.alloc(0);for await(const chunk of content)
hash.update(chunk),size+=chunk.length,start.length<largestPointer&&(start=Buffer.concat([start,chunk.subarray(0,largestPointer)]));const text=start.toString("latin1");return size<largestPointer&&pointedSize(
text)!==null?text:`version https://git-lfs.github.com/spec/v1
oid sha256:${hash.digest("hex")}
size ${size}
`}}),34766:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{$I:()=>runOnNetwork,gu:()=>silentNetwork,ri:()=>withoutCredentials});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(31421),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(53053),node_fs__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
73024),node_stream__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(57075),_environment_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(64757),_process_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
69386);const silentNetwork={signal:new AbortController().signal,openLog:()=>Promise.resolve(()=>{})};async function runOnNetwork(args,{cwd,env,network:{signal,openLog}}){signal.throwIfAborted();const[
{getExecOutput},log]=await Promise.all([__nccwpck_require__2.e(1260).then(__nccwpck_require__2.bind(__nccwpck_require__2,81260)),openLog()]),say=line=>log(withoutCredentials(line)),stop=stopsAt(signal,
args);try{const{exitCode,stdout,stderr}=await getExecOutput("git",[...args],{cwd,env:(0,_environment_js__WEBPACK_IMPORTED_MODULE_4__.dp)(env),input:Buffer.alloc(0),ignoreReturnCode:!0,outStream:firstLineTo(
say),listeners:{errline:say}});return signal.throwIfAborted(),{status:Number.isInteger(exitCode)?exitCode:128,stdout,stderr}}catch(error){throw signal.throwIfAborted(),(0,_process_js__WEBPACK_IMPORTED_MODULE_5__.
DY)(cwd,error)}finally{stop()}}function firstLineTo(say){let first=!0;return new node_stream__WEBPACK_IMPORTED_MODULE_3__.Writable({write(chunk,_encoding,done){first&&say(chunk.toString("utf8").trimEnd()),
first=!1,done()}})}function stopsAt(signal,args){const started=[],isOurs=({spawnargs})=>spawnargs.length===args.length+1&&args.every((arg,at)=>arg===spawnargs[at+1]),onProcess=message=>{if(typeof message!=
"object"||message===null||!("process"in message))return;const{process:child}=message;child instanceof node_child_process__WEBPACK_IMPORTED_MODULE_0__.ChildProcess&&(started.push(child),process.nextTick(
()=>{isOurs(child)&&child.stdin?.on("error",()=>{})}))},onAbort=()=>{for(const child of started)isOurs(child)&&end(child)};return(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)("ch\
ild_process",onProcess),signal.addEventListener("abort",onAbort,{once:!0}),()=>{(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.unsubscribe)("child_process",onProcess),signal.removeEventListener(
"abort",onAbort)}}function end(child){const helpers=child.pid===void 0?[]:descendants(child.pid);child.kill();for(const pid of helpers)try{process.kill(pid)}catch{}child.stdout?.destroy(),child.stderr?.
destroy()}function descendants(pid){let text;try{text=(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/task/${pid}/children`,"latin1")}catch{return[]}return text.split(" ").filter(Boolean).
map(Number).flatMap(child=>[child,...descendants(child)])}function withoutCredentials(text){return text.replaceAll(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi,"$1")}}),69386:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Up:()=>collectOutput,WU:()=>failedGit,DY:()=>notStarted,EO:()=>runGit,BE:()=>startGit,t1:()=>streamGit,Py:()=>succeed,NR:()=>trimLine});var external_node_child_process_=__nccwpck_require__2(
31421),external_node_events_=__nccwpck_require__2(78474),external_node_stream_=__nccwpck_require__2(57075);const consumers_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:strea\
m/consumers");var errors=__nccwpck_require__2(452),environment=__nccwpck_require__2(64757),git_version=__nccwpck_require__2(85345);function startGit(args,cwd,env){const child=(0,external_node_child_process_.
spawn)("git",["--no-pager",...environment.wW,...args],{cwd,env,stdio:["pipe","pipe","pipe"],windowsHide:!0});return child.stdin.on("error",()=>{}),child}async function runGit(args,cwd,env){try{const git=startGit(
args,cwd,env);git.stdin.end();const[stdout,stderr,[status]]=await Promise.all([(0,consumers_namespaceObject.text)(git.stdout),(0,consumers_namespaceObject.text)(git.stderr),(0,external_node_events_.once)(
git,"close")]);return{status:typeof status=="number"?status:128,stdout,stderr}}catch(error){throw notStarted(cwd,error)}}const notStarted=(cwd,error)=>new errors.y("git-failed",`Git could not be run i\
n ${cwd}: ${error instanceof Error?error.message:String(error)}`,"Git is not installed on this machine, or the folder does not exist.",`Install git ${git_version.U} or newer, and run in a checked-out \
repository.`,{cause:error});function streamGit(args,cwd,env,{input,okay=[0],signal,onComplaint}={}){const child=startGit(args,cwd,env);child.stdin.end(input);const output=child.stdout.pipe(new external_node_stream_.
PassThrough),stop=()=>{child.kill(),output.destroy()};signal?.addEventListener("abort",stop),signal?.aborted&&stop();let stderr="";child.stderr.setEncoding("utf8").on("data",part=>{stderr=(stderr+part).
slice(-4e3)});const ended=new Promise((resolve,reject)=>{child.on("error",reject),child.on("close",code=>resolve(code??128))});return ended.catch(()=>{}),(async function*(){try{for await(const chunk of output)
Buffer.isBuffer(chunk)&&(yield chunk);const status=await ended;if(!okay.includes(status))throw failedGit(args,{status,stderr});onComplaint?.(stderr)}finally{signal?.removeEventListener("abort",stop),child.
kill()}})()}function succeed(args,output){if(output.status!==0)throw failedGit(args,output);return output.stdout}function failedGit(args,output){const complaint=output.stderr.trim().split(`
`).slice(-5).join(" ");return new errors.y("git-failed",`Git ${args[0]??""} failed with exit status ${output.status}: ${complaint||"no message"}`,"An object is corrupt or missing.","Run `git fsck` in \
the repository, or check it out again with `fetch-depth: 0`.")}async function collectOutput(stream){const chunks=[];for await(const chunk of stream)chunks.push(chunk);return Buffer.concat(chunks)}function trimLine(text){
return text.replace(/\r?\n$/,"")}}),48623:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{R6:()=>nulFields,_S:()=>parseListing,
q0:()=>decodePath});const strict=new TextDecoder("utf-8",{fatal:!0});function decodePath(bytes){try{return strict.decode(bytes)}catch{return Array.from(bytes,byte=>byte<128?String.fromCharCode(byte):`\
\\x${byte.toString(16).padStart(2,"0")}`).join("")}}function*nulFields(output){let from=0;for(let end=output.indexOf(0);end>=0;end=output.indexOf(0,from))yield output.subarray(from,end),from=end+1}function parseListing(output){
const entries=new Map;for(const field of nulFields(output)){const tab=field.indexOf(9),[mode,,id]=field.toString("latin1",0,tab).split(" ");mode!==void 0&&id!==void 0&&entries.set(decodePath(field.subarray(
tab+1)),{mode,id})}return entries}}),78311:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{T:()=>quoteAlternate,U:()=>makeView});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(76760);async function makeView(folder,objects,format){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"objects","info"),{recursive:!0}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(
folder,"refs")),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"info")),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"HEAD"),`ref: refs/heads/none
`),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"objects","info","alternates"),`${JSON.stringify(objects)}
`),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"info","attributes"),sectionAttributes);const config=format==="sha256"?`[core\
]
	repositoryformatversion = 1
	bare = true
[extensions]
	objectformat = sha256
`:`[core]
	repositoryformatversion = 0
	bare = true
`;await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"config"),config)}const sectionAttributes=`${[["bash","sh bash"],["cpp","c cc \
cpp cxx h hh hpp hxx"],["csharp","cs"],["css","css scss less"],["elixir","ex exs"],["golang","go"],["html","html htm xhtml"],["java","java"],["kotlin","kt kts"],["markdown","md markdown"],["matlab","m"],
["objc","mm"],["perl","pl pm"],["php","php"],["python","py pyi"],["ruby","rb rake"],["rust","rs"],["scheme","scm"]].flatMap(([driver="",extensions=""])=>extensions.split(" ").map(ext=>`*.${ext} diff=${driver}`)).
join(`
`)}
`;function quoteAlternate(path){return process.platform==="win32"?path:JSON.stringify(path)}}),75691:((__webpack_module__,__unused_webpack___webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{var _local_help_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(24164),_runner_crash_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
70821),_runner_repository_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(14160);const oldestNode=24;Number(process.versions.node.split(".")[0])<oldestNode&&(process.stderr.write(`xreview-action \
needs Node.js ${oldestNode} or newer, and this is Node.js ${process.versions.node}. Install Node.js ${oldestNode} and run again.
`),process.exit(process.env.GITHUB_ACTIONS==="true"?1:2)),(0,_runner_crash_js__WEBPACK_IMPORTED_MODULE_1__.F)();const cancel=new AbortController;for(const signal of["SIGINT","SIGTERM"])process.on(signal,
()=>cancel.abort(new DOMException(`The run was cancelled (${signal}).`,"AbortError")));for(const stream of[process.stdout,process.stderr])stream.on("error",error=>{if(error.code!=="EPIPE")throw error});
const args=process.argv.slice(2),help=(0,_local_help_js__WEBPACK_IMPORTED_MODULE_0__.C)(args,process.env);help===null?await start():process.stdout.write(help);async function start(){const cwd=process.
cwd(),git=(0,_runner_repository_js__WEBPACK_IMPORTED_MODULE_2__.h)({args,env:process.env,cwd},{signal:cancel.signal,openLog:async()=>{const{forLog}=await __nccwpck_require__2.e(6232).then(__nccwpck_require__2.
bind(__nccwpck_require__2,76232));return line=>{process.stdout.write(`${forLog(line)}
`)}}});git.catch(()=>{});try{const{main}=await Promise.all([__nccwpck_require__2.e(8587),__nccwpck_require__2.e(1021)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,41021));process.exitCode=await main(
{args,env:process.env,cwd,cancelled:cancel.signal,git})}finally{await git.then(opened=>opened.close(),()=>{})}}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),24164:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{C:()=>builtHelp});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(73024),_version_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(13411);
const builtText=__nccwpck_require__2.ab+"usage.txt";function builtHelp(args,env){const[only="",...more]=args;return args.length===1&&only==="--version"&&env.GITHUB_ACTIONS!=="true"?`${_version_js__WEBPACK_IMPORTED_MODULE_1__.
r}
`:env.GITHUB_ACTIONS!=="true"&&more.length===0&&["--help","-h","help"].includes(only)&&(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(builtText)?(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(
builtText,"utf8"):null}}),70821:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{F:()=>disableCrashDumps});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
73024);function disableCrashDumps(){process.report.excludeEnv=!0;try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)("/proc/self/coredump_filter","0")}catch{}}}),14160:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{h:()=>openRepository});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(76760),
_errors_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(452),_git_git_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(40001);async function openRepository(started,network){const path=pathOf(
started),options={network,uncommittedSide:started.args.includes("--staged")?"index":"working-tree"};if(path==="")return(0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__.z)(started.cwd,options);const folder=folderBelow(
workspaceOf(started),path),git=await(0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__.z)(folder,options);if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(git.root)===folder)return git;throw await git.
close(),new _errors_js__WEBPACK_IMPORTED_MODULE_2__.y("not-a-repository",`\`path\` (${path}) is not the top folder of a repository.`,"It is a folder inside another repository, or the checkout into it \
failed.","Set `path` to the same value as the `path` of actions/checkout, or remove it.")}function pathOf({args,env}){const at=args.findLastIndex(arg=>arg==="--path"||arg.startsWith("--path=")),flag=args[at];
return((flag==="--path"?args[at+1]:flag?.slice(7))??(env.GITHUB_ACTIONS==="true"?env.INPUT_PATH:"")??"").trim()}const workspaceOf=({env,cwd})=>(env.GITHUB_ACTIONS==="true"?env.GITHUB_WORKSPACE:void 0)??
cwd;function folderBelow(workspace,path){const wanted=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace,path);if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(wanted,{throwIfNoEntry:!1})?.
isDirectory()!==!0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.y("bad-setting",`\`path\` (${path}) is not a folder of the workspace.`,"No earlier step checked out a repository into it, or the pa\
th has a typing error.","Set `path` to the same value as the `path` of actions/checkout.");const folder=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(wanted),below=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace),folder);if(below!==".."&&!below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
isAbsolute)(below))return folder;throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.y("bad-setting",`\`path\` (${path}) is outside the workspace.`,"It begins with `..`, is an absolute path to another f\
older, or is a link that leads out of the workspace.","Check the repository out below the workspace, and set `path` to that folder.")}}),13411:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{r:()=>version});const version="1.0.0"})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];
if(cachedModule!==void 0)return cachedModule.exports;var module=__webpack_module_cache__[moduleId]={id:moduleId,loaded:!1,exports:{}},threw=!0;try{__webpack_modules__[moduleId].call(module.exports,module,
module.exports,__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}return module.loaded=!0,module.exports}__nccwpck_require__.m=__webpack_modules__,typeof __nccwpck_require__<
"u"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var webpackQueues=typeof Symbol=="function"?Symbol(
"webpack queues"):"__webpack_queues__",webpackExports=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",webpackError=typeof Symbol=="function"?Symbol("webpack error"):"__webpac\
k_error__",resolveQueue=queue=>{queue&&queue.d<1&&(queue.d=1,queue.forEach(fn=>fn.r--),queue.forEach(fn=>fn.r--?fn.r++:fn()))},wrapDeps=deps=>deps.map(dep=>{if(dep!==null&&typeof dep=="object"){if(dep[webpackQueues])
return dep;if(dep.then){var queue=[];queue.d=0,dep.then(r=>{obj[webpackExports]=r,resolveQueue(queue)},e=>{obj[webpackError]=e,resolveQueue(queue)});var obj={};return obj[webpackQueues]=fn=>fn(queue),
obj}}var ret={};return ret[webpackQueues]=x=>{},ret[webpackExports]=dep,ret});__nccwpck_require__.a=(module,body,hasAwait)=>{var queue;hasAwait&&((queue=[]).d=-1);var depQueues=new Set,exports=module.
exports,currentDeps,outerResolve,reject,promise=new Promise((resolve,rej)=>{reject=rej,outerResolve=resolve});promise[webpackExports]=exports,promise[webpackQueues]=fn=>(queue&&fn(queue),depQueues.forEach(
fn),promise.catch(x=>{})),module.exports=promise,body(deps=>{currentDeps=wrapDeps(deps);var fn,getResult=()=>currentDeps.map(d=>{if(d[webpackError])throw d[webpackError];return d[webpackExports]}),promise2=new Promise(
resolve=>{fn=()=>resolve(getResult),fn.r=0;var fnQueue=q=>q!==queue&&!depQueues.has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn)));currentDeps.map(dep=>dep[webpackQueues](fnQueue))});return fn.r?
promise2:getResult()},err=>(err?reject(promise[webpackError]=err):outerResolve(exports),resolveQueue(queue))),queue&&queue.d<0&&(queue.d=0)}})(),(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(
obj):obj=>obj.__proto__,leafPrototypes;__nccwpck_require__.t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&value&&(mode&4&&value.__esModule||mode&16&&typeof value.
then=="function"))return value;var ns=Object.create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];for(var current=mode&2&&
value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key]);return def.default=()=>value,__nccwpck_require__.
d(ns,def),ns}})(),__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,{
enumerable:!0,get:definition[key]})},__nccwpck_require__.f={},__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.f[key](chunkId,promises),
promises),[])),__nccwpck_require__.u=chunkId=>""+chunkId+".index.js",__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop),__nccwpck_require__.r=exports=>{typeof Symbol<"u"&&
Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(exports,"__esModule",{value:!0})},__nccwpck_require__.nmd=module=>(module.paths=[],module.children||
(module.children=[]),module),(()=>{var installedChunks={8792:0},installChunk=data=>{var{ids,modules,runtime}=data,moduleId,chunkId,i=0;for(moduleId in modules)__nccwpck_require__.o(modules,moduleId)&&
(__nccwpck_require__.m[moduleId]=modules[moduleId]);for(runtime&&runtime(__nccwpck_require__);i<ids.length;i++)chunkId=ids[i],__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]&&
installedChunks[chunkId][0](),installedChunks[ids[i]]=0};__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:void 0;
if(installedChunkData!==0)if(installedChunkData)promises.push(installedChunkData[1]);else{var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{throw installedChunks[chunkId]!==
0&&(installedChunks[chunkId]=void 0),e}),promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])]);promises.push(installedChunkData[1]=promise)}}})();
var __webpack_exports__=__nccwpck_require__(75691);__webpack_exports__=await __webpack_exports__;
