export const id = 5079;
export const ids = [5079];
export const modules = {

/***/ 35079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ agentFiles),
/* harmony export */   checkOut: () => (/* binding */ checkOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80404);



/** Maximum bytes of one file, and of all files together. */
const maxFile = 8 * 1024 * 1024;
const maxAll = 1024 * 1024 * 1024;
/** Files that configure or instruct coding agents. A change must not control its own reviewers. */
const agentFiles = /(?:^|\/)(?:\.(?:claude|codex|cursor|gemini|aider[^/]*|mcp\.json|cursorrules|windsurfrules|vscode|github\/copilot[^/]*)(?:\/|$)|(?:claude|agents|gemini|codex)(?:\.[\w-]+)*\.md$)/iu;
/** Names that git itself rejects, and that would lead out of the folder. */
const unsafe = (path) => path.includes('\\') || path.split('/').some((part) => /^(?:|\.{1,2}|\.git[ .]*)$/iu.test(part));
/**
 * Writes the files of the head into a folder as plain copies of git objects: not executable, links as text, without
 * filters, hooks or a repository, and without the files that instruct coding agents.
 * @param mode of the files; default: read-only.
 * @returns the number of files that were left out.
 */
async function checkOut(git, commits, folder, redact, mode = 0o444) {
    const head = commits.head ?? (await git.snapshot());
    let room = maxAll;
    let leftOut = 0;
    const files = [];
    for (const [path, { mode: kind, id }] of await git.list(head)) {
        const file = kind === '160000' || unsafe(path) || agentFiles.test(path) ? null : await git.info(id);
        if (file === null || file.size > Math.min(maxFile, room)) {
            leftOut += 1;
            continue;
        }
        room -= file.size;
        files.push({ path, id });
        // A secret that one file shows is hidden in all, so all are read before one is written.
        const content = await git.content(id);
        if (!(0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinary */ .Go)(content))
            redact(content.toString('utf8'));
    }
    for (const { path, id } of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        const content = await git.content(id);
        // A program sends the files it reads to its model, so secrets are removed.
        const kept = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinary */ .Go)(content) ? content : redact(content.toString('utf8'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, kept, { mode, flag: 'wx' });
    }
    return leftOut;
}


/***/ })

};
