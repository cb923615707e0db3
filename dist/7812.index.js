const id=7812,ids=[7812],modules={57812:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{givenFile:()=>givenFile});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
38815),zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(41514),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(452),_schema_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16271),_setting_error_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
21373);function givenFile(text,origin){const content=zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),zod__WEBPACK_IMPORTED_MODULE_4__.L5J()).nullable().safeParse(yamlOf(text,
origin));if(!content.success)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("bad-setting",`${origin} must hold one \`name: value\` a line, such as \`fail-on: major\`.`,"Its top level is a list or\
 a single value.","docs/settings.md explains every setting.");const given=new Map(Object.entries(content.data??{}).filter(([,value])=>value!==null));for(const name of given.keys())if((0,_schema_js__WEBPACK_IMPORTED_MODULE_2__.
s9)(name)&&(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__.qt)(name).source==="run")throw(0,_setting_error_js__WEBPACK_IMPORTED_MODULE_3__.f6)(name,"file",origin);return given}function yamlOf(text,origin){
try{const document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{prettyErrors:!0}),[error]=document.errors;if(error!==void 0)throw error;return document.toJS({maxAliasCount:50})}catch(error){throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
y("bad-setting",`${origin} is not valid YAML: ${firstLine(error)}.`,"YAML does not allow tabs for indentation, and values with `: ` or `#` need quotes.","Fix the file on the base branch; it is read fr\
om there only.",{cause:error})}}const firstLine=error=>error instanceof Error?(error.message.split(`
`)[0]??"").replace(/[:.]$/u,""):"it cannot be read"})};export{id,ids,modules};
