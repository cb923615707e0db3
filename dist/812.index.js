export const id = 812;
export const ids = [812];
export const modules = {

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   givenFile: () => (/* binding */ givenFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7687);





/** The settings file's text, as committed at `origin` (for messages). */
function givenFile(text, origin) {
    const content = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).nullable().safeParse(yamlOf(text, origin));
    if (!content.success) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('bad-setting', `${origin} is not a list of "name: value" lines.`, 'The file holds something else at its top level.', 'Write one setting a line, such as "fail-on: major".');
    }
    const given = new Map(Object.entries(content.data ?? {}).filter(([, value]) => value !== null));
    for (const name of given.keys()) {
        if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isSettingName */ .s9)(name) && (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .settingMeta */ .qt)(name).source === 'run') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('bad-setting', `"${name}" may not stand in ${origin}.`, 'It is a secret or belongs to one run.', `Give it as an input of the action: "with: ${name}: …".`);
        }
    }
    return given;
}
function yamlOf(text, origin) {
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: true });
        const [error] = document.errors;
        if (error !== undefined)
            throw error;
        return document.toJS({ maxAliasCount: 50 });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('bad-setting', `${origin} is not valid YAML: ${error instanceof Error ? error.message : 'it cannot be read'}`, 'A typing error in the settings file.', 'Mend it on the base branch; the file is read from there only.', { cause: error });
    }
}


/***/ })

};
