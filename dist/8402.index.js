const id=8402,ids=[8402],modules={16021:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{v2:()=>evidenceOfInjections,hM:()=>lookUpsOf,
ew:()=>rescanEvidence,C:()=>scanUsages});var picomatch=__webpack_require__(14006),parsing=__webpack_require__(177),symbol=__webpack_require__(86839);const mostCharacters=24e3,mostOfMatch=300;function numberedLine(number,text){
return`${String(number).padStart(6)}|${oneLine(text)}`}function hunkLines({lines,section}){const sign={context:" ",added:"+",removed:"-"},number=value=>String(value??"").padStart(6);return[`@@ ${oneLine(
section)}`,...lines.map(({kind,oldLine,newLine,text})=>`${number(oldLine)} ${number(newLine)} ${sign[kind]}|${oneLine(text)}`)]}function excerpt(text){const line=oneLine(text);return line.length>mostOfMatch?
`${line.slice(0,mostOfMatch)}\u2026`:line}function fit(lines){const shown=[];let room=mostCharacters;for(const line of lines){if(line.length+1>room&&shown.length>0)break;shown.push(line.length>room?`${line.
slice(0,room)}\u2026 [${line.length-room} more characters]`:line),room-=line.length+1}return shown}function oneLine(text){return text.replace(/\r$/,"").replaceAll(/[\r\u2028\u2029\u0085\v\f]/g," ")}function shownPath(path2){
return/[\p{Cc}"\u2028\u2029]/u.test(path2)?JSON.stringify(path2):path2}var git_tree=__webpack_require__(80404);class Refusal extends Error{}const sideWords={new:"the new version",old:"the base version"},
mostBytes=8*1024*1024;class Ends{#git;#commits;#tree;constructor(git,commits,tree){this.#git=git,this.#commits=commits,this.#tree=tree}async id(side2){return side2==="old"?this.#commits.mergeBase:this.#commits.
head??await this.#git.snapshot()}async listing(side2){return this.#git.list(await this.id(side2))}async read(path2,side2){const name=checkedPath(path2),entry=(await this.listing(side2)).get(name);if(entry===
void 0)throw new Refusal(`There is no file ${shownPath(name)} in ${sideWords[side2]}.`);if(entry.mode==="160000")throw new Refusal(`${shownPath(name)} is a submodule; its files are in another reposito\
ry.`);const info=await this.#git.info(entry.id);if(info===null||info.size>mostBytes)throw new Refusal(`${shownPath(name)} is too large to read (${info?.size??"unknown"} bytes).`);if(entry.mode==="1200\
00")throw new Refusal(`${shownPath(name)} is a symbolic link. Links are not followed; read the target by its own name.`);const content=await this.#git.content(entry.id);if((0,git_tree.Go)(content))throw new Refusal(
`${shownPath(name)} is binary.`);const text=await this.#tree.read(side2,name);if(text===null)throw new Refusal(`${shownPath(name)} cannot be read as text.`);return{name,side:side2,text,lines:linesOf(text),
raw:linesOf(content.toString("utf8"))}}async lackingNote(tree){const count=await this.#git.lacking(tree);return count===0?[]:[`(${count} files are not in this partial checkout and were not searched: r\
ead them by name.)`]}}function checkedPath(path2){const clean=path2.trim()===path2?path2.replace(/^(?:\.\/)+/,"").replace(/\/+$/,""):path2,segments=clean.split("/");if(clean===""||clean.startsWith("/")||
clean.includes("\0")||/^[A-Za-z]:[\\/]/.test(clean)||segments.includes(".."))throw new Refusal(`${JSON.stringify(path2)} is not a path inside the repository. Paths are relative to its root, without ".\
.".`);if(segments[0]===".git")throw new Refusal("The folder .git is not part of the reviewed files.");return clean}function linesOf(text){const lines=text.split(`
`);return lines.at(-1)===""&&lines.pop(),lines}var tree_entries=__webpack_require__(48623);const maxOutput=4*1024*1024;async function search(git,tree,query,limits,signal){const refusal=query.regex?refuseRegex(
query.text):null;if(refusal!==null)return{outcome:"refused",why:refusal};if(query.text===""||/[\0\n]/.test(query.text))return{outcome:"refused",why:"The search text must be one line and not empty."};const ended=AbortSignal.
any([signal,AbortSignal.timeout(limits.seconds*1e3)]),args=["grep","-z","-n","-I","--no-color","--full-name","--threads=2",`--max-count=${limits.perFile}`,query.regex?"-P":"-F",...query.wholeWord?["-w"]:
[],"-e",query.text,tree,...query.folder===""?[]:["--",query.folder]],chunks=[];let bytes=0;try{for await(const chunk of git.stream(args,{okay:[0,1],signal:ended}))if(chunks.push(chunk),bytes+=chunk.length,
bytes>maxOutput)break}catch(error){return ended.aborted?{outcome:"refused",why:`The search took more than ${limits.seconds} s. Use a simpler pattern or a folder.`}:{outcome:"refused",why:`Git rejected\
 the pattern: ${reasonOf(error)}`}}const matches=parseMatches(Buffer.concat(chunks),tree.length+1);return{outcome:"found",matches:matches.slice(0,limits.matches),more:matches.length>limits.matches||bytes>
maxOutput}}function parseMatches(output,prefix){const matches=[];for(let at=0;at<output.length;){const first=output.indexOf(0,at),second=output.indexOf(0,first+1),end=output.indexOf(10,second+1);if(first<
0||second<0||end<0)break;matches.push({path:(0,tree_entries.q0)(output.subarray(at+prefix,first)),line:Number(output.toString("latin1",first+1,second))}),at=end+1}return matches}function refuseRegex(pattern){
if(pattern.length>500)return"The pattern has more than 500 characters.";const bare=pattern.replaceAll(/\\./g,"x").replaceAll(/\[\^?\]?[^\]]*\]/g,"x");return/\([^()]*[+*}][^()]*\)\s*(?:[+*]|\{\d+,)/.test(
bare)?"A repetition inside a repeated group can take exponential time. Write the pattern without it.":/\(\?(?:R|[+-]?\d|&|P>|\?|C)|\(\*/.test(bare)?"Recursion, callouts and verbs are not allowed in a \
pattern.":null}function reasonOf(error){return error instanceof Error?error.message.slice(0,200):String(error).slice(0,200)}const lookupLimits={lines:400,entries:300,matches:100,matchesPerFile:20,searchSeconds:10,
usageFiles:60};class Lookup{#git;#change;#ends;#onShown;constructor({git,commits,change,tree,onShown=()=>{}}){this.#git=git,this.#change=change,this.#ends=new Ends(git,commits,tree),this.#onShown=onShown}async lines(path2,side2,from,to){
const file=await this.#ends.read(path2,side2),{name,lines}=file,first=Math.max(1,Math.floor(from??1)),last=Math.min(lines.length,Math.floor(to??lines.length),first+lookupLimits.lines-1);if(lines.length===
0)return`${shownPath(name)} is empty.`;if(first>lines.length)throw new Refusal(`${shownPath(name)} has ${lines.length} lines; ${first} is past its end.`);if(last<first)throw new Refusal(`There is no l\
ine between ${first} and ${last}.`);const numbered=fit(lines.slice(first-1,last).map((line,index)=>numberedLine(first+index,line))),shown=first+numbered.length-1;this.#show(file,range(first,shown));const rest=shown<
lines.length?` Ask again from line ${shown+1} for more.`:"";return`${shownPath(name)}, lines ${first}\u2013${shown} of ${lines.length} (${sideWords[side2]}).${rest}
${numbered.join(`
`)}`}async files(folder,glob,side2){const listing=await this.#ends.listing(side2),below=folder===""||folder==="."||folder==="/"?"":`${checkedPath(folder)}/`,found=new Set,matches=glob===null?null:picomatch(
glob,{dot:!0,basename:!glob.includes("/")});for(const path2 of listing.keys()){if(!path2.startsWith(below))continue;const rest=path2.slice(below.length);if(matches!==null)matches(rest)&&found.add(path2);else{
const slash=rest.indexOf("/");found.add(below+(slash<0?rest:rest.slice(0,slash+1)))}}if(found.size===0)throw new Refusal(`No such file or folder in ${below===""?"the repository":shownPath(below)}.`);const listed=[
...found].slice(0,lookupLimits.entries);for(const path2 of listed)this.#onShown({path:path2,side:side2,lines:[]});const shown=fit(listed.map(shownPath)),more=found.size-shown.length;return[...shown,...more>
0?[`(${more} more)`]:[]].join(`
`)}async find(text,regex,folder,side2,signal){const tree=await this.#ends.id(side2),lacking=await this.#ends.lackingNote(tree),below=folder===null||folder===""||folder==="."?"":checkedPath(folder),limits={
matches:lookupLimits.matches,perFile:lookupLimits.matchesPerFile,seconds:lookupLimits.searchSeconds},result=await search(this.#git,tree,{text,regex,wholeWord:!1,folder:below},limits,signal);if(result.
outcome==="refused")throw new Refusal(result.why);const lines=[];for(const[path2,matches]of Map.groupBy(result.matches,match=>match.path)){const file=await this.#ends.read(path2,side2).catch(()=>null);
for(const{line}of matches)lines.push(`${shownPath(path2)}:${line}|${excerpt(file?.lines[line-1]??"(not shown)")}`);file!==null&&this.#show(file,matches.map(({line})=>line))}if(lines.length===0)return[
"No line matches.",...lacking].join(`
`);const shown=fit(lines),more=result.more||shown.length<lines.length;return[...shown,...more?["(There are more matches: narrow the search.)"]:[],...lacking].join(`
`)}async outline(path2,side2){const file=await this.#ends.read(path2,side2),{name}=file,symbols=await(0,parsing.dL)(name,file.text);if(symbols===null)throw new Refusal(`No outline of ${shownPath(name)}\
: its language is unknown, or it is too large.`);return symbols.length===0?`${shownPath(name)} defines no function, class or type.`:(this.#show(file,symbols.map(({startLine})=>startLine)),(0,symbol.WM)(
symbols,mostCharacters))}async usages(name,side2,signal){if(!/^[\p{L}\p{N}_$.:#?!-]{1,100}$/u.test(name))throw new Refusal("Give one name, such as parse or Parser.");const plain=name.split(/[.:#]+/).findLast(
part=>part!=="")??name,tree=await this.#ends.id(side2),lacking=await this.#ends.lackingNote(tree),limits={matches:1e3,perFile:1,seconds:lookupLimits.searchSeconds},query={text:plain,regex:!1,wholeWord:!0,
folder:""},result=await search(this.#git,tree,query,limits,signal);if(result.outcome==="refused")throw new Refusal(result.why);const paths=[...new Set(result.matches.map(({path:path2})=>path2))],lines=[];
for(const path2 of paths.slice(0,lookupLimits.usageFiles)){if(signal.aborted)break;const file=await this.#ends.read(path2,side2).catch(()=>null),references=file===null?[]:await(0,parsing.yU)(path2,file.
text,[plain]);for(const{line,kind,inside,text:code}of references)lines.push(`${shownPath(path2)}:${line} ${kind}${inside===null?"":` in ${oneLine(inside)}`}|${oneLine(code)}`);file!==null&&references.
length>0&&this.#show(file,references.map(({line})=>line))}if(lines.length===0)return[`Nothing uses ${plain} outside comments and strings.`,...lacking].join(`
`);const shown=fit(lines),unread=Math.max(0,paths.length-lookupLimits.usageFiles),more=lines.length-shown.length,rest=more+unread>0?[`(${more} more places, ${unread} more files)`]:[];return[...shown,...rest,
...lacking].join(`
`)}changes(path2){const file=this.#changed(path2),{status,oldPath,added,removed,leftOut}=file,from=oldPath===null?"":` from ${shownPath(oldPath)}`,head=`${shownPath(file.path)}: ${status}${from}, ${added}\
 lines added, ${removed} removed.`;return leftOut!==null?`${head} It is not under review: ${leftOut.detail}`:[head,...fit(file.hunks.flatMap(hunk=>hunkLines(hunk)))].join(`
`)}async baseOf(path2,line){const file=this.#changed(path2),hunk=file.hunks.find(({newStart,newLines})=>line>=newStart&&line<=newStart+Math.max(newLines,1)-1);if(hunk===void 0){const where=file.hunks.
map(({newStart,newLines})=>`${newStart}\u2013${newStart+newLines-1}`).join(", ");throw new Refusal(`No change covers line ${line} of ${shownPath(file.path)}; its changes are at ${where||"no line"}.`)}
return file.oldBlob===null?`${shownPath(file.path)} is new: it does not exist in the base.`:this.lines(file.oldPath??file.path,"old",Math.max(1,hunk.oldStart-10),hunk.oldStart+hunk.oldLines+10)}#changed(path2){
const wanted=checkedPath(path2),file=this.#change.files.find(one=>one.path===wanted||one.oldPath===wanted);if(file===void 0)throw new Refusal(`The change does not touch ${shownPath(wanted)}.`);return file}#show({
name,side:side2,lines,raw},numbers){const shown=numbers.flatMap(number=>{const text=lines[number-1];return text===void 0?[]:[{number,text,hidden:text!==raw[number-1]}]});this.#onShown({path:name,side:side2,
lines:shown})}}const range=(first,last)=>Array.from({length:last-first+1},(_,index)=>first+index);var schemas=__webpack_require__(41514),errors=__webpack_require__(37428),provider=__webpack_require__(
7641);const lookupBudget={calls:20,characters:1e5,seconds:120},side=schemas.k5n(["new","old"]).describe('"new" for the code with the change, "old" for the base without it'),path=schemas.YjP().describe(
"path relative to the root of the repository"),parametersOf={lines:schemas.Ikc({path,side,from:schemas.aig().nullable(),to:schemas.aig().nullable()}),files:schemas.Ikc({folder:schemas.YjP(),glob:schemas.
YjP().nullable(),side}),find:schemas.Ikc({text:schemas.YjP(),regex:schemas.zMY(),folder:schemas.YjP().nullable(),side}),outline:schemas.Ikc({path,side}),usages:schemas.Ikc({name:schemas.YjP(),side}),changes:schemas.
Ikc({path}),baseOf:schemas.Ikc({path,line:schemas.aig().describe("a line number of the new version")})};function lookupTools(lookup,budget=lookupBudget){const meter=openMeter(budget),tool=(name,description,parameters,answer)=>({
name,description,parameters,async run(input,signal){const asked=parameters.safeParse(input);if(!asked.success)throw new Refusal(`Invalid arguments: ${errors.S1(asked.error)}`);return meter(signal,async limited=>answer(
asked.data,limited))}});return[tool("read_file","Reads lines of a file, numbered. At most 400 lines at once; give from and to for a part, null for all.",parametersOf.lines,asked=>lookup.lines(asked.path,
asked.side,asked.from,asked.to)),tool("list_files",'Lists a folder ("" for the root), or, with a glob such as "**/*.test.ts", all matching files below it.',parametersOf.files,asked=>lookup.files(asked.
folder,asked.glob,asked.side)),tool("search","Finds lines in all files, or below a folder. Literal text, or a Perl regular expression with regex true.",parametersOf.find,(asked,signal)=>lookup.find(asked.
text,asked.regex,asked.folder,asked.side,signal)),tool("outline","Lists the functions, classes and types of a file with their first and last lines.",parametersOf.outline,asked=>lookup.outline(asked.path,
asked.side)),tool("find_usages","Finds the places that call, import or use a function, class or variable by its name, in the entire repository.",parametersOf.usages,(asked,signal)=>lookup.usages(asked.
name,asked.side,signal)),tool("show_change","Shows all changes to one file, even if the file is in another part of the review.",parametersOf.changes,asked=>lookup.changes(asked.path)),tool("base_of_ch\
ange","Shows the base version of the code at a changed line.",parametersOf.baseOf,asked=>lookup.baseOf(asked.path,asked.line))]}function openMeter({calls,characters,seconds}){let callsLeft=calls,charactersLeft=characters,
secondsLeft=seconds;return async(signal,work)=>{if(callsLeft<=0||charactersLeft<=0||secondsLeft<=0)throw new provider.Gy("The look-up limit for this part is reached. Answer with what you know.");callsLeft-=
1;const start=performance.now(),limit=AbortSignal.timeout(Math.ceil(secondsLeft*1e3));try{const text=await work(AbortSignal.any([signal,limit])),shown=text.length>charactersLeft?`${text.slice(0,charactersLeft)}\

(Cut: the look-up limit is reached.)`:text;return charactersLeft-=shown.length,shown}finally{secondsLeft-=(performance.now()-start)/1e3}}}var detected=__webpack_require__(65451);function lookUpsOf(settings,{
learn,...lookUpSources}){const most=settings["max-lookups"];if(most===0)return null;const lookup=new Lookup({...lookUpSources,commits:lookUpSources.change.commits});return{most,open:characters=>lookupTools(
lookup,{...lookupBudget,calls:most,characters:Math.min(lookupBudget.characters,characters)}).map(tool=>({...tool,async run(input,signal){const text=await tool.run(input,signal);return await learn?.(text),
text}}))}}function*scanUsages(lookUpDetector,{usages}){for(const{path:path2,line,text}of[...usages.values()].flat())lookUpDetector.scan({path:path2,side:"new",lines:[{number:line,text,hidden:!1}]}),yield}
function evidenceOfInjections(earlier,{files}){const reviewed=new Set(files.filter(({hunks})=>hunks.length>0).map(({path:path2})=>path2));return earlier.flatMap(({reportedBy,location})=>reportedBy.includes(
detected.i)&&location.level==="line"&&!reviewed.has(location.path)?[{path:location.path,side:location.side}]:[])}async function rescanEvidence(lookUpDetector,places,tree){for(const{path:path2,side:side2}of places){
const lines=(await tree.read(side2,path2)??"").split(`
`).map((line,at)=>({number:at+1,text:line,hidden:!1}));lookUpDetector.scan({path:path2,side:side2,lines})}}})};export{id,ids,modules};
