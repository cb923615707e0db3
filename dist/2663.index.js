export const id = 2663;
export const ids = [2663];
export const modules = {

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSecrets: () => (/* binding */ findSecrets),
/* harmony export */   learnSecrets: () => (/* binding */ learnSecrets)
/* harmony export */ });
/* harmony import */ var _secretlint_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(198);
/* harmony import */ var _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31577);


/** Characters of a secret that is learned. */
const leastLearned = 12;
const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__/* .creator */ .x, options: {} }];
/** Secrets that secretlint's own rules find in a text, each by the name of its rule: `vercel-secret`. */
async function findSecrets(text) {
    // Parted without moving anything: a comment of the change must not switch a rule off.
    const content = text.replaceAll(/secretlint-(?=disable|enable)/gu, 'secretlint_');
    const { messages } = await (0,_secretlint_core__WEBPACK_IMPORTED_MODULE_0__/* .lintSource */ .n)({
        source: { content, filePath: 'change', ext: '', contentType: 'text' },
        options: { config: { rules }, noPhysicFilePath: true },
    });
    return messages.map(({ ruleId, range: [from, to] }) => ({
        name: `${ruleId.replace(/^.*secretlint-rule-/u, '')}-secret`,
        // Some rules take what closes an address in code for a part of it.
        value: text.slice(from, to).replace(/["'`)\]};,]+$/u, ''),
    }));
}
/** Has `redact` hide from now on what secretlint finds in these texts and the action's own rules do not know. */
async function learnSecrets(texts, redact) {
    redact.discover(texts);
    const found = await findSecrets(texts.join('\n'));
    redact.hide(found.filter(({ value }) => value.length >= leastLearned && redact(value) === value));
}


/***/ })

};
