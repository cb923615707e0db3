const id=9934,ids=[9934],modules={69934:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{openIsolation:()=>openIsolation});var external_node_crypto_=__webpack_require__(
77598),external_node_fs_=__webpack_require__(73024),promises_=__webpack_require__(51455),external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(76760);const first=61184,last=65519;
function accountNumbers(){const taken=new Set,mapped=mappedUsers();let next=(0,external_node_crypto_.randomInt)(first,last);return()=>{for(let tries=first;tries<=last;tries+=1)if(next=next>=last?first:
next+1,!(taken.has(next)||!mapped(next)||tasksOf(next)>0))return taken.add(next),next;return null}}function mappedUsers(){try{const ranges=(0,external_node_fs_.readFileSync)("/proc/self/uid_map","utf8").
trim().split(`
`).map(line2=>line2.trim().split(/\s+/u).map(Number));return uid=>ranges.some(([start2=0,,count=0])=>uid>=start2&&uid<start2+count)}catch{return()=>!0}}const processes=()=>{try{return(0,external_node_fs_.
readdirSync)("/proc").filter(name=>/^\d+$/u.test(name))}catch{return[]}},tasksOf=uid=>processes().filter(pid=>{try{return(0,external_node_fs_.statSync)(`/proc/${pid}`).uid===uid}catch{return!1}}).length;
function descendantsOf(pid){const children=new Map;for(const name of processes())try{const parent=Number(/\) . (\d+) /u.exec((0,external_node_fs_.readFileSync)(`/proc/${name}/stat`,"latin1"))?.[1]??0);
children.set(parent,[...children.get(parent)??[],Number(name)])}catch{}const count=one=>(children.get(one)??[]).reduce((sum,child)=>sum+1+count(child),0);return count(pid)}var child_process=__webpack_require__(
88033);const system=/^\/(?:bin|boot|dev|etc|gnu|lib|lib32|lib64|libx32|lost\+found|nix|opt|proc|sbin|snap|sys|usr|var)$/u,credentialFiles=[".netrc",".npmrc",".yarnrc.yml",".git-credentials",".gitconfi\
g",".pypirc",".docker/config.json",".cargo/credentials",".cargo/credentials.toml",".config/gh/hosts.yml",".config/git/credentials",".config/gcloud/application_default_credentials.json",".composer/auth\
.json",".config/composer/auth.json",".gem/credentials",".bundle/config",".m2/settings.xml",".gradle/gradle.properties",".nuget/NuGet/NuGet.Config",".aws/credentials",".azure/accessTokens.json",".azure\
/msal_token_cache.json",".kube/config",".claude/.credentials.json",".codex/auth.json"],keyFolders=[".ssh",".gnupg/private-keys-v1.d"],runnerFiles=["GITHUB_EVENT_PATH","GITHUB_ENV","GITHUB_OUTPUT","GIT\
HUB_PATH","GITHUB_STEP_SUMMARY","GITHUB_STATE"],runnerFolders=["GITHUB_WORKSPACE","RUNNER_WORKSPACE","RUNNER_TEMP","GITHUB_ACTION_PATH"],socketPaths=["/run/docker.sock","/var/run/docker.sock","/run/po\
dman/podman.sock","/run/containerd/containerd.sock","/run/crio/crio.sock","/run/buildkit/buildkitd.sock"],real=path=>{try{return(0,external_node_fs_.realpathSync)(path)}catch{return null}},isIn=(path,folder)=>path===
folder||path.startsWith(folder==="/"?"/":`${folder}/`);function outermost(paths){const found2=[...new Set(paths.flatMap(path=>real(path)??[]))];return found2.filter(path=>!found2.some(other=>other!==path&&
isIn(path,other)))}const isFolder=path=>(0,external_node_fs_.lstatSync)(path,{throwIfNoEntry:!1})?.isDirectory()??!1,isFile=path=>(0,external_node_fs_.lstatSync)(path,{throwIfNoEntry:!1})?.isFile()??!1;
function isEmpty(folder){try{return(0,external_node_fs_.readdirSync)(folder).length===0}catch{return!1}}const mostTried=40;function filesIn(folder,depth){try{return(0,external_node_fs_.readdirSync)(folder,
{withFileTypes:!0}).flatMap(entry=>{const path=(0,external_node_path_.join)(folder,entry.name);return entry.isFile()?[path]:entry.isDirectory()&&depth>0?filesIn(path,depth-1):[]}).slice(0,mostTried)}catch{
return[]}}function runnerPrograms(){const found2=[],external=/^(.+)\/externals\/node[^/]+\/bin\/node$/u.exec(process.execPath)?.[1];external!==void 0&&found2.push(external);let pid=process.ppid;for(let depth=0;depth<
20&&pid>1;depth+=1)try{const program=(0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`);/\/Runner\.(?:Worker|Listener)$/u.test(program)&&found2.push((0,external_node_path_.dirname)((0,external_node_path_.
dirname)(program))),pid=Number(/\) . (\d+) /u.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`,"latin1"))?.[1]??0)}catch{break}return found2}const homes=env=>{const known=()=>{try{return[(0,external_node_os_.
userInfo)().homedir]}catch{return[]}};return[env.HOME,...known()].flatMap(home=>home===void 0?[]:real(home)??[])};function gitFolders(folder){const marker=(0,external_node_path_.join)(folder,".git"),gitDir=isFile(
marker)?(0,external_node_path_.resolve)(folder,/^gitdir: (.+)$/mu.exec((0,external_node_fs_.readFileSync)(marker,"utf8"))?.[1]??".git"):isFolder(marker)?marker:folder,pointer=(0,external_node_path_.join)(
gitDir,"commondir"),common=isFile(pointer)?(0,external_node_path_.resolve)(gitDir,(0,external_node_fs_.readFileSync)(pointer,"utf8").trim()):gitDir;return[gitDir,common]}const gitFiles=["config","conf\
ig.worktree","FETCH_HEAD"];function hiddenPlaces(hidden,env){const named=names2=>names2.flatMap(name=>env[name]??[]),gits=[...hidden,...named(["GITHUB_WORKSPACE"])].flatMap(gitFolders),own=outermost([
...hidden,...gits,...named(runnerFolders),...runnerPrograms()]),home=homes(env).filter(path=>path!=="/"&&!system.test(path)),top=(0,external_node_fs_.readdirSync)("/",{withFileTypes:!0}),covered=[...top.
flatMap(entry=>{const path=`/${entry.name}`;return entry.isDirectory()&&!system.test(path)&&!isEmpty(path)?[path]:[]}),"/var/tmp","/var/run","/dev/shm",...home,...own],folders=outermost(covered).filter(
path=>path!=="/"&&!system.test(path)&&isFolder(path)),dotFiles=(homes(env).includes("/")?top:[]).flatMap(entry=>entry.isFile()&&entry.name.startsWith(".")?[`/${entry.name}`]:[]),files=[...named(runnerFiles),
...dotFiles].flatMap(path=>real(path)??[]).filter(isFile),credentials=homes(env).flatMap(one=>[...credentialFiles.map(name=>(0,external_node_path_.join)(one,name)),...keyFolders.flatMap(name=>filesIn(
(0,external_node_path_.join)(one,name),0))]),temporary=env.RUNNER_TEMP,sensitive=[...gits.flatMap(folder=>gitFiles.map(name=>(0,external_node_path_.join)(folder,name))),...named(runnerFiles),...credentials,
...temporary===void 0?[]:filesIn(temporary,1),...runnerPrograms().flatMap(folder=>[".credentials",".credentials_rsaparams",".runner",".env"].map(name=>(0,external_node_path_.join)(folder,name)))],agent=[
env.SSH_AUTH_SOCK,/^unix:\/\/(.+)$/u.exec(env.DOCKER_HOST??"")?.[1]];return{folders,files:files.filter(path=>!folders.some(folder=>isIn(path,folder))),sensitive:[...new Set(sensitive.filter(isFile))],
sockets:[...socketPaths,...agent].flatMap(path=>path===void 0?[]:real(path)??[]),own}}const quote=text=>`'${text.replaceAll("'","'\\''")}'`,words=argv=>argv.map(quote).join(" "),limited=({limits,env,argv,
folder},become)=>[`cd ${quote(folder)}`,"ulimit -c 0",`ulimit -f ${Math.floor(limits.fileBytes/512)}`,"open=$(ulimit -Hn)",`if [ "$open" = unlimited ] || [ "$open" -gt ${limits.openFiles} ]; then ulim\
it -n ${limits.openFiles}; fi`,"echo 1000 >/proc/self/oom_score_adj 2>/dev/null || :","tasks=$(prlimit --nproc --output=HARD --noheadings --raw)",`if [ "$tasks" = unlimited ] || [ "$tasks" -gt ${limits.
tasks} ]; then tasks=${limits.tasks}; fi`,"echo started >&4","set +e",`prlimit --nproc="$tasks" -- ${words(become)} env -i ${Object.entries(env).map(([name,value])=>quote(`${name}=${value}`)).join(" ")}\
 ${words(argv)} 4>&-`,"status=$?"],drop=({uid,gid})=>["setpriv",`--reuid=${uid}`,`--regid=${gid}`,"--clear-groups","--no-new-privs","--inh-caps=-all","--bounding-set=-all"],startLoopback=["ip link set\
 lo up","ifconfig lo up","busybox ip link set lo up",`perl -e 'socket(S,2,2,0) && ioctl(S,0x8914,pack("a16s","lo",65)) || exit 1'`,`python3 -c 'import fcntl,socket,struct; fcntl.ioctl(socket.socket(2,\
2),0x8914,struct.pack("16sh",b"lo",65))'`].map(line2=>`${line2} 2>/dev/null`).join(" || "),bind=(from,to,writable)=>`${writable?"mount -n --bind":"readonly_bind"} ${quote(from)} ${quote(to)}`,readonlyBind='\
readonly_bind() { mount -n --bind -o ro "$1" "$2" 2>/dev/null || { mount -n --bind "$1" "$2"; mount -n -o remount,bind,ro,nosuid,nodev "$2"; }; }',line=(from,to,type,options)=>`${[from,to,type,options].
map(escaped).join(" ")} 0 0`,escaped=field=>field.replaceAll(/[\s\\#]/gu,char=>`\\${char.charCodeAt(0).toString(8).padStart(3,"0")}`);function cover(path,index,job){const{temporary}=job,stage=`${job.stage}\
/${index}`,views=job.views.filter(view=>view.path!==path&&isIn(view.path,path)),isTemporary=path==="/tmp"||path==="/var/tmp",empty=(to,options)=>isTemporary?line(temporary,to,"none","bind,X-mount.mkdi\
r"):line("none",to,"tmpfs",`nosuid,nodev,X-mount.mkdir,${options}`);if(views.length===0)return{table:[empty(path,path==="/dev/shm"?"mode=1777,size=512m":"ro,mode=755,size=4k")],commands:[]};const inStage=view=>`${stage}${view.
slice(path.length)}`,inTable=job.become.kind==="user"?views.filter(({isFile:isFile2})=>!isFile2):[],later=views.filter(view=>!inTable.includes(view));return{table:[empty(stage,"mode=755,size=1m"),...inTable.
map(view=>line(view.path,inStage(view.path),"none",`bind,${view.writable?"":"ro,"}X-mount.mkdir`))],commands:[...later.flatMap(({path:view,writable,isFile:isFile2})=>[`mkdir -p ${quote(isFile2?(0,external_node_path_.
dirname)(inStage(view)):inStage(view))}`,...isFile2?[`: >${quote(inStage(view))}`]:[],bind(view,inStage(view),writable)]),...isTemporary||job.become.kind==="user"?[]:[`mount -n -o remount,bind,ro,nosu\
id,nodev ${quote(stage)}`],`mount -n --move ${quote(stage)} ${quote(path)}`]}}function namespaceScript(job){const{account}=job.become,covers=job.covers.toSorted((a,b)=>Number(isIn(job.stage,a))-Number(
isIn(job.stage,b))).map((path,index)=>cover(path,index,job)),become=job.become.kind==="user"?drop(account):["unshare","--user",`--map-user=${account.uid}`,`--map-group=${account.gid}`,"setpriv","--no-\
new-privs"],script=["set -eu","umask 022",`exec 3<&0 4>${quote(job.marker)} </dev/null`,"{ read -r end <&3 || :; kill -KILL -1; } >/dev/null 2>&1 4>&- &","exec 3<&-","cd /",readonlyBind,...job.prepare,
...job.loopback?[startLoopback]:[],`mount -n -a -T ${quote(job.table)}`,...covers.flatMap(({commands})=>commands),...job.masks.map(path=>`[ ! -e ${quote(path)} ] || ${bind("/dev/null",path,!0)}`),"mou\
nt -n -t proc -o nosuid,nodev,noexec proc /proc",...limited(job,become),"exit $status"].join(`
`),table=[...job.users===null?[]:[line(job.users,"/etc/passwd","none","bind")],...covers.flatMap(one=>one.table)];return{script,table:`${table.join(`
`)}
`}}function accountScript(job){const{uid,gid}=job.account,killAll=`setpriv --reuid=${uid} --regid=${gid} --clear-groups sh -c 'kill -KILL -1' >/dev/null 2>&1 || :`;return["set -eu","umask 022",`exec 3\
<&0 4>${quote(job.marker)} </dev/null`,`{ read -r end <&3 || :; ${killAll}; } >/dev/null 2>&1 4>&- &`,"watcher=$!","exec 3<&-",...job.prepare,...limited(job,drop(job.account)),killAll,"kill -KILL $wat\
cher 2>/dev/null",`find /tmp /var/tmp /dev/shm -mindepth 1 -maxdepth 1 -user ${uid} -exec rm -rf -- {} + 2>/dev/null`,"exit $status"].join(`
`)}const isolationWays=["namespaces","user-namespaces","account"],scriptName="xreview-isolate.sh",ownAccount=()=>({uid:process.getuid?.()??0,gid:process.getgid?.()??0});async function makeLodging({way,
nextAccount},job){const place=(0,external_node_fs_.realpathSync)(await(0,promises_.mkdtemp)((0,external_node_path_.join)(job.room,"check-"))),home=(0,external_node_path_.join)(place,"home");await(0,promises_.
mkdir)(home),await(0,promises_.writeFile)((0,external_node_path_.join)(home,".gitconfig"),`[safe]
	directory = *
`);const folder=(0,external_node_fs_.realpathSync)(job.folder),own=ownAccount();if(way==="user-namespaces")return{folder,place,home,account:own,turn:Promise.resolve()};const uid=nextAccount();if(uid===
null)throw new RangeError("no number of a user is free");if(way==="account")for(const above of[(0,external_node_path_.dirname)(folder),job.room,place])await(0,promises_.chmod)(above,457);return{folder,
place,home,account:{uid,gid:uid},turn:Promise.resolve()}}function handOver({way},{account,folder,home},temporary){if(way==="user-namespaces")return[];const owner=quote(`${account.uid}:${ownAccount().gid}`);
return[`chown -h ${owner} ${quote(temporary)}`,`if [ "$(stat -c %u ${quote(folder)})" != ${account.uid} ]; then`,`  chmod -R g+rwX${way==="account"?",o-rwx":""} ${quote(folder)}`,`  chown -hR ${owner}\
 ${quote(folder)} ${quote(home)}`,"fi"]}async function runIsolated(base,job){const known=base.lodgings.get(job.folder),opened=known??makeLodging(base,job);known===void 0&&base.lodgings.set(job.folder,
opened);const lodging=await opened;if(base.way!=="account")return start(base,job,lodging);const mine=lodging.turn.then(()=>start(base,job,lodging));return lodging.turn=mine.catch(()=>{}),mine}async function start(base,job,lodging){
const{way,elevate,launchEnv}=base,own=await(0,promises_.mkdtemp)((0,external_node_path_.join)(lodging.place,"run-"));way==="account"&&await(0,promises_.chmod)(own,457);const[temporary,stage]=[(0,external_node_path_.
join)(own,"tmp"),(0,external_node_path_.join)(own,"stage")];for(const folder of[temporary,stage])await(0,promises_.mkdir)(folder);await(0,promises_.chmod)(temporary,way==="account"?448:1023);const marker=(0,external_node_path_.
join)(own,"started"),script=(0,external_node_path_.join)(own,scriptName);await(0,promises_.writeFile)(marker,""),await(0,promises_.writeFile)(script,await scriptFor(base,job,lodging,{own,temporary,stage,
marker}),{mode:384});const root=ownAccount().uid===0,free=freeBytes(lodging.folder),ended=await(0,child_process.w$)({argv:[...elevate,...elevate.length>0||way==="account"?[]:["setpriv","--pdeathsig","\
KILL"],...unshareOf(way,job.network),"sh",script],folder:"/",env:launchEnv,input:"",timeoutMs:job.timeoutMs,signal:job.signal,supervisor:{graceMs:way==="account"||!(root||way==="user-namespaces")?5e3:
0,exceeded(pid){const{account}=lodging;if((way==="account"?tasksOf(account.uid):descendantsOf(pid))>job.limits.processes)return"crowded";const left=freeBytes(lodging.folder);return free!==null&&left!==
null&&free-left>job.limits.diskBytes?"disk-full":null}}});return await(0,promises_.readFile)(marker,"utf8")!==""||ended.kind==="aborted"||ended.kind==="timed-out"?ended:{kind:"not-isolated",stdout:ended.
stdout,stderr:ended.stderr.trim()||ended.kind}}function freeBytes(folder){try{const{bavail,bsize}=(0,external_node_fs_.statfsSync)(folder);return bavail*bsize}catch{return null}}function unshareOf(way,network){
return way==="account"?[]:["unshare",...way==="user-namespaces"?["--user","--map-root-user"]:[],"--mount","--pid","--ipc",...network==="none"?["--net"]:[],"--fork","--kill-child"]}async function scriptFor(base,job,lodging,{
own,temporary,stage,marker}){const{way,tools,places}=base,{folder,home,account}=lodging,confined={argv:job.argv,folder,marker,limits:job.limits,prepare:handOver(base,lodging,temporary),env:{...withoutPasswords(
{...(0,child_process.$B)(lodging.place),...tools.env}),TMPDIR:way==="account"?temporary:"/tmp",USER:"xreview",LOGNAME:"xreview",...job.env}};if(way==="account")return accountScript({...confined,account});
const users=(0,external_node_path_.join)(own,"users"),listed=(0,external_node_fs_.existsSync)("/etc/passwd")?await(0,promises_.readFile)("/etc/passwd","utf8"):"";await(0,promises_.writeFile)(users,`xr\
eview:x:${account.uid}:${account.gid}:xreview:${home}:/bin/sh
${listed}`);const names2=(0,external_node_fs_.existsSync)("/etc/resolv.conf")?[(0,external_node_fs_.realpathSync)("/etc/resolv.conf")]:[],readable=[...tools.folders,...names2,...job.readable.filter(external_node_fs_.
existsSync).map(path=>(0,external_node_fs_.realpathSync)(path))],writable=[folder,home],mounts=(0,external_node_path_.join)(own,"mounts"),{script,table}=namespaceScript({...confined,table:mounts,covers:places.
folders,masks:[...places.files,...tools.masked],views:[...[...new Set(readable)].map(path=>({path,writable:!1,isFile:(0,external_node_fs_.lstatSync)(path).isFile()})),...writable.map(path=>({path,writable:!0,
isFile:!1}))],temporary,stage,users:(0,external_node_fs_.existsSync)("/etc/passwd")?users:null,loopback:job.network==="none",become:{kind:way==="namespaces"?"user":"same",account}});return await(0,promises_.
writeFile)(mounts,table),script}const withoutPasswords=env=>Object.fromEntries(Object.entries(env).filter(([,value])=>!/:\/\/[^/]*@/u.test(value))),found="found: ",complete="probe complete",probeScript=targets=>`\

found() { echo "${found}$1"; }
for entry in /proc/[0-9]*; do
  pid=\${entry#/proc/}
  environ=$({ tr '\\0' '\\n' <"$entry/environ"; } 2>/dev/null)
  case $environ in *${targets.mark}*) continue ;; esac
  [ -z "$environ" ] || found "the environment of process $pid"
  { read -r line <"$entry/maps"; } 2>/dev/null && found "the memory of process $pid"
  [ -e "$entry/root/proc" ] && found "the file system of process $pid"
  for file in "$entry"/fd/*; do [ -e "$file" ] && found "the open files of process $pid" && break; done
  ${targets.alone===null?"":`command=$({ tr '\\0' ' ' <"$entry/cmdline"; } 2>/dev/null)
  case $command in '' | *${targets.alone}*) ;; *) [ -d "$entry" ] && found "the command line of process $pid" ;; esac`}
done
case $(env; set) in *${targets.canary}*) found "a variable of the action" ;; esac
for file in ${targets.files.map(quote).join(" ")}; do
  line=
  { read -r line <"$file" || [ -n "$line" ]; } 2>/dev/null && found "the file $file"
done
for socket in ${targets.sockets.map(quote).join(" ")}; do
  [ -w "$socket" ] && found "the socket $socket"
done
for device in /dev/*; do
  [ -b "$device" ] && [ -r "$device" ] && found "the device $device"
done
{ echo probe >${quote(targets.folder)}/probe; } 2>/dev/null && [ -e ${quote(targets.folder)}/probe ] && found "a way to write to ${targets.folder}"
sudo -n true >/dev/null 2>&1 && found "a way to become root with sudo"
while read -r name value rest; do
  case $name in
    CapEff: | CapPrm: | CapInh: | CapAmb:) case $value in *[!0]*) found "capabilities ($value)" ;; esac ;;
    NoNewPrivs:) [ "$value" = 1 ] || found "a way to gain privileges with set-uid programs" ;;
  esac
done </proc/self/status
for place in . "$HOME" "$TMPDIR" /tmp; do
  { echo probe >"$place/.xreview-probe"; } 2>/dev/null && rm "$place/.xreview-probe" || found "no way to write to $place, which commands need"
done
echo "${complete}"
`;function probeFindings(output){const lines=output.trim().split(`
`);return lines.at(-1)!==complete?null:lines.flatMap(line2=>line2.startsWith(found)?[line2.slice(found.length)]:[])}var sandbox_removal=__webpack_require__(54383);const locations={RUSTUP_HOME:".rustup",
PYENV_ROOT:".pyenv",RBENV_ROOT:".rbenv",NVM_DIR:".nvm",SDKMAN_DIR:".sdkman",VOLTA_HOME:".volta",ASDF_DATA_DIR:".asdf",NODENV_ROOT:".nodenv",GOENV_ROOT:".goenv",BUN_INSTALL:".bun",JAVA_HOME:null,GOROOT:null,
DOTNET_ROOT:null,ANDROID_HOME:null,ANDROID_SDK_ROOT:null,pythonLocation:null,CHROME_BIN:null,RUNNER_TOOL_CACHE:null,AGENT_TOOLSDIRECTORY:null},versioned=/^(?:JAVA_HOME_\d+_\w+|GOROOT_\w+)$/u,mixed=/^\.(?:local|config|cargo|gem|composer|docker|aws|azure|kube|ssh|gnupg|m2|gradle|nuget|cache|npm|claude|codex)$/u,
besidePrograms=["lib","share/pipx","share/uv","share/mise","share/pnpm"];function toolchainsOf(env,hidden){const home=env.HOME??"/",variables={};for(const[name,value]of Object.entries(env))value!==void 0&&
(name in locations||versioned.test(name))&&(variables[name]=value);for(const[name,folder]of Object.entries(locations)){const usual=folder===null?null:(0,external_node_path_.join)(home,folder);usual!==
null&&variables[name]===void 0&&(0,external_node_fs_.existsSync)(usual)&&(variables[name]=usual)}const real2=outermost([home])[0]??home,allowed=path2=>path2!==real2&&path2!=="/"&&!hidden.some(one=>isIn(
path2,one)||isIn(one,path2)),cache=[env.RUNNER_TOOL_CACHE,env.AGENT_TOOLSDIRECTORY].flatMap(path2=>path2??[]),onPath=(env.PATH??"").split(":").filter(path2=>path2.startsWith("/")),found2=[...Object.values(
variables).filter(path2=>path2.startsWith("/")),...onPath].flatMap(path2=>resolved(path2)).flatMap(path2=>isIn(path2,real2)&&real2!=="/"?inHome(path2,real2):[rootOf(path2)]).filter(allowed),node=nodeFolder(
onPath),folders=outermost([...found2,...cache,...node].filter(path2=>path2!=="/")),names2=new Set(credentialFiles.flatMap(path2=>[path2,(0,external_node_path_.basename)(path2)])),masked=folders.flatMap(
folder=>[...names2,"etc/npmrc","token","auth.json"].map(name=>(0,external_node_path_.join)(folder,name)).filter(path2=>(0,external_node_fs_.lstatSync)(path2,{throwIfNoEntry:!1})?.isFile()??!1)),path=[
...node,env.PATH??""].filter(part=>part!=="").join(":");return{env:{...variables,PATH:path},folders,masked:[...new Set(masked)]}}function nodeFolder(onPath){const link=onPath.map(folder=>(0,external_node_path_.
join)(folder,"node")).find(path=>(0,external_node_fs_.existsSync)(path));if(link===void 0)return[];const program=(0,external_node_fs_.realpathSync)(link);return program!==link&&(0,external_node_path_.
basename)((0,external_node_path_.dirname)(program))==="bin"?[(0,external_node_path_.dirname)(program)]:[]}const resolved=path=>{try{return[(0,external_node_fs_.realpathSync)(path)]}catch{return[]}},rootOf=path=>{
const parent=(0,external_node_path_.dirname)(path),shared=/^\/(?:mnt|media|srv|home|root|tmp|run)?$|^\/home\/[^/]+$/u.test(parent);return/^(?:s?bin|shims|libexec)$/u.test((0,external_node_path_.basename)(
path))&&!shared?parent:path};function inHome(path,home){const[first2=""]=path.slice(home.length+1).split("/");if(!mixed.test(first2))return[(0,external_node_path_.join)(home,first2)];const beside=first2===
".local"?besidePrograms.map(name=>(0,external_node_path_.join)(home,first2,name)):[];return[path,...beside.filter(one=>(0,external_node_fs_.existsSync)(one))]}const alternative="let the job run on Lin\
ux as root, or as a user that may use sudo without a password as on the runners of GitHub, or use a second job that has no keys (tests for findings: `prove-in: another-job`)",systemPath="/usr/local/sb\
in:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",names={namespaces:"as another user in namespaces of their own","user-namespaces":"in user namespaces",account:"as another user"};async function openIsolation(options){
const{env,signal,ways=isolationWays}=options;if(process.platform!=="linux")return{refused:`commands can be isolated on Linux only; ${alternative}`};const launchEnv={PATH:`${systemPath}:${env.PATH??""}`,
LANG:"C.UTF-8"},root=ownAccount().uid===0,elevate=root?[]:await succeeds(["sudo","-n","true"],launchEnv,signal)?["sudo","-n"]:null,places=hiddenPlaces(options.hidden,env),tools=toolchainsOf(env,places.
own),reasons=[];for(const way of ways){if(way==="user-namespaces"?root:elevate===null)continue;const base={way,elevate:way==="user-namespaces"?[]:elevate??[],places,tools,launchEnv,nextAccount:accountNumbers(),
lodgings:new Map},removal=(0,sandbox_removal.A)(way==="user-namespaces"?null:elevate,launchEnv),close=way==="account"?await shutFolders([...places.own,...homesOf(env)]):async()=>{},{failure,offline}=await probe(
base,removal,env,signal).catch(error=>({failure:error instanceof Error?error.message:String(error),offline:!1}));if(failure===null)return{way,offline,how:names[way],run:job=>runIsolated(base,offline?job:
{...job,network:"host"}),close,...removal};await close(),reasons.push(`${names[way]}: ${failure}`)}return{refused:`${reasons.length===0?"commands cannot be isolated: this user is not root and has no s\
udo without a password":`commands cannot be isolated (${reasons.join("; ")})`}; ${alternative}`}}async function succeeds(argv,env,signal){const ended=await(0,child_process.w$)({argv,folder:"/",env,input:"",
timeoutMs:2e4,signal});return ended.kind==="ended"&&ended.status===0}const probeLimits={processes:64,tasks:256,fileBytes:1024*1024,openFiles:256,diskBytes:Number.POSITIVE_INFINITY};async function probe(base,removal,env,signal){
const root=await(0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(),"xreview-probe-")),planted=[await(0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.
tmpdir)(),"xreview-canary-"))];env.RUNNER_TEMP!==void 0&&planted.push(...await(0,promises_.mkdtemp)((0,external_node_path_.join)(env.RUNNER_TEMP,"xreview-canary-")).then(path=>[path],()=>[]));try{const canary=(0,external_node_crypto_.
randomBytes)(12).toString("hex"),mark=(0,external_node_crypto_.randomBytes)(12).toString("hex"),[folder,room]=[(0,external_node_path_.join)(root,"folder"),(0,external_node_path_.join)(root,"room")];for(const path of[
folder,room])await(0,promises_.mkdir)(path);for(const path of planted)await(0,promises_.writeFile)((0,external_node_path_.join)(path,"canary"),canary),base.way!=="account"&&await(0,promises_.chmod)(path,
493);const script=probeScript({files:[...planted.map(path=>(0,external_node_path_.join)(path,"canary")),...base.places.sensitive],sockets:base.places.sockets,folder:planted[0]??root,mark,canary,alone:base.
way==="account"?null:scriptName}),launchEnv={...base.launchEnv,XREVIEW_CANARY:canary},job={argv:["sh","-c",script],folder,room,readable:[],env:{XREVIEW_PROBE:mark},network:"host",timeoutMs:6e4,signal,
limits:probeLimits},ended=await runIsolated({...base,launchEnv},job);if(ended.kind==="not-isolated")return{failure:firstLine(ended.stderr),offline:!1};const findings=probeFindings(ended.stdout);if(findings===
null)return{failure:`the probe did not end (${ended.kind})`,offline:!1};if(findings.length>0)return{failure:`the probe found ${findings.slice(0,3).join(", ")}`,offline:!1};if(base.way==="account")return{
failure:null,offline:!1};const alone=await runIsolated(base,{...job,argv:["true"],network:"none"});return{failure:null,offline:alone.kind==="ended"&&alone.status===0}}finally{for(const path of[root,...planted])
await removal.remove(path)}}const firstLine=text=>text.split(`
`)[0]??"",homesOf=env=>{const home=env.HOME;return home===void 0||home==="/"?[]:[home]};async function shutFolders(folders){const modes=new Map;for(const folder of new Set(folders))try{const mode=(await(0,promises_.
stat)(folder)).mode&4095;if((mode&7)===0)continue;await(0,promises_.chmod)(folder,mode&4088),modes.set(folder,mode)}catch{}const reopen=()=>{for(const[folder,mode]of modes)try{(0,external_node_fs_.chmodSync)(
folder,mode)}catch{}modes.clear()};return process.once("exit",reopen),async()=>{process.off("exit",reopen),reopen()}}}),54383:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>removalBy});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),
node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_child_process_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(88033);function removalBy(elevate,env){const argv=folder=>elevate===
null||elevate.length===0?null:[...elevate,"rm","-rf","--",folder];return{async remove(folder){const attempt=()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder,{recursive:!0,force:!0,maxRetries:3});
try{await attempt();return}catch{}const asRoot=argv(folder);asRoot===null?await unlock(folder):await(0,_child_process_js__WEBPACK_IMPORTED_MODULE_3__.w$)({argv:asRoot,folder:"/",env,input:"",timeoutMs:6e5,
signal:new AbortController().signal}),await attempt()},removeNow(folder){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder,{recursive:!0,force:!0})}catch{const asRoot=argv(folder);asRoot!==null&&
(0,_child_process_js__WEBPACK_IMPORTED_MODULE_3__.BJ)(asRoot,env)}}}}async function unlock(folder){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder,448).catch(()=>{});const entries=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
readdir)(folder,{withFileTypes:!0}).catch(()=>[]);for(const entry of entries)entry.isDirectory()&&await unlock((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,entry.name))}})};export{id,ids,modules};
