const id=2705,ids=[2705],modules={20126:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BY:()=>editReview,af:()=>listReviews,
bG:()=>dismissReview,kD:()=>addReview});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(41514),_comments_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(88325),_threads_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
11090);const review=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_2__.Whr(),user:_comments_js__WEBPACK_IMPORTED_MODULE_0__.cy,body:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().nullish(),
state:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}).transform(({id:id2,user,body,state})=>({id:id2,author:user,body:body??"",requestsChanges:state==="CHANGES_REQUESTED"})),writing={permission:"pull-request\
s: write"},listReviews=(client,pull)=>client.askAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",{pull_number:pull},review,{to:"read the reviews of the pull request",permission:"pull-reques\
ts: read"}),addReview=(client,pull,commit,{body,comments,event="COMMENT"})=>client.ask("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",{pull_number:pull,commit_id:commit,event,body,comments:comments.
map(one=>({path:one.path,body:one.body,...(0,_threads_js__WEBPACK_IMPORTED_MODULE_1__.Ay)(one)}))},zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_2__.Whr()}),{...writing,to:event===
"REQUEST_CHANGES"?"request changes on the pull request":"comment on lines of the change"}),editReview=(client,pull,id2,body)=>client.ask("PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_\
id}",{pull_number:pull,review_id:id2,body},zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_2__.Whr()}),{...writing,to:"update the review of the pull request"}),dismissReview=(client,pull,id2,message)=>client.
ask("PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals",{pull_number:pull,review_id:id2,message,event:"DISMISS"},zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({id:zod__WEBPACK_IMPORTED_MODULE_2__.
Whr()}),{...writing,to:"dismiss the earlier request for changes"})}),42705:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{writeComments:()=>writeComments});
var external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(76760),run_part=__webpack_require__(91353),comments=__webpack_require__(88325),comment_markers=__webpack_require__(
16007),scope=__webpack_require__(39512),sealed_history=__webpack_require__(95091),stored_history=__webpack_require__(68472),categories=__webpack_require__(13877),location_text=__webpack_require__(79616),
sanitizer=__webpack_require__(76232),comment_text=__webpack_require__(18151),details=__webpack_require__(83164),headline=__webpack_require__(3183),report_links=__webpack_require__(64503),positions=__webpack_require__(
8022),markdown=__webpack_require__(91418),proof_text=__webpack_require__(51604),reviewer_text=__webpack_require__(17451);const mostComments=30,longest={title:200,text:2e3,scenario:800,clause:400,reason:800,
quote:160},mostClauses=5,mostEvidence=4,testLimits=[8e3,1500,0],longestBody=6e4,fixedBody=(id2,body2,head)=>`${(0,comment_markers.Np)(id2)}
**Fixed** as of ${(0,sanitizer.ti)(head.slice(0,10))}.

${body2.replace(/^<!--[^\n]*-->\n/u,"")}`,statusNames={confirmed:"Confirmed",unconfirmed:"Unconfirmed",disputed:"Disputed",dismissed:"Dismissed"},statusHints={confirmed:"",unconfirmed:" No other model\
 upheld it or refuted it with evidence.",disputed:" A person has to decide.",dismissed:""},statedStatus=body2=>/^\*\*(Confirmed|Unconfirmed|Disputed|Dismissed)\.\*\*/mu.exec(body2)?.[1]??null;function inlineComments(result,change,least){
if(result.document?.kind==="description")return[];const all=result.findings.filter(finding=>(0,comment_text.Nz)(finding,least)).flatMap(finding=>{const{location,status,id:id2}=finding,common={finding:id2,
path:location.path,open:status!=="dismissed"};if(location.level==="file")return location.content!==void 0&&change.files.some(({path})=>path===location.path)?[{...common,line:null,startLine:null,body:body(
finding,result,!1)}]:[];if(location.addedLine===null)return[];const replaced=replaceable(finding,change);return[{...common,line:replaced?location.endLine:location.addedLine,startLine:replaced&&location.
startLine<location.endLine?location.startLine:null,body:body(finding,result,replaced)}]});return[...all.filter(({open})=>open).slice(0,mostComments),...all.filter(({open})=>!open)]}function replaceable({
location,suggestion,status},{files:files2}){if(suggestion===null||status!=="confirmed"||location.level==="file"||location.side==="old")return!1;const{startLine,endLine,addedLine,quote}=location;return addedLine===
null||addedLine<startLine||addedLine>endLine||suggestion.trim()===""||suggestion.trim()===quote.trim()||(0,sanitizer.RK)(suggestion)!==suggestion?!1:files2.find(({path})=>path===location.path)?.hunks.
find(({newStart,newLines})=>startLine>=newStart&&endLine<newStart+newLines)?.lines.filter(({newLine})=>newLine!==null&&newLine>=startLine&&newLine<=endLine)?.map(({text})=>text).join(`
`)===quote}function body(finding,result,replaced){const{id:id2,title,severity,category,explanation,scenario,suggestion,blocking,location}=finding,links=(0,report_links.hP)(result),assumption=(0,reviewer_text.
JL)(finding),place=(0,report_links.U1)((0,location_text.Z9)(location),links.location(location)),offered=replaced&&suggestion!==null?(0,sanitizer.d6)(suggestion,"suggestion"):"",parts=[`${(0,comment_markers.
iY)(id2)}
${headline.iq[severity]} **${(0,sanitizer.Bm)((0,sanitizer.$Q)(title,longest.title))}**`,statusLine(finding,result),...(0,location_text.kn)(location)?[location_text.Ex]:[],(0,sanitizer.qt)((0,sanitizer.
$Q)(explanation,longest.text)),...scenario.trim()===""?[]:[`**Scenario:** ${(0,sanitizer.Bm)((0,sanitizer.$Q)(scenario,longest.scenario))}`],...assumption===null?[]:[`**${assumption.label}:** ${(0,sanitizer.
Bm)((0,sanitizer.$Q)(assumption.text,longest.scenario))}`],...(0,reviewer_text.IN)(finding).slice(0,mostClauses).map(({document,quote,relation})=>`**${reviewer_text.ti[relation]}:** ${(0,sanitizer.ti)(
(0,sanitizer.$Q)(document,longest.clause))} ${(0,sanitizer.ti)((0,sanitizer.$Q)(quote.trim(),longest.clause))}`),...argumentsOf(finding,result,links)],end=`<sub>${[`${severity}, ${categories.LZ[category].
title}`,place,(0,sanitizer.ti)(id2),...finding.status==="dismissed"?[]:[`Wrong? Resolve this thread or comment \`/xreview dismiss ${id2} REASON\` on the pull request${blocking?", then re-run the job":
""}. That holds until the code changes.`]].join(" \xB7 ")}</sub>`,joined=all=>all.filter(part=>part!=="").join(`

`),proof=test=>(0,markdown.N)(finding,{id:(0,reviewer_text.DG)(result),test});for(const test of testLimits){const whole=joined([...parts,proof(test),offered,end]);if(whole.length<=longestBody)return whole}
const cut="The rest of this finding is in the job summary, because GitHub limits a comment.",short=joined([...parts,proof(0),cut,end]);return short.length<=longestBody?short:joined([...parts.slice(0,2),
cut,end])}function statusLine(finding,result){const names=(0,reviewer_text.DG)(result),models=(0,reviewer_text.Ki)(finding,name=>(0,sanitizer.Bm)(names(name))),said=models===""?"":` ${models.charAt(0).
toUpperCase()}${models.slice(1)}.`,decision=statusHints[finding.status],why=finding.status==="dismissed"?` ${(0,sanitizer.Bm)((0,sanitizer.$Q)(finding.statusReason,longest.reason))}`:said,block=finding.
blocking?" **This finding blocks.**":"",mark=(0,proof_text.or)(finding),tested=mark===null?"":` **${mark}.**`;return`**${statusNames[finding.status]}.**${tested}${why}${decision}${block}`}function argumentsOf(finding,result,links){
const style={id:(0,reviewer_text.DG)(result),links,longest,mostEvidence};if(finding.refuters.length>0&&finding.status!=="dismissed")return[(0,positions.VI)((0,positions.H_)(finding,style,"above"))];const said=finding.
positions.filter(({counts})=>counts).map(position=>`- ${(0,positions.EE)(finding,position,style)}`);return said.length===0?[]:[(0,details.g)("What the models say",said.join(`
`))]}var status_comment=__webpack_require__(11442),published_result=__webpack_require__(50777),files=__webpack_require__(11161),seal=__webpack_require__(53629),github_reviews=__webpack_require__(20126),
github_threads=__webpack_require__(11090);const groupingReview={event:"COMMENT",body:"",always:!1};async function postOnLines(posting,result,wanted,review){const{client,viewer,pull}=posting,listed=await(0,github_threads.
tE)(client,pull);if(!listed.ok)return[`${listed.refusal.message} No comments were posted on lines, because they could duplicate existing ones.`];const begun=listed.value.filter(({author,answers})=>author.
id===viewer.id&&answers===null),said=new Set(begun.map(({body:body2})=>(0,comment_markers.uZ)(body2))),fresh=wanted.filter(({finding,open})=>open&&!said.has(finding)),notices=[...await post(posting,fresh,
review)];return notices.push(...await correct(posting,wanted,begun)),result.verdict.complete&&notices.push(...await closeFixed(posting,result,begun,listed.value)),[...new Set(notices)]}async function post(posting,comments2,review){
const onLines=comments2.flatMap(({line,...comment})=>line===null?[]:[{...comment,line}]),posted=onLines.length>0||review.always&&review.body!==""?await addReviewOrWithout(posting,review,onLines):null;
if(posted!==null&&posted.kind==="refused")return[`${posted.message} The status comment and the job summary list the findings.`];const rest=comments2.filter(({line})=>line===null||posted?.kind==="witho\
ut-comments"),lost=await postEach(posting,rest);return[...posted?.notices??[],...lost===0?[]:[`${lost} of ${comments2.length} findings could not be posted on their lines. The status comment and the jo\
b summary list them.`]]}async function addReviewOrWithout({client,pull,head},{event,body:body2},comments2){const add=(as,some)=>(0,github_reviews.kD)(client,pull,head,{event:as,body:body2,comments:some}),
first=await add(event,comments2);if(first.ok)return{kind:"posted",notices:[]};const{kind,message}=first.refusal;if(kind!=="invalid")return{kind:"refused",message};if(body2==="")return{kind:"without-co\
mments",notices:[]};const alone=comments2.length===0?first:await add(event,[]);if(alone.ok)return{kind:"without-comments",notices:[]};if(event==="COMMENT")return{kind:"without-comments",notices:[alone.
refusal.message]};const reason=`${alone.refusal.message} GitHub does not let an account request changes on its own pull request. The review was posted as a comment.`;return{kind:(await add("COMMENT",comments2)).
ok?"posted":"without-comments",notices:[reason]}}async function postEach({client,pull,head},comments2){let lost=0;for(const[at,comment]of comments2.entries()){const{line}=comment,alone=line===null?null:
await(0,github_threads.Bz)(client,pull,head,{...comment,line});if(alone?.ok===!0)continue;const onFile=alone===null||alone.refusal.kind==="invalid"?await(0,github_threads.Jx)(client,pull,head,comment):
alone;if(!onFile.ok){if(onFile.refusal.kind==="rate-limited")return lost+comments2.length-at;lost+=1}}return lost}async function correct({client},wanted,begun){const refusals=new Set;for(const{finding,
body:body2}of wanted){const there=begun.find(comment=>(0,comment_markers.uZ)(comment.body)===finding),stated=statedStatus(there?.body??"");if(there===void 0||stated===null||stated===statedStatus(body2))
continue;const edited=await(0,github_threads.yc)(client,there.id,body2);edited.ok||refusals.add(edited.refusal.message)}return[...refusals]}async function closeFixed({client,viewer,pull,head},{findings},begun,all){
const there=new Set(findings.map(({id:id2})=>id2)),over=begun.flatMap(comment=>{const finding=(0,comment_markers.uZ)(comment.body),answered=all.some(({answers,author})=>answers===comment.id&&author.id!==
viewer.id);return finding===null||there.has(finding)||answered?[]:[{comment,finding}]});if(over.length===0)return[];const threads=await(0,github_threads.Mi)(client,pull),refusals=new Set;for(const{comment,
finding}of over){const edited=await(0,github_threads.yc)(client,comment.id,fixedBody(finding,comment.body,head));edited.ok||refusals.add(edited.refusal.message);const thread=threads.ok?threads.value.find(
one=>one.comment===comment.id):void 0;if(thread===void 0||thread.resolvedBy!==null)continue;const resolved=await(0,github_threads.fk)(client,thread.node);resolved.ok||refusals.add(`${resolved.refusal.
message} The comment is marked as fixed, but its thread is still open.`)}return[...refusals]}var figures=__webpack_require__(33524);const review_text_longest=800;function reviewBody(result,least){const head=result.
change?.head??null,pages=(0,report_links.NT)(result),[first]=(0,headline._T)(result),hidden=result.findings.filter(finding=>finding.status!=="dismissed"&&!(0,comment_text.Nz)(finding,least)).length,facts=[
...head===null?[]:[`commit ${(0,report_links.U1)(head.slice(0,10),(0,report_links.hP)(result).commit(head))}`],...hidden===0?[]:[`not shown: ${(0,figures.LS)(hidden,"finding")} below \`comment-severity\
: ${least}\``],...pages===null?[]:[`[job summary](${pages.run})`]];return[`${(0,comment_markers.vU)(result.settings.category)}
${(0,headline.S_)(result)} **${(0,headline.zL)(result)}: ${(0,headline.Pl)(result)}**`,...[(0,sanitizer.Bm)((0,sanitizer.$Q)(first?.message??"",review_text_longest)),(0,headline.K1)(first?.remedy??"",
review_text_longest)].filter(text=>text!==""),...facts.length===0?[]:[`<sub>${facts.join(" \xB7 ")}</sub>`]].join(`

`)}const dismissalMessage=({change})=>`The review of ${change?.head?.slice(0,10)??"the newest commit"} passes.`;async function prepareReview(posting,settings,result){const asComment={event:"COMMENT",body:reviewBody(
result,settings["comment-severity"]),always:!1};switch(settings.review){case"off":return{review:groupingReview,notices:[]};case"comment":return{review:asComment,notices:[]};case"request-changes":return requestChanges(
posting,result,asComment)}}async function requestChanges(posting,result,asComment){const{client,viewer,pull}=posting,listed=await(0,github_reviews.af)(client,pull);if(!listed.ok)return{review:asComment,
notices:[listed.refusal.message]};const marker=(0,comment_markers.vU)(result.settings.category),[standing,...spare]=listed.value.filter(({author,body:body2,requestsChanges:open})=>open&&author.id===viewer.
id&&body2.startsWith(marker)),{verdict}=result.verdict;switch(verdict){case"fail":{const doubled=await dismissAll(posting,spare,"An earlier request for changes says the same.");if(standing===void 0)return{
review:{...asComment,event:"REQUEST_CHANGES",always:!0},notices:doubled};const edited=standing.body===asComment.body?null:await(0,github_reviews.BY)(client,pull,standing.id,asComment.body),refusal=edited===
null||edited.ok?[]:[edited.refusal.message];return{review:groupingReview,notices:[...doubled,...refusal]}}case"pass":{const all=standing===void 0?[]:[standing,...spare];return{review:asComment,notices:await dismissAll(
posting,all,dismissalMessage(result))}}case"inconclusive":return{review:asComment,notices:[]}}}async function dismissAll({client,pull},reviews,message){const refusals=new Set;for(const{id:id2}of reviews){
const dismissed=await(0,github_reviews.bG)(client,pull,id2,message);dismissed.ok||refusals.add(`${dismissed.refusal.message} A person has to dismiss the request for changes, or the rules of the branch\
 must let this account do so.`)}return[...refusals]}const commentRoom=37e3,fileRoom=8*1024*1024;async function writeComments(unsafe){const review={...unsafe,result:(0,published_result.dw)(unsafe.result,
unsafe.redact)},{history,settings,change,result}=review,notices=[];review.stateFile!==null&&keepState(review.stateFile,sealed(review,fileRoom),notices);const{client,viewer}=history;if(client===null||viewer===
null||change.pullRequest===null||!(0,run_part.cR)(settings))return notices;const pull=change.pullRequest.number;if(settings.comment!=="off"){const kept=await keepStatus(review,client,viewer,pull);if(notices.
push(...kept.notices),kept.forbidden)return notices}const{head}=change.commits;if(!(0,run_part.$j)(settings)||head===null)return notices;const posting={client,viewer,pull,head},prepared=await prepareReview(
posting,settings,result),wanted=inlineComments(result,change,settings["comment-severity"]);return notices.push(...prepared.notices,...await postOnLines(posting,result,wanted,prepared.review)),[...new Set(
notices)]}async function keepStatus(review,client,viewer,pull){const{history,settings,change,result}=review,fitting=sealed(review,commentRoom),unsaved=fitting===null&&result.verdict.complete&&(0,seal.
Fi)(history.keys).length>0?["The saved review does not fit into the comment, so the next push will review the entire change. To avoid that, set `state-file`."]:[],{head}=change.commits,kept=await(0,comments.
NB)(client,pull,viewer,(0,comment_markers.YL)(settings.category),current=>{if(head!==null&&(0,comment_markers.RV)(current??"",{startedAt:result.startedAt,head},Date.now()))return null;const before=current??
history.sticky?.body??"",savedReview=fitting??(result.verdict.complete?null:(0,comment_markers.zc)(before));return(0,status_comment.Sh)(result,{savedReview,least:settings["comment-severity"]})});if(kept.
ok)return{notices:unsaved,forbidden:!1};const{kind,message}=kept.refusal,forbidden=kind==="forbidden"||kind==="missing";return{notices:[...unsaved,forbidden?unwritableText(review,message):message],forbidden}}
function unwritableText({change},message){return change.event==="pull_request"&&change.pullRequest?.fork===!0?`${message} GitHub gives pull requests from forks a token that can only read; docs/forks.m\
d shows workflows that can comment.`:`${message} Or set \`comment: off\`.`}function sealed({history,settings,change,result,decided,gateRun},room){const{repository,pullRequest,commits}=change;if(!result.
verdict.complete||repository===null||pullRequest===null||commits.head===null)return null;const savedReview=(0,stored_history.bE)({repository,pullRequest:pullRequest.number,mergeBase:commits.mergeBase,
head:commits.head,at:result.startedAt,terms:history.terms,files:settings.mode==="aggregate"?{}:(0,scope.KQ)(change),findings:result.findings,decided:{...decided},gateRun});return(0,sealed_history.o)(savedReview,
history.keys,room)}function keepState(path,text,notices){if(text!==null)try{(0,files.fc)((0,external_node_path_.dirname)(path)),(0,external_node_fs_.writeFileSync)(path,`${text}
`)}catch(error){notices.push(`Cannot write the state file: ${error instanceof Error?error.message:String(error)}.`)}}})};export{id,ids,modules};
