export const id = 6890;
export const ids = [6890];
export const modules = {

/***/ 26890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishRefusal: () => (/* binding */ publishRefusal)
/* harmony export */ });
/* harmony import */ var _result_published_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50777);
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76232);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3183);



/** Explains at a terminal why a run did not start. It leaves no files. */
function publishRefusal(result, json) {
    if (json)
        process.stdout.write((0,_result_published_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultText */ .D6)(result));
    for (const { message, remedy } of (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctReasons */ ._T)(result))
        process.stderr.write(`${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(`${message} ${remedy}`)}\n`);
}


/***/ })

};
