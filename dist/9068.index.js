const id=9068,ids=[9068],modules={9068:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{recheck:()=>recheck});var change_change=__webpack_require__(
45174),access=__webpack_require__(19682),detected=__webpack_require__(65451),people=__webpack_require__(41688),threads=__webpack_require__(11090),pushes=__webpack_require__(5290),detector=__webpack_require__(
4312),comment_command=__webpack_require__(71049),comment_markers=__webpack_require__(16007);const longestText=4e3,mostStatements=10,mostQuotes=12,leastSpan=8;function answersInThread(comments,{finding,
viewer,except}){const roots=new Set(comments.filter(({answers,author,body})=>answers===null&&author.id===viewer&&(0,comment_markers.uZ)(body)===finding).map(({id:id2})=>id2));return comments.filter(({
id:id2,answers,author})=>answers!==null&&roots.has(answers)&&id2!==except&&!author.isBot).toSorted((a,b)=>a.id-b.id).flatMap(({author,body})=>{const command=(0,comment_command.x)(body,finding),text=command===
null?body:command.kind==="recheck"?command.argument:"";return text.trim()===""?[]:[{by:author.login,text}]})}function statementsOf(said){const notices=[],kept=said.slice(-mostStatements);kept.length<said.
length&&notices.push(`Only the last ${mostStatements} of ${said.length} texts were relayed.`);const statements=kept.flatMap(({by,text})=>{const plain=text.replaceAll(`\r
`,`
`).trim(),order=(0,detector.M)(plain.split(`
`),"comment.md").find(({level})=>level==="strong");if(order!==void 0)return notices.push(`A text of ${by} was not relayed, because it ${order.what}.`),[];const short=plain.slice(0,longestText).toWellFormed();
return short.length<plain.length&&notices.push(`A text of ${by} was cut to its first ${longestText.toLocaleString("en")} characters.`),[{text:short,quotes:quotesOf(short),paths:pathsOf(short)}]}),last=kept.
at(-1)?.text.replaceAll(`\r
`,`
`).trim()??"",relaysLast=last!==""&&statements.at(-1)?.text===last.slice(0,longestText).toWellFormed();return{statements,notices,relaysLast}}function quotesOf(text){const blocks=[],spans=[...text.replace(
/^(`{3,}|~{3,})[^\n]*\n([\s\S]*?)\n\1[ \t]*$/gmu,(_,_fence,code)=>(blocks.push(code),"")).matchAll(/(?<!`)(`{1,2})(?!`)([^`\n]+)\1(?!`)/gu)].map(([,,code=""])=>code.trim()).filter(code=>code.replace(/\s+/gu,
"").length>=leastSpan);return[...new Set([...blocks,...spans])].filter(code=>code.trim()!=="").slice(0,mostQuotes)}const pathsOf=text=>[...new Set((text.match(/[\w@./-]+/gu)??[]).map(word=>word.replace(
/^\.\/|[./-]+$/gu,"")).filter(word=>/\w[./]\w/u.test(word)))].slice(0,mostQuotes);var replies=__webpack_require__(77542),figures=__webpack_require__(33524),bundled_change=__webpack_require__(22501),debate_start=__webpack_require__(
44170),earlier_pushes=__webpack_require__(10609),gate_run=__webpack_require__(59302),head_check=__webpack_require__(93961),request_context=__webpack_require__(9655),review_runtime=__webpack_require__(
79600),subject_reader=__webpack_require__(81734),user_commands=__webpack_require__(72988),runner_host=__webpack_require__(23546),answer=__webpack_require__(70958);async function recheck(asking,command,runtime){
const{recorder,redact}=runtime;(0,review_runtime.V)(runtime);const subject=await(0,subject_reader.$e)(runtime),{baseContext,history:loaded}=await(0,earlier_pushes.l)(runtime,subject),finding=findingToDecide(
command,loaded,runtime);if(typeof finding=="string")return(0,answer.R$)(asking,redact(finding));const provesOnly=command.kind==="prove",unprovable=provesOnly?whyUnprovable(subject.change,runtime):null;
if(unprovable!==null)return(0,answer.R$)(asking,redact(`${notDone(command)}: ${unprovable}.`));const plan=await(0,bundled_change.N)(runtime,subject,finding);if(plan===null)return(0,answer.R$)(asking,noCode(
command));const argument=command.kind==="prove"?"":command.argument,read=statementsOf(provesOnly?[]:await saidBy(asking,{...command,argument},loaded,redact));if(argument!==""&&!read.relaysLast)return(0,answer.
R$)(asking,redact(`${notDone(command)}. ${read.notices.join(" ")}`));const history=withRecheck(loaded,{finding,change:subject.change,plan,read,provesOnly});recorder.historyLoaded(history),recorder.noted(
read.notices),recorder.bundled(plan,new Map);const background={baseContext,history},requestContext=await(0,request_context.u)(runtime,subject,background,plan);return await(0,debate_start.cH)(forOneFinding(
runtime,provesOnly),subject,background,{plan,requestContext}),recorder.headChecked(await(0,head_check.X)(subject.change,history)),{kind:"result",record:recorder.record,async respond(result){const gate=finding.
blocking&&result.verdict.verdict==="pass"?await(0,gate_run.R)(asking.client,history.gateRun):null,notices=[...read.notices,...otherFindings(recorder.record.events)],failed=await(0,answer.Tm)(asking,redact(
(0,replies.kY)(result,finding,notices,gate)));process.stdout.write(`${failed??`Answered ${asking.by}.`}
`)}}}const otherFindings=events=>{const count=events.reduce((sum,{findings})=>sum+findings,0);return count===0?[]:[`The reviewers also mentioned ${(0,figures.LS)(count,"other defect")}. A recheck deci\
des one finding only: comment /xreview to review the entire change again.`]},forOneFinding=(runtime,provesOnly)=>({...runtime,settings:{...runtime.settings,"import-sarif":[],sentinel:null,prove:provesOnly?
"all":"off"}});function whyUnprovable(change,{settings,host}){const forbidden=(0,user_commands.G)(change,host.env);return forbidden!==null?forbidden:settings.prove==="off"&&settings["prove-command"]===
""?"`prove` is `off`; set `prove` or `prove-command` in the settings to allow tests to be executed":null}function findingToDecide(command,history,{settings,host,context}){const id2=command.finding,not=notDone(
command),{savedReview,scope}=history;if(savedReview===null)return"This pull request has no complete review yet. Comment `/xreview` to start one.";if(settings.mode==="aggregate"||settings.target==="pla\
n")return`${not}: ${settings.target==="plan"?"a plan":"the change of a matrix build"} is always reviewed in full. Run its review again instead.`;const settled=(0,pushes.gx)(history,null).findings.find(
finding2=>finding2.id===id2);if(settled===void 0)return(0,answer.M8)(id2);if(settled.dismissal!==null)return`${not}, because ${settled.dismissal.by} dismissed it. Delete that decision first.`;if(scope.
mode!=="unchanged")return`${not}, because the last complete review, of ${savedReview.head.slice(0,10)}, does not apply to this pull request as it is now. ${scope.why} Wait for the review of the new co\
de, or run its job again, and then repeat the command.`;const finding=history.carried.find(one=>one.id===id2);if(finding===void 0)return(0,answer.M8)(id2);if(finding.reportedBy.includes(detected.i))return`${not}\
, because the action itself found it and no reviewer decides it. A person can dismiss it: \`/xreview dismiss ${id2} REASON\`.`;if(isShortened(finding))return`${not}, because the comment had no room fo\
r all of its debate. Set \`state-file\`, or comment \`/xreview\` to review the entire change again.`;const missing=(0,access.lx)(settings,host.env,{fork:context.pullRequest?.fork??!1,onRunner:(0,runner_host.
o)(host)});return missing===null?finding:`${not}. ${missing.message} ${missing.remedy}`}const notDone=({kind,finding})=>kind==="prove"?`No test was written for \`${finding}\``:`\`${finding}\` was not d\
ecided again`,noCode=command=>`${notDone(command)}, because the change no longer shows its code. Comment \`/xreview\` to review the entire change again.`,isShortened=({location,code,positions})=>location.
level==="line"&&code.length===0||positions.some(({reviewer,stance,counts,evidence},index)=>stance==="refute"&&counts&&evidence.length===0&&!positions.slice(0,index).some(one=>one.reviewer===reviewer&&
one.counts));async function saidBy({client,comment,by,thread,context},{finding,argument},{viewer},redact){const listed=await(0,threads.tE)(client,context.pullRequest?.number??0),earlier=listed.ok&&viewer!==
null?answersInThread(listed.value,{finding,viewer:viewer.id,except:thread===null?null:comment}):[],writers=new Map;for(const login of new Set(earlier.map(said=>said.by))){const writes=await(0,people.J)(
client,login);writers.set(login,writes.ok&&writes.value)}const all=[...earlier.filter(said=>writers.get(said.by)===!0),...argument===""?[]:[{by,text:argument}]],{learnSecrets}=await Promise.all([__webpack_require__.
e(4570),__webpack_require__.e(2663)]).then(__webpack_require__.bind(__webpack_require__,2663));return await learnSecrets(all.map(({text})=>text),redact),all.map(({by:author,text})=>({by:author,text:redact(
text)}))}function withRecheck(history,{finding,change,plan,read,provesOnly}){const sent=new Set(plan.bundles.flatMap(({files})=>files.map(({path})=>path))),carried=change.files.filter(file=>(0,change_change.
a)(file)&&!sent.has(file.path)).map(({path})=>path);return{...history,scope:{mode:"recheck",why:`A comment asked ${provesOnly?"for a test of":"the reviewers to decide"} ${finding.id}${provesOnly?"":" \
again"}. Everything else is as in the last complete review.`,carried:new Set(carried)},recheck:{finding:finding.id,statements:read.statements,provesOnly}}}}),72988:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>whyForbidden});function whyForbidden({pullRequest,event},env){if(pullRequest?.fork===!0)return"the pull request comes from a fork, whose code is never \
run";const name=env.GITHUB_EVENT_NAME??event;return name==="pull_request_target"||name==="workflow_run"?`code is never run on the event ${name}`:null}})};export{id,ids,modules};
