export const id = 949;
export const ids = [949];
export const modules = {

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLocalCommand: () => (/* binding */ runLocalCommand)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66097);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76232);



/** Runs a command of the terminal. Resolves to the exit status; a mistake is reported, with status 2. */
async function runLocalCommand(command, args, host) {
    try {
        return await run(command, args, host);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
            throw error;
        const { message, likelyCause, remedy } = error;
        process.stderr.write(`${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)([message, likelyCause, remedy].filter(Boolean).join(' '))}\n`);
        return 2;
    }
}
async function run(command, args, host) {
    const script = process.argv[1] ?? '';
    switch (command) {
        case 'demo': {
            const { runDemo } = await __webpack_require__.e(/* import() */ 4192).then(__webpack_require__.bind(__webpack_require__, 4192));
            return runDemo(args);
        }
        case 'mcp': {
            const { given, uncommitted, json } = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlags */ .uW)(args);
            if (uncommitted || json) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('bad-setting', '`xreview mcp` takes settings only.', 'Whether the working tree is reviewed is part of each call, and every answer has a structure.', 'Remove `--uncommitted`, `--staged` and `--json`.');
            }
            const { serveMcp } = await Promise.all(/* import() */[__webpack_require__.e(870), __webpack_require__.e(2967)]).then(__webpack_require__.bind(__webpack_require__, 12967));
            return serveMcp({ host, script, given });
        }
        case 'start':
        case 'status':
        case 'result':
        case 'cancel': {
            // A mistake in the options is reported now, and not in the log of the job.
            if (command === 'start' && (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlags */ .uW)(args).json) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('bad-setting', '`xreview start` prints no result.', 'A review in the background writes its result to a file.', 'Remove `--json`, and use `xreview result ID --json`.');
            }
            const { root } = await host.git;
            const { runJobCommand } = await __webpack_require__.e(/* import() */ 2947).then(__webpack_require__.bind(__webpack_require__, 72947));
            const write = (text) => void process.stdout.write(text);
            return runJobCommand({ name: command, args }, { root, cwd: host.cwd, env: host.env, script, write });
        }
    }
}


/***/ })

};
