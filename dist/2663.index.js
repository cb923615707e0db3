const id=2663,ids=[2663],modules={2663:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{findSecrets:()=>findSecrets,learnSecrets:()=>learnSecrets});var _secretlint_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(198),_secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
31577);const leastLearned=12,rules=[{id:"@secretlint/secretlint-rule-preset-recommend",rule:_secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__.x,options:{}}];async function findSecrets(text){
const content=text.replaceAll(/secretlint-(?=disable|enable)/gu,"secretlint_"),{messages}=await(0,_secretlint_core__WEBPACK_IMPORTED_MODULE_0__.n)({source:{content,filePath:"change",ext:"",contentType:"\
text"},options:{config:{rules},noPhysicFilePath:!0}});return messages.map(({ruleId,range:[from,to]})=>({name:`${ruleId.replace(/^.*secretlint-rule-/u,"")}-secret`,value:text.slice(from,to).replace(/["'`)\]};,]+$/u,
"")}))}async function learnSecrets(texts,redact){redact.discover(texts);const found=await findSecrets(texts.join(`
`));redact.hide(found.filter(({value})=>value.length>=leastLearned&&redact(value)===value))}})};export{id,ids,modules};
