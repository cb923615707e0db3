const id=6890,ids=[6890],modules={26890:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{publishRefusal:()=>publishRefusal});
var _result_published_result_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50777),_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76232),_headline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
3183);function publishRefusal(result,json){json&&process.stdout.write((0,_result_published_result_js__WEBPACK_IMPORTED_MODULE_0__.D6)(result));for(const{message,remedy}of(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__.
_T)(result))process.stderr.write(`${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(`${message} ${remedy}`)}
`)}})};export{id,ids,modules};
