export const id = 4192;
export const ids = [4192];
export const modules = {

/***/ 4192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27350);


const here = import.meta.url;
/** The demo is a program of its own, which only the bundle has (see scripts/build.ts). */
const script = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(new URL('./demo/index.js', here));
/** Runs the demo in the current folder. Returns its exit status. */
const runDemo = (args) => (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .runOwn */ .qz)(script, args);


/***/ }),

/***/ 27350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   hY: () => (/* binding */ startOwn),
/* harmony export */   qz: () => (/* binding */ runOwn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** Starts the tool once more, beside this process. */
function startOwn({ script, args, cwd, env, outlives, output }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [script, ...args], {
        cwd,
        env,
        detached: outlives,
        stdio: ['ignore', output, output],
    });
    // A process that could not be started has no number, and is found ended.
    child.on('error', () => undefined);
    if (outlives)
        child.unref();
    return child;
}
/** Runs a program of the tool in this terminal and returns its exit status. */
function runOwn(script, args) {
    const { status } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(process.execPath, [script, ...args], { stdio: 'inherit' });
    return status ?? 1;
}
const processIdentity = (pid) => ({ pid, born: bornAt(pid) ?? '' });
/** Whether the process still runs. */
function isAlive({ pid, born }) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        // It belongs to somebody else, so it is another process.
        if (error instanceof Error)
            return false;
        throw error;
    }
    const now = bornAt(pid);
    return now !== null && (born === '' || now === born);
}
/** Null if there is no such process, or it has ended and only its parent does not know yet. */
function bornAt(pid) {
    try {
        // Field 22 of /proc/PID/stat is the start time (proc(5)); the name before it may hold spaces and brackets.
        const fields = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8')
            .replace(/^.*\)\s/su, '')
            .split(' ');
        return fields[0] === 'Z' ? null : (fields[19] ?? '');
    }
    catch {
        // A system without /proc.
        const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
        return status === 0 && stdout.trim() !== '' ? stdout.trim() : null;
    }
}


/***/ })

};
