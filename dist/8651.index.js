const id=8651,ids=[8651],modules={58651:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{estimate:()=>estimate_estimate});var assignment=__webpack_require__(57708),requirement_clause=__webpack_require__(5518),prices=__webpack_require__(50914),estimate=__webpack_require__(45004),prompts=__webpack_require__(
44855);const usual={finding:400,files:9e3,test:900,output:800},usualShare=.3;function proofEstimate(settings,slots){const vendors=new Set(slots.map(({vendor})=>vendor));if(settings.prove==="off"||settings.
target==="plan"||vendors.size<2)return[];const system=(0,estimate.gF)(Buffer.byteLength((0,prompts.xx)("prove-instructions",settings.language))),writing=system+(0,estimate.gF)(Buffer.byteLength((0,prompts.
J1)("prove-write",slotsOfPrompt))),reading=system+(0,estimate.gF)(Buffer.byteLength((0,prompts.J1)("prove-read",slotsOfPrompt))),tests=Math.ceil(settings["prove-max"]*2/slots.length);return slots.map(
({id:id2,price,effort})=>{const thought=estimate.sn[effort??settings.effort],known=usual.finding+usual.files,usages=[{input:writing+known+usual.output,output:thought+usual.test},{input:reading+known+usual.
test,output:Math.round(thought/2)}],usd=usages.reduce((sum,{input,output})=>{const cost=(0,prices.ho)(price,{freshInput:input,cachedInput:0,writtenInput:0,output});return sum===null||cost===null?null:
sum+cost*tests},0),total=pick=>usages.reduce((sum,usage)=>sum+pick(usage)*tests,0);return{reviewer:id2,round:settings["max-rounds"]+1,calls:usages.length*tests,input:total(({input})=>input),cached:0,output:total(
({output})=>output),mostUsd:usd,likelyUsd:usd===null?null:usd*usualShare}})}const slotsOfPrompt={finding:"",files:"",form:"",before:"",path:"",expects:"",test:""};var bundled_change=__webpack_require__(
22501),earlier_pushes=__webpack_require__(10609),lookups=__webpack_require__(16021),request_context=__webpack_require__(9655),review_runtime=__webpack_require__(79600),subject_reader=__webpack_require__(
81734),bundle_ranking=__webpack_require__(71082),lookup_budget=__webpack_require__(68512),panel_settings=__webpack_require__(14500),request=__webpack_require__(39125),sentinel=__webpack_require__(88782),
security_fence=__webpack_require__(22427);async function estimate_estimate(runtime){const{recorder,git,settings}=runtime;(0,review_runtime.V)(runtime);const subject=await(0,subject_reader.$e)(runtime),
background=await(0,earlier_pushes.F)(runtime,subject),{plan,obviousBundles}=await(0,bundled_change.D)(runtime,subject,background.history),requestContext=await(0,request_context.u)(runtime,subject,background,
plan),{change,tree}=subject;return plan.bundles.length>0&&recorder.estimated(estimateReview(settings,plan,new Set(obviousBundles.keys()),requestContext,{git,change,tree})),recorder.noted(uncounted(settings)),
{kind:"result",record:recorder.record}}function estimateReview(settings,plan,obviousBundles,requestContext,lookUpSources){const slots=(0,panel_settings.nK)(settings).map(slot=>({...slot,reads:!0,role:slot.
role??"general"})),least=settings["min-reviewers"]??1,readers=(0,assignment.c)(slots,{obviousBundles,least,authors:[]}),lookUps=(0,lookups.hM)(settings,lookUpSources),tools=lookUps===null?0:(0,lookup_budget.
I7)(lookUps.open(0)),fence=(0,security_fence._R)((0,security_fence.Yd)()),bundleTokens=new Map(plan.bundles.map(bundle=>[bundle,bundle.tokens+(0,estimate.gF)(Buffer.byteLength((0,request.it)(bundle,requestContext,
fence).join(`

`)))])),reviews=(0,estimate.UH)({slots:slots.map(slot=>({...slot,finder:slot.role==="finder",effort:slot.effort??settings.effort,bundles:plan.bundles.filter(bundle=>readers(bundle).includes(slot)).map(
bundle=>({tokens:bundleTokens.get(bundle)??bundle.tokens})),tools:slot.provider.startsWith("command/")?0:tools})),maxRounds:settings["max-rounds"],subject:settings.target,language:settings.language,description:requestContext.
requirements.filter(requirement_clause._).reduce((sum,{text})=>sum+(0,estimate.gF)(Buffer.byteLength(text)),0)}),calls=[...(0,bundle_ranking.H)(settings,[...bundleTokens.values()].map(tokens=>({tokens}))),
...(0,sentinel.Nb)(settings,plan.bundles),...reviews,...proofEstimate(settings,slots)],total=parts=>parts.reduce((sum,usd)=>sum===null||usd===null?null:sum+usd,0);return{calls,likelyUsd:total(calls.map(
({likelyUsd})=>likelyUsd)),mostUsd:total(calls.map(({mostUsd})=>mostUsd))}}const uncounted=({fix,revise,target})=>[...fix==="off"||target==="plan"?[]:["The estimate does not include the fix race, beca\
use its cost depends on the findings. `max-race-usd` limits it."],...revise?["The estimate does not include revisions, because their cost depends on the findings. `max-revisions` and `max-cost-usd` li\
mit it."]:[]]}),57708:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>readersOf});var _reviewer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
65254);function readersOf(panel,reading){const readers=panel.filter(reviewer=>reviewer.reads&&!(0,_reviewer_js__WEBPACK_IMPORTED_MODULE_0__.nF)(reviewer)),foreign=readers.filter(({vendor})=>!reading.authors.
includes(vendor)),order=[...foreign,...readers.filter(reviewer=>!foreign.includes(reviewer))],turns=new Map([...reading.obviousBundles].map((id2,index)=>[id2,index]));return({id:id2})=>{const turn=turns.
get(id2);if(turn===void 0)return panel;const first=foreign.length===0?0:turn%foreign.length,chosen=new Set([...order.slice(first),...order.slice(0,first)].slice(0,Math.max(1,reading.least)));return panel.
filter(reviewer=>!reviewer.reads||chosen.has(reviewer))}}}),71082:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>runTriage,
H:()=>triageEstimate});var reviewer_spec=__webpack_require__(43679),prices=__webpack_require__(50914),panel=__webpack_require__(75340),panel_settings=__webpack_require__(14500),schemas=__webpack_require__(
41514),attempt=__webpack_require__(55641),prompts=__webpack_require__(44855),request=__webpack_require__(39125);const most=10,answer=schemas.Ikc({risk:schemas.aig(),why:schemas.YjP()}),maxOutputTokens=4e3,
timeoutMs=3*6e4;async function triage(options,bundles){const seen=await Promise.all(bundles.map(bundle=>look(options,bundle)));return{risks:new Map(seen.map(({bundle,risk})=>[bundle,risk])),events:seen.
map(({event})=>event)}}async function look({id:id2,model,provider,price,requestContext,fence,redact,signal,clock,recorder},bundle){const instructions=(0,prompts.J1)("triage"),{text}=(0,request.k0)(bundle,
requestContext,{reader:id2,fence,redact}),asked={reviewer:id2,bundle:bundle.id,round:1,question:"triage",attempt:1};recorder.request(asked,instructions,[text]);const began=clock(),completion=await provider.
open({model,instructions,answer:{name:"risk",schema:answer},tools:[],maxToolCalls:0,effort:"low",maxOutputTokens,cacheKey:"",timeoutMs,signal}).ask([{text}],{priority:bundle.tokens}),call=(0,attempt.C8)(
completion,began,price);recorder.answer(asked,completion,call);const{outcome}=call,event={...asked,calls:[call],outcome,findings:0,positions:0},risk=completion.outcome==="complete"?Math.min(most,Math.
max(0,Math.round(completion.value.risk))):most;return{bundle:bundle.id,risk,event}}const sensitiveRisk=5,usualAnswer=1500,usualUsage=bundles=>bundles.map(({tokens})=>({freshInput:tokens+usualAnswer,cachedInput:0,
writtenInput:0,output:usualAnswer}));function triageEstimate(settings,bundles){const{triage:spec}=settings;if(spec===null||spec.provider==="command"||bundles.length<2)return[];const price=(0,panel_settings.
VA)(settings,spec),usages=usualUsage(bundles),usd=usages.reduce((sum,usage)=>{const cost=(0,prices.ho)(price,usage);return sum===null||cost===null?null:sum+cost},0);return[{reviewer:(0,reviewer_spec.dt)(
spec),round:1,calls:usages.length,input:usages.reduce((sum,{freshInput})=>sum+freshInput,0),cached:0,output:usages.length*usualAnswer,mostUsd:usd,likelyUsd:usd}]}const byImportance=(bundles,risks)=>bundles.
toSorted((a,b)=>(risks.get(b.id)??0)-(risks.get(a.id)??0)||b.tokens-a.tokens);async function runTriage(settings,providerAccess,bundles,{sensitive,...options}){const{triage:spec,"max-cost-usd":limit}=settings,
risksByPath=bundles.map(({id:id3,files})=>[id3,files.some(({path})=>sensitive.has(path))?sensitiveRisk:0]),knownRisks=new Map(risksByPath),idle={bundles:byImportance(bundles,knownRisks),risks:knownRisks,
events:[],maxCostUsd:limit,notices:[]};if(spec===null||bundles.length<2||settings.mode!=="review")return idle;const price=(0,panel_settings.VA)(settings,spec),id2=(0,reviewer_spec.dt)(spec);if(!providerAccess.
has(spec.provider))return{...idle,notices:[`${id2} was not asked: a triage model must be a model of a provider, not a command.`]};if(limit!==null&&price===null)return{...idle,notices:[`${id2} was not \
asked: max-cost-usd is set, and its price is unknown.`]};const estimate=usualUsage(bundles).map(usage=>(0,prices.ho)(price,usage)??0);if(limit!==null&&estimate.reduce((sum,usd)=>sum+usd,0)>limit)return{
...idle,notices:[`${id2} was not asked: its estimated cost exceeds what is left of max-cost-usd.`]};const{risks,events}=await triage({...options,id:id2,model:spec.model,provider:(0,panel.Ou)(providerAccess,
options.redact)(spec.provider),price},bundles),spent=events.flatMap(({calls})=>calls).reduce((sum,call)=>sum+(call.spent.usd??0),0),silent=events.filter(({outcome})=>outcome!=="answered").length;return{
bundles:byImportance(bundles,risks),risks,events,maxCostUsd:limit===null?null:Math.max(0,limit-spent),notices:silent===0?[]:[`${id2} did not rank ${silent} of ${bundles.length} bundles; they are revie\
wed first.`]}}}),22427:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Yd:()=>newNonce,_R:()=>openFence});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);const newNonce=(random=node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)=>Buffer.from(random(16)).toString("hex");function nonceFor(texts,random=randomBytes){const known=[...texts].map(text=>text.
toLowerCase());for(;;){const nonce=newNonce(random);if(known.every(text=>!text.includes(nonce)))return nonce}}const attributeValue=value=>String(value).replaceAll("&","&amp;").replaceAll('"',"&quot;").
replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu,character=>`&#x${character.codePointAt(0)?.toString(16)??""};`);function openFence(nonce){const noncePattern=new RegExp(nonce,
"gi");return(tag,text,attributes={})=>{const name=`${tag}-${nonce}`,described=Object.entries(attributes).map(([key,value])=>` ${key}="${attributeValue(value)}"`);return`<${name}${described.join("")}>
${text.replace(noncePattern,"[nonce]")}
</${name}>`}}})};export{id,ids,modules};
