const id=9347,ids=[9347],modules={59347:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{publishCheckup:()=>publishCheckup});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57264),_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76232);const unableOf=rows=>rows.filter(({able,
needed})=>needed&&!able).map(({name})=>name),sign=seen=>seen===null?"\u2013":seen?"yes":"no",healthy=rows=>rows.every(({able,needed})=>able||!needed),keyText=key=>key===null?"\u2013":key.accepted===null?
key.from:`${key.from}: ${key.accepted?"accepted":"not accepted"}`,columns=[["Works",({able})=>sign(able)],["Key",({key})=>keyText(key)],["Model",({model})=>model??"\u2013"],["Streaming",({streaming})=>sign(
streaming)],["Structured output",({structured})=>sign(structured)],["Tools",({tools})=>sign(tools)],["Caching",({caching})=>sign(caching)],["Context window",({context})=>context===null?"\u2013":String(
context)]];function checkupSummary(rows){const title=healthy(rows)?"Every reviewer works":`${unableOf(rows).length} of ${rows.filter(({needed})=>needed).length} reviewers cannot review`,titles=["Check\
ed",...columns.map(([name])=>name),"What to fix"],lines=rows.map(row=>`| ${[row.name,...columns.map(([,cell])=>cell(row)),row.remedies.join(" ")].map(_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.
hD).join(" | ")} |`);return[`## ${healthy(rows)?"\u2705":"\u274C"} ${title}`,"",`| ${titles.join(" | ")} |`,`|${titles.map(()=>"---").join("|")}|`,...lines,"","<sub>\u2013 means that one short request coul\
d not show it, or that it does not apply. The context window is shown if the server says it. Write permissions of a token are not checked.</sub>",""].join(`
`)}async function publishCheckup(rows,runner){const status=healthy(rows)?0:1,lines=rows.flatMap(row=>[`${row.able?"\u2713":"\u2717"} ${row.name}: ${columns.slice(1).map(([title,cell])=>`${title.toLowerCase()}\
 ${cell(row)}`).join(", ")}`,...row.remedies.map(line=>`    ${line}`)]);if(!runner)return process.stdout.write(`${lines.map(_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.forLog).join(`
`)}
`),status;for(const line of lines)_actions_core__WEBPACK_IMPORTED_MODULE_0__.pq((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(line));try{await _actions_core__WEBPACK_IMPORTED_MODULE_0__.
z.addRaw(checkupSummary(rows)).write()}catch(error){_actions_core__WEBPACK_IMPORTED_MODULE_0__.$e((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(`Cannot write the job summary:\
 ${error instanceof Error?error.message:""}`))}return status!==0&&_actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(`These re\
viewers do not work: ${unableOf(rows).join(", ")}. The table in the job summary says what to fix.`)),status}})};export{id,ids,modules};
