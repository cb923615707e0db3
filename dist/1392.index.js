const id=1392,ids=[1392],modules={71392:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{publishCollection:()=>publishCollection});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57264),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(452),_report_outputs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8568),_result_figures_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(33524),_runner_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(11161),_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
76232);async function publishCollection(collection,path,runner){try{(0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__.f8)(path,`${JSON.stringify(collection)}
`,"change")}catch(error){if(!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.y))throw error;const words=(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_5__.forLog)(`${error.message}\
 ${error.likelyCause} ${error.remedy}`);return runner?_actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed(words):process.stderr.write(`${words}
`),1}const{pullRequest,head,entries}=collection,message=`Collected pull request ${pullRequest} at ${head.slice(0,10)}: ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_3__.LS)(entries.length,"path")}.\
 Nothing has been reviewed yet.`;if(!runner)return process.stdout.write(`${message}
${path}
`),0;const outputError=(0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_2__.n0)(Object.fromEntries(_report_outputs_js__WEBPACK_IMPORTED_MODULE_2__.gr.map(name=>[name,name==="change-file"?path:""])));if(outputError!==
null)return _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_5__.forLog)(`${outputError.message} ${outputError.likelyCause} ${outputError.
remedy}`)),1;_actions_core__WEBPACK_IMPORTED_MODULE_0__.pq(message);try{await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.addRaw(`${message}
`).write()}catch(error){_actions_core__WEBPACK_IMPORTED_MODULE_0__.$e(`Cannot write the job summary: ${error instanceof Error?error.message:String(error)}`)}return 0}}),8568:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V4:()=>outputs,gr:()=>outputNames,n0:()=>setOutputs});var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57264),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
452),_proof_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51604);const outputNames=Object.keys({verdict:"`pass`, `fail` or `inconclusive`.",reasons:"Reason codes of the verdict, comma-separ\
ated.",findings:"Number of findings that are not dismissed.",critical:"Number of these findings with severity critical.",major:"Number of these findings with severity major.",minor:"Number of these fi\
ndings with severity minor.",info:"Number of these findings with severity info.",confirmed:"Number of confirmed findings.",reproduced:"With `prove`: number of these findings that an executed test repr\
oduced.",disputed:"Number of disputed findings. A person should look at these first.",rounds:"Number of rounds of the debate.","cost-usd":"Cost of the review in dollars, or `unknown` if a price is unk\
nown.",matrix:"With `mode: shard`: the matrix as JSON for `fromJSON`, with one job for each shard.","change-file":"With `mode: collect`: path of the change as data.",fix:"With `fix`: `approved`, `not-\
approved`, `tie`, `no-fix`, `nothing-to-fix`, `not-run` or `cancelled`.","fix-cost-usd":"Cost of the fix race in dollars. `cost-usd` does not include it.","patch-file":"Path of the winning patch; empt\
y if there is none.","race-folder":"Path of the folder with patches, logs and transcripts of all lanes of the race.","sarif-file":"Path of the SARIF file; empty unless the review is complete.","code-s\
canning":"Whether GitHub accepts the SARIF file: `available`, `unavailable` (a private repository without Code Security) or `unknown`.","result-file":"Path of the result as JSON.","report-file":"Path \
of the report as one HTML page.","revised-plan-file":"Path of the last revision of a plan; empty if there is none.","tests-folder":"Path of the folder with the tests that were written for findings (`p\
rove`) and what they printed; empty if there are none.","notes-file":"Path of the review notes as Markdown; empty unless `notes-file` is set.","transcript-file":"Path of the transcript as JSON lines."});
function outputs(result,paths,codeScanning="unknown"){const kept=result.findings.filter(finding=>finding.status!=="dismissed"),of=severity=>String(kept.filter(finding=>finding.severity===severity).length),
as=word=>String(kept.filter(finding=>finding.status===word).length);return{verdict:result.verdict.verdict,reasons:[...new Set(result.verdict.reasons.map(({code})=>code))].join(","),findings:String(kept.
length),critical:of("critical"),major:of("major"),minor:of("minor"),info:of("info"),confirmed:as("confirmed"),reproduced:String(kept.filter(_proof_text_js__WEBPACK_IMPORTED_MODULE_2__.O4).length),disputed:as(
"disputed"),rounds:String(Math.max(0,...result.rounds.map(({round})=>round))),"cost-usd":dollars(result.spent.usd),matrix:"",fix:result.race?.state??"","fix-cost-usd":result.race===null?"":dollars(result.
race.spent.usd),"patch-file":result.race?.patchFile??"","race-folder":result.race?.folder??"","change-file":"","sarif-file":paths.sarif??"","code-scanning":codeScanning,"result-file":paths.result??"",
"report-file":paths.report??"","revised-plan-file":paths.revised??"","tests-folder":paths.tests??"","notes-file":paths.notes??"","transcript-file":paths.transcript??""}}const dollars=usd=>usd===null?"\
unknown":String(Number(usd.toFixed(6)));function setOutputs(values){try{for(const[name,value]of Object.entries(values))_actions_core__WEBPACK_IMPORTED_MODULE_0__.uH(name,value);return null}catch(error){
const why=error instanceof Error?error.message:String(error);return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("unwritable",`Cannot write the outputs: ${why}`,"The file that GITHUB_OUTPUT names can\
not be written, or the disk is full.","Free disk space. Until then let later steps use the outcome of this step, because they read its outputs as empty.",{cause:error})}}})};export{id,ids,modules};
