const id=4359,ids=[4359],modules={24359:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_W:()=>reviewerStatisticsPart,oneSidedPairs:()=>oneSidedPairs,
reviewerStatisticsOf:()=>reviewerStatisticsOf});var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33524),_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76232);const minimumData={runs:20,confirmed:30};function interval(hits,of){if(of===0)return{low:0,high:1};const z2=1.96**2,share=hits/of,centre=(share+z2/(2*of))/(1+z2/of),half=1.96*Math.sqrt(share*(1-
share)/of+z2/(4*of*of))/(1+z2/of);return{low:Math.max(0,centre-half),high:Math.min(1,centre+half)}}function reviewerStatisticsOf(entries,panel){const complete=entries.filter(entry=>entry.complete),confirmed=distinct(
complete);return complete.length<minimumData.runs||confirmed.length<minimumData.confirmed||panel.length<2?null:{runs:complete.length,confirmed:confirmed.length,reviewers:panel.map(id2=>{const ownRuns=complete.
filter(({reviewers})=>reviewers.some(one=>one.id===id2)),all=distinct(ownRuns),alone=all.filter(({reportedBy})=>reportedBy.length===1&&reportedBy[0]===id2),own=ownRuns.flatMap(({reviewers})=>reviewers.
filter(one=>one.id===id2)),usd=own.reduce((sum,one)=>sum===null||one.usd===null?null:sum+one.usd,0);return{id:id2,runs:ownRuns.length,confirmed:all.length,alone:alone.length,...interval(alone.length,all.
length),best:byCategory(alone.map(({category})=>category)),fixed:own.flatMap(({tallies})=>tallies).reduce((sum,{fixed})=>sum+fixed,0),usdPerAlone:usd===null||alone.length===0?null:usd/alone.length}})}}
const minimumJudgements=20;function oneSidedPairs(entries,panel){const all=entries.flatMap(({pairs=[]})=>pairs);return[...Map.groupBy(all,({judge,reporter})=>`${judge}\0${reporter}`).values()].flatMap(
own=>{const[first]=own;if(first===void 0||!panel.includes(first.judge)||!panel.includes(first.reporter))return[];const upheld=own.reduce((sum,one)=>sum+one.upheld,0),refuted=own.reduce((sum,one)=>sum+
one.refuted,0);if(upheld+refuted<minimumJudgements||upheld>0&&refuted>0)return[];const did=upheld>0?"upheld":"refuted";return`${first.judge} ${did} all ${upheld+refuted} findings of ${first.reporter} \
that it judged in the runs of the ledger, so its judgement adds no information. Consider another model or another effort.`})}function distinct(entries){const latest=new Map;return entries.forEach(({repository,
pullRequest,head,findings})=>{for(const finding of findings)latest.set(`${repository}#${pullRequest??head} ${finding.fingerprint}`,finding)}),[...latest.values()].filter(({status})=>status==="confirme\
d")}const byCategory=found=>[...new Set(found)].map(category=>({category,alone:found.filter(one=>one===category).length})).toSorted((a,b)=>b.alone-a.alone||(a.category<b.category?-1:1)).slice(0,3),percent=share=>`${Math.
round(share*100)}%`;function reviewerStatisticsPart(statistics){if(statistics===null)return"";const rows=statistics.reviewers.map(({id:id2,runs,confirmed,alone,low,high,best,fixed,usdPerAlone})=>["",(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.
hD)(id2),(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(runs),`${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(alone)} of ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(confirmed)}\
 (${percent(low)}\u2013${percent(high)})`,best.map(({category,alone:number})=>`${category} ${number}`).join(", "),(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(fixed),usdPerAlone===null?"":(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.
E9)(usdPerAlone),""].join(" | ").trim());return[`### Reviewers over many runs (${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(statistics.runs)} runs, ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__.
U9)(statistics.confirmed)} confirmed findings)`,["| Reviewer | Runs | Confirmed findings that only it reported | Most in category | Fixed later | Dollars for each |","|---|---:|---:|---|---:|---:|",...rows].
join(`
`),"<sub>In parentheses: the 95% confidence interval of the share. A finding is counted once for its pull request.</sub>"].join(`

`)}})};export{id,ids,modules};
