export const id = 7812;
export const ids = [7812];
export const modules = {

/***/ 57812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   givenFile: () => (/* binding */ givenFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41514);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16271);
/* harmony import */ var _setting_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21373);





/** The settings in a settings file's text. `origin` names the file and its commit in messages. */
function givenFile(text, origin) {
    const content = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).nullable().safeParse(yamlOf(text, origin));
    if (!content.success) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('bad-setting', `${origin} must hold one \`name: value\` a line, such as \`fail-on: major\`.`, 'Its top level is a list or a single value.', 'docs/settings.md explains every setting.');
    }
    const given = new Map(Object.entries(content.data ?? {}).filter(([, value]) => value !== null));
    for (const name of given.keys()) {
        if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .isSettingName */ .s9)(name) && (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingMeta */ .qt)(name).source === 'run') {
            throw (0,_setting_error_js__WEBPACK_IMPORTED_MODULE_3__/* .misplacedSetting */ .f6)(name, 'file', origin);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('bad-setting', `${origin} is not valid YAML: ${firstLine(error)}.`, 'YAML does not allow tabs for indentation, and values with `: ` or `#` need quotes.', 'Fix the file on the base branch; it is read from there only.', { cause: error });
    }
}
/** The YAML library's message without its multi-line excerpt. */
const firstLine = (error) => error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/[:.]$/u, '') : 'it cannot be read';


/***/ })

};
