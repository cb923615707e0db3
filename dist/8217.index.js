export const id = 8217;
export const ids = [8217];
export const modules = {

/***/ 8217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dateOfMergeBase: () => (/* binding */ dateOfMergeBase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const comparison = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ committer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ date: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }) }) }),
    }),
});
/**
 * When the merge base of two commits was committed, in seconds since the epoch; null if GitHub does not say. Both may be
 * of a fork.
 */
async function dateOfMergeBase(client, base, head) {
    const answer = await client.ask('GET /repos/{owner}/{repo}/compare/{basehead}', 
    // One commit of the list, because only the merge base is of use.
    { basehead: `${base}...${head}`, per_page: 1 }, comparison, { to: 'compare two commits', permission: 'contents: read' });
    if (!answer.ok)
        return null;
    const date = Date.parse(answer.value.merge_base_commit.commit.committer.date);
    return Number.isNaN(date) ? null : Math.floor(date / 1000);
}


/***/ })

};
