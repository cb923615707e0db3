const id=5389,ids=[5389],modules={33315:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{tn:()=>readCoverage,sN:()=>recordedLines,
is:()=>recorderText});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),schemas=__webpack_require__(41514);const block=/^(.+):(\d+)\.\d+,(\d+)\.(\d+) \d+ (\d+)$/u;
function readGoProfile(profile,{module,folder},file){const own=folder===""?file:file.slice(folder.length+1),executed=new Set,missed=new Set;for(const row of profile.split(`
`)){const[,path,from,to,column,count]=block.exec(row)??[];if(path!==`${module}/${own}`)continue;const last=Number(to)-(Number(column)<=1?1:0),lines=Number(count)>0?executed:missed;for(let line2=Number(
from);line2<=last;line2+=1)lines.add(line2)}return{executed,missed:missed.difference(executed)}}const recordedLines={kind:"lines"},recorders={"xreview-coverage.cjs":__webpack_require__.ab+"xreview-cov\
erage.cjs","xreview_coverage.py":__webpack_require__.ab+"xreview_coverage.py","xreview.gradle":__webpack_require__.ab+"xreview.gradle"},recorderText=name=>(0,promises_.readFile)(recorders[name],"utf8"),
maxFiles=200,maxBytes=16*1024*1024,line=schemas.YOg(schemas.Whr().positive()),recorded=schemas.Ikc({files:schemas.g1P(schemas.YjP(),schemas.Ikc({executed:line,missed:line}))});async function readCoverage(method,folder,file){
switch(method.kind){case"lines":return readLines(folder,file);case"go":{const text=await readText((0,external_node_path_.join)(folder,"cover.out"));return text===null?null:readGoProfile(text,method,file)}case"\
none":return null}}async function readLines(folder,file){const reports=(await(0,promises_.readdir)(folder).catch(()=>[])).filter(name=>/^lines-[\d-]+\.json$/u.test(name)).slice(0,maxFiles),executed=new Set,
missed=new Set;let readable=0;for(const name of reports){const report=parseReport(await readText((0,external_node_path_.join)(folder,name))??"");if(report!==null){readable+=1;for(const number of report.
files[file]?.executed??[])executed.add(number);for(const number of report.files[file]?.missed??[])missed.add(number)}}return readable===0?null:{executed,missed:missed.difference(executed)}}function parseReport(text){
try{return recorded.safeParse(JSON.parse(text)).data??null}catch{return null}}async function readText(path){const found=await(0,promises_.lstat)(path).catch(()=>null);return found===null||!found.isFile()||
found.size>maxBytes?null:(0,promises_.readFile)(path,"utf8").catch(()=>null)}}),75389:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{O:()=>runnerFor});var runners_runner=__webpack_require__(83034);const side=new Set(["src","lib","app","test","tests","__tests__","spec","main","java","unit"]),excluded=/(?:^|\/)(?:node_modules|vendor|fixtures?|__fixtures__|testdata|e2e|dist|build|target)(?:\/|$)/u,
parts=path=>(0,runners_runner.yS)(path).split("/").filter(part=>part!==""&&!side.has(part.toLowerCase()));function closestTest(file,paths,test,folder){const own=parts(file),base=(0,runners_runner.Md)(
file).replace(/\.[^.]+$/u,"");let best=null;for(const path of paths){if(folder!==""&&!path.startsWith(`${folder}/`)||excluded.test(path)||path===file||!test.test(path))continue;const other=parts(path),
differs=own.findIndex((part,index)=>part!==other[index]),common=differs<0?own.length:differs,score=common*10-(own.length+other.length-2*common)*3+((0,runners_runner.Md)(path).startsWith(base)||(0,runners_runner.
Md)(path).includes(`_${base}.`)?2:0);(best===null||score>best.score||score===best.score&&path.length<best.path.length)&&(best={path,score})}return best?.path??null}function newTestPath(file,name,taken,rules,folder){
const closest=closestTest(file,taken,rules.test,folder);return unused(name,taken,word=>{const spelled=rules.spell(word);if(closest===null)return rules.first(file,spelled);const found=new RegExp(rules.
test.source,`${rules.test.flags}d`).exec(closest),[from,to]=found?.indices?.slice(1).find(group=>group!==void 0)??[0,closest.length];return`${closest.slice(0,from)}${spelled}${closest.slice(to)}`})}function unused(name,taken,make){
const known=new Set(taken);for(let number=1;;number+=1){const path=make(number===1?name:`${name}-${number}`);if(!known.has(path))return path}}const kebab=name=>name.replaceAll(/([a-z\d])([A-Z])/gu,"$1\
-$2").toLowerCase().replaceAll(/[^a-z\d]+/gu,"-").replaceAll(/^-+|-+$/gu,"").slice(0,60).replace(/-+$/u,"")||"finding",snake=name=>kebab(name).replaceAll("-","_").replace(/^(?=\d)/u,"x"),pascal=name=>kebab(
name).split("-").map(word=>word.charAt(0).toUpperCase()+word.slice(1)).join("").replace(/^(?=\d)/u,"X");var external_node_util_=__webpack_require__(57975);const none={passed:0,failed:0,skipped:0},lastMatch=(output,pattern)=>[
...output.matchAll(pattern)].at(-1),count=(text,pattern)=>Number(pattern.exec(text)?.[1]??0),occurrences=(output,pattern)=>[...output.matchAll(pattern)].length,summaries={vitest:output=>{if(/^\s*(?:Error: )?No test (?:files? |suite )?found/mu.
test(output))return none;const line=lastMatch(output,/^\s*Tests\s+((?:\d+ [a-z ]+(?: \| )?)+)(?:\(\d+\))?\s*$/gmu)?.[1];return line===void 0?/^\s*Tests\s+no tests\s*$/mu.test(output)&&!/^\s*Test Files\s+\d+ failed/mu.
test(output)?none:null:{passed:count(line,/(\d+) passed/u),failed:count(line,/(\d+) failed/u),skipped:count(line,/(\d+) skipped/u)+count(line,/(\d+) todo/u)+count(line,/(\d+) expected fail/u)}},jest:output=>{
if(/^No tests found/mu.test(output))return none;const line=lastMatch(output,/^Tests:\s+(.*\d+ total)\s*$/gmu)?.[1];return line===void 0?null:/Your test suite must contain at least one test/u.test(output)?
none:line.startsWith("0 total")&&/Test suite failed to run/u.test(output)?null:{passed:count(line,/(\d+) passed/u),failed:count(line,/(\d+) failed/u),skipped:count(line,/(\d+) skipped/u)+count(line,/(\d+) todo/u)}},
mocha:output=>{const passing=lastMatch(output,/^\s*(\d+) passing \(/gmu)?.[1];if(passing===void 0)return null;const number=pattern=>Number(lastMatch(output,pattern)?.[1]??0);return{passed:Number(passing),
failed:number(/^\s*(\d+) failing\s*$/gmu),skipped:number(/^\s*(\d+) pending\s*$/gmu)}},"node --test":output=>{const number=name=>{const found=lastMatch(output,new RegExp(`^# ${name} (\\d+)\\s*$`,"gmu"))?.[1];
return found===void 0?null:Number(found)},passed=number("pass");if(passed===null)return null;const files=occurrences(output,/^ok \d+ - (?:\S*[\\/])?\S+\.[cm]?[jt]sx?\s*$/gmu);return{passed:Math.max(0,
passed-files),failed:(number("fail")??0)+(number("cancelled")??0),skipped:(number("skipped")??0)+(number("todo")??0)}},pytest:output=>{const line=lastMatch(output,/^(?:=+ )?((?:\d+ [a-z]+(?:, )?)+|no tests ran) in [\d.]+s\b.*$/gmu)?.[1];
return line===void 0?null:line==="no tests ran"?none:{passed:count(line,/(\d+) passed/u),failed:count(line,/(\d+) failed/u)+count(line,/(\d+) errors?/u),skipped:count(line,/(\d+) skipped/u)+count(line,
/(\d+) xfailed/u)+count(line,/(\d+) xpassed/u)+count(line,/(\d+) deselected/u)}},"go test":output=>{const counts={passed:occurrences(output,/^--- PASS: /gmu),failed:occurrences(output,/^--- FAIL: /gmu),
skipped:occurrences(output,/^\s*--- SKIP: /gmu)};return counts.passed+counts.failed+counts.skipped>0?counts:/no tests to run|\[no test files\]/u.test(output)?none:null},"cargo test":output=>{const[,passed,
failed,ignored]=lastMatch(output,/^test result: \S+ (\d+) passed; (\d+) failed; (\d+) ignored;/gmu)??[];return passed===void 0?null:{passed:Number(passed),failed:Number(failed),skipped:Number(ignored)}},
maven:output=>{const[,run,failures,errors,skipped]=lastMatch(output,/Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)/gu)??[];if(run===void 0)return/No tests (?:to run|were executed|matching pattern)/u.
test(output)?none:null;const failed=Number(failures)+Number(errors);return{passed:Number(run)-failed-Number(skipped),failed,skipped:Number(skipped)}},gradle:output=>{const[,passed,failed,skipped]=lastMatch(
output,/^xreview: (\d+) passed, (\d+) failed, (\d+) skipped\s*$/gmu)??[];return passed===void 0?/No tests found for given includes/u.test(output)?none:null:{passed:Number(passed),failed:Number(failed),
skipped:Number(skipped)}},rspec:output=>{const line=lastMatch(output,/^\d+ examples?, \d+ failures?.*$/gmu)?.[0];if(line===void 0)return null;const failed=count(line,/(\d+) failures?/u),skipped=count(
line,/(\d+) pending/u);return count(line,/(\d+) errors? occurred/u)>0?null:{passed:count(line,/^(\d+) examples?/u)-failed-skipped,failed,skipped}},phpunit:output=>{if(/^No tests (?:executed|found)/mu.
test(output))return none;const ok=lastMatch(output,/^OK \((\d+) tests?, \d+ assertions?\)\s*$/gmu)?.[1];if(ok!==void 0)return{passed:Number(ok),failed:0,skipped:0};const line=lastMatch(output,/^Tests: \d+, Assertions: \d+.*$/gmu)?.[0];
if(line===void 0)return null;const failed=count(line,/Failures: (\d+)/u)+count(line,/Errors: (\d+)/u),skipped=count(line,/Skipped: (\d+)/u)+count(line,/Incomplete: (\d+)/u)+count(line,/Risky: (\d+)/u);
return{passed:Math.max(0,count(line,/Tests: (\d+)/u)-failed-skipped),failed,skipped}},"dotnet test":output=>{const[,failed,passed,skipped]=lastMatch(output,/\bFailed:\s+(\d+), Passed:\s+(\d+), Skipped:\s+(\d+), Total:/gu)??
[];if(failed!==void 0)return{passed:Number(passed),failed:Number(failed),skipped:Number(skipped)};const list=lastMatch(output,/^\s*Total tests: \d+(?:\r?\n\s+\w+: \d+)*/gmu)?.[0];return list!==void 0?
{passed:count(list,/Passed: (\d+)/u),failed:count(list,/Failed: (\d+)/u),skipped:count(list,/Skipped: (\d+)/u)}:/No test (?:is available|matches)/u.test(output)?none:null}},anySummary=output=>{for(const read of Object.
values(summaries)){const counts=read(output);if(counts!==null)return counts}return null};function readTestRun(name,{status,output,mark}){const text=(0,external_node_util_.stripVTControlCharacters)(output),
counts=name==="prove-command"?anySummary(text):summaries[name](text);return status===null?{outcome:"failed-otherwise",why:"was ended before its result"}:status===0?readSuccess(name,counts):mark!==""&&
text.includes(mark)&&(counts===null?name==="prove-command":counts.failed>0)?{outcome:"failed-as-named",why:"failed at the assertion that it names"}:counts!==null&&counts.passed+counts.failed===0?{outcome:"\
ran-nothing",why:`ran no test, with exit status ${status}`}:{outcome:"failed-otherwise",why:counts===null?`did not get as far as a result (exit status ${status})`:"failed, but not at the assertion tha\
t it names"}}function readSuccess(name,counts){if(counts===null)return name==="prove-command"?{outcome:"passed",why:"passed by its exit status; the output has no summary that is known"}:{outcome:"ran-\
nothing",why:`ended without a summary of ${name}, so nothing shows that it ran`};const{passed,failed,skipped}=counts;return failed>0?{outcome:"failed-otherwise",why:"reports a failure although its exi\
t status is 0"}:skipped>0?{outcome:"ran-nothing",why:"was skipped, entirely or in part"}:passed>0?{outcome:"passed",why:`passed (${passed} ${passed===1?"test":"tests"})`}:{outcome:"ran-nothing",why:"c\
ontains no test that ran"}}const testFile=/(?:^|\/)([^/]+?)Tests?\.cs$/u;async function findTestProject(project,{paths,read}){for(const path of paths.filter(one=>one.endsWith(".csproj")&&one!==project)){
const text=await read(path)??"",framework=/"xunit/iu.test(text)?"xUnit":/"nunit/iu.test(text)?"NUnit":/"mstest/iu.test(text)?"MSTest":null,references=[...text.matchAll(/<ProjectReference\s+Include="([^"]+)"/gu)].
map(([,to])=>(0,runners_runner.Md)((to??"").replaceAll("\\","/")));if(framework!==null&&references.includes((0,runners_runner.Md)(project)))return{path,framework}}return null}const attributes={xUnit:"\
Fact",NUnit:"Test",MSTest:"TestMethod"},usings={xUnit:"Xunit",NUnit:"NUnit.Framework",MSTest:"Microsoft.VisualStudio.TestTools.UnitTesting"},assertions={xUnit:'Assert.True(Equals(expected, Name(value)\
), Environment.GetEnvironmentVariable("XREVIEW_MARK"));',NUnit:'Assert.That(Name(value), Is.EqualTo(expected), Environment.GetEnvironmentVariable("XREVIEW_MARK"));',MSTest:'Assert.AreEqual(expected, N\
ame(value), Environment.GetEnvironmentVariable("XREVIEW_MARK"));'};function formOf(testPath,file,framework){const name=(0,runners_runner.Md)(testPath).replace(/\.cs$/u,"");return[`Write C# for ${framework}\
.`,`The test is the class ${name} in the file ${testPath}. The code under test is ${file}.`,`The one assertion that decides has the message Environment.GetEnvironmentVariable("XREVIEW_MARK")${framework===
"xUnit"?"; only Assert.True and Assert.False take one":", as its last argument"}.`,"If the code goes wrong by an exception, catch it and fail with the mark in the handler. An exception outside of it i\
s no result.","Example:","```","using System;",`using ${usings[framework]};`,"",...framework==="MSTest"?["[TestClass]"]:[],`public class ${name}`,"{",`    [${attributes[framework]}]`,"    public void \
WhatMustHold()","    {",`        ${assertions[framework]}`,"    }","}","```"].join(`
`)}async function dotnetRunner(file,repository){const{paths}=repository,project=(0,runners_runner.bQ)(file).map(folder2=>paths.find(path=>(0,runners_runner.yS)(path)===folder2&&path.endsWith(".csproj"))).
find(path=>path!==void 0);if(project===void 0)return{none:`there is no .csproj above ${file}`};const tests=await findTestProject(project,repository);if(tests===null)return{none:`no test project (xUnit\
, NUnit or MSTest) refers to ${project}`};const folder=(0,runners_runner.yS)(tests.path),projectFile=(0,runners_runner.TL)((0,runners_runner.Iw)(folder,tests.path));return{name:"dotnet test",chosenBecause:`${tests.
path} uses ${tests.framework} and refers to ${project}`,folder,command:`dotnet test ${projectFile} --nologo --filter "FullyQualifiedName~$(basename "$XREVIEW_TEST" .cs)"`,setup:`dotnet restore ${(0,runners_runner.
TL)(tests.path)}`,files:{},coverage:{kind:"none",why:"dotnet test records executed lines only with a package"},testPath:(of,name)=>newTestPath(of,name,paths,{test:testFile,spell:pascal,first:(_,word)=>(0,runners_runner.
ux)(folder,`${word}Tests.cs`)},folder),form:(testPath,of)=>formOf(testPath,of,tests.framework),readRun:run=>readTestRun("dotnet test",run)}}const condition=/_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|windows|unix|386|amd64|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm|test)$/u,
command=[String.raw`names="$(sed -n 's/^func \(Test[[:alnum:]_]*\)(.*/\1/p' "$XREVIEW_TEST" | paste -s -d '|' -)"`,'go test -v -count=1 -coverprofile="$XREVIEW_COVERAGE/cover.out" -coverpkg="./$(dirna\
me "$XREVIEW_FILE")" -run "^($names)\\$" "./$(dirname "$XREVIEW_TEST")"'].join(`
`);function go_formOf(testPath,file,packageName){return["Write Go for the package testing: functions `func TestName(t *testing.T)`.",`The test is the file ${testPath}, in package ${packageName}, as ${file}\
, so it may use unexported names. Names of tests and of helpers must not exist in the package yet.`,'The one assertion that decides reports os.Getenv("XREVIEW_MARK") with t.Fatalf or t.Errorf.',"If th\
e code goes wrong by a panic, recover it in a deferred function and report the mark there. A panic outside of it is no result.","Example:","```",`package ${packageName}`,"","import (",'	"os"','	"testi\
ng"',")","","func TestWhatMustHold(t *testing.T) {","	if got := Name(value); got != expected {",'		t.Fatalf("%s: got %v, want %v", os.Getenv("XREVIEW_MARK"), got, expected)',"	}","}","```"].join(`
`)}async function goRunner(file,{paths,read}){const folder=(0,runners_runner.bQ)(file).find(one=>paths.includes((0,runners_runner.ux)(one,"go.mod")));if(folder===void 0)return{none:`there is no go.mod\
 above ${file}`};const path=(0,runners_runner.ux)(folder,"go.mod"),text=await read(path)??"",module=/^module\s+"?([^\s"]+)/mu.exec(text)?.[1]??"",isVendored=paths.includes((0,runners_runner.ux)(folder,
"vendor/modules.txt")),packageName=/^package\s+(\w+)/mu.exec(await read(file)??"")?.[1]??"main";return{name:"go test",chosenBecause:`${file} is in the module of ${path}`,folder,command,setup:/^require\b/mu.
test(text)&&!isVendored?(0,runners_runner._z)(folder,"go mod download"):"",files:{},coverage:{kind:"go",module,folder},testPath:(of,name)=>unused(name,paths,word=>{const stem=snake(word);return(0,runners_runner.
ux)((0,runners_runner.yS)(of),`${condition.test(`_${stem}`)?`${stem}_case`:stem}_test.go`)}),form:(testPath,of)=>go_formOf(testPath,of,packageName),readRun:run=>readTestRun("go test",run)}}var coverage=__webpack_require__(
33315);const java_testFile=/\/src\/test\/(?:java|kotlin)\/.*?([^/]+?)Tests?\.(?:java|kt)$|^src\/test\/(?:java|kotlin)\/.*?([^/]+?)Tests?\.(?:java|kt)$/u,java_coverage={kind:"none",why:"the lines that \
a JVM executes are not recorded"},packageOf=text=>/^\s*package\s+([\w.]+)/mu.exec(text)?.[1]??"";function java_formOf(testPath,file,{isKotlin,packageName,usesJUnit4}){const name=(0,runners_runner.Md)(
testPath).replace(/\.\w+$/u,""),end=isKotlin?"":";",imports=usesJUnit4?["org.junit.Test","org.junit.Assert.assertEquals"]:["org.junit.jupiter.api.Test","org.junit.jupiter.api.Assertions.assertEquals"],
mark='System.getenv("XREVIEW_MARK")',call=usesJUnit4?`assertEquals(${mark}, expected, name(value))`:`assertEquals(expected, name(value), ${mark})`;return[`Write ${isKotlin?"Kotlin":"Java"} for JUnit ${usesJUnit4?
4:5}.`,`The test is the class ${name} in the file ${testPath}${packageName===""?"":`, package ${packageName}`}. The code under test is ${file}.`,`The one assertion that decides has the message ${mark}\
, as its ${usesJUnit4?"first":"last"} argument.`,"If the code goes wrong by an exception, assert that too: assertDoesNotThrow, assertThrows, or fail with the mark in a catch block. An exception outsid\
e of that assertion is no result.","Example:","```",...packageName===""?[]:[`package ${packageName}${end}`,""],`import ${imports[0]}${end}`,`import ${isKotlin?"":"static "}${imports[1]}${end}`,"",`${isKotlin?
"":"public "}class ${name} {`,`    @Test ${isKotlin?"fun":"public void"} whatMustHold() { ${call}${end} }`,"}","```"].join(`
`)}const naming=(folder,isKotlin,packageName)=>({test:java_testFile,spell:pascal,first:(_,name)=>(0,runners_runner.ux)(folder,`src/test/${isKotlin?"kotlin":"java"}/${packageName===""?"":`${packageName.
replaceAll(".","/")}/`}${name}Test.${isKotlin?"kt":"java"}`)});async function javaRunner(file,repository){const{paths,read}=repository,known=new Set(paths),gradleFiles=["build.gradle","build.gradle.kt\
s"],module=(0,runners_runner.bQ)(file).find(folder=>["pom.xml",...gradleFiles].some(name2=>known.has((0,runners_runner.ux)(folder,name2))));if(module===void 0)return{none:`there is no pom.xml or build\
.gradle above ${file}`};const isMaven=known.has((0,runners_runner.ux)(module,"pom.xml")),buildFile=isMaven?(0,runners_runner.ux)(module,"pom.xml"):gradleFiles.map(name2=>(0,runners_runner.ux)(module,name2)).
find(path=>known.has(path))??"",root=await buildRoot(module,isMaven,repository),build=`${await read(buildFile)??""}
${await read((0,runners_runner.ux)(root,isMaven?"pom.xml":"build.gradle"))??""}`,own=await read(file)??"",closest=closestTest(file,paths,java_testFile,module),beside=closest===null?"":await read(closest)??
"",source={isKotlin:file.endsWith(".kt"),packageName:packageOf(own),usesJUnit4:/\borg\.junit\.(?:Test|Assert)\b/u.test(beside)||beside===""&&!/jupiter|useJUnitPlatform/u.test(build)},inside=root===""?
module:module.slice(root.length+1),{command:command2,setup}=isMaven?mavenLines(root,inside,known):gradleLines(root,inside,known),name=isMaven?"maven":"gradle";return{name,chosenBecause:`${file} is bui\
lt by ${buildFile}`,folder:root,command:command2,setup:(0,runners_runner._z)(root,setup),files:isMaven?{}:{"xreview.gradle":await(0,coverage.is)("xreview.gradle")},coverage:java_coverage,testPath:(of,word)=>{
const rules=naming(module,source.isKotlin,source.packageName),place=(0,runners_runner.yS)(rules.first(of,"X")),same=paths.filter(path=>(0,runners_runner.yS)(path)===place||!java_testFile.test(path));return newTestPath(
of,word,same,rules,module)},form:(testPath,of)=>java_formOf(testPath,of,source),readRun:run=>readTestRun(name,run)}}async function buildRoot(module,isMaven,{paths,read}){let root=module;for(const folder of(0,runners_runner.
bQ)((0,runners_runner.ux)(module,"x")).slice(1)){const path=(isMaven?["pom.xml"]:["settings.gradle","settings.gradle.kts"]).map(name=>(0,runners_runner.ux)(folder,name)).find(one=>paths.includes(one));
path!==void 0&&(!isMaven||/<modules>/u.test(await read(path)??""))&&(root=folder)}return root}function mavenLines(root,module,known){const mvn=known.has((0,runners_runner.ux)(root,"mvnw"))?"sh ./mvnw":
"mvn",part=module===""?"":` -pl ${(0,runners_runner.TL)(module)} -am`,lenient="-Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false";return{command:`${mvn} -B -o${part} ${lenient} -Dtest="$(b\
asename "\${XREVIEW_TEST%.*}")" test`,setup:`${mvn} -B -q${part} ${lenient} -Dtest=NoTestHasThisName test`}}function gradleLines(root,module,known){const gradle2=known.has((0,runners_runner.ux)(root,"\
gradlew"))?"sh ./gradlew":"gradle",project=module===""?"":`:${module.replaceAll("/",":")}`,common="--no-daemon --console=plain";return{command:`${gradle2} ${common} --offline --init-script "$XREVIEW_C\
OVERAGE/xreview.gradle" ${(0,runners_runner.TL)(`${project}:test`.replace(/^:test$/u,"test"))} --tests "*$(basename "\${XREVIEW_TEST%.*}")"`,setup:`${gradle2} ${common} --quiet ${(0,runners_runner.TL)(
`${project}:testClasses`.replace(/^:testClasses$/u,"testClasses"))}`}}async function readStyle(runner,file,packages,{paths,read},testFile2){const closest=closestTest(file,paths,testFile2,packages.at(-1)?.
folder??""),test=closest===null?"":await read(closest)??"",own=await read(file)??"",imports=text=>/^\s*(?:import\s[^(]|export\s)/mu.test(text)?!0:/\brequire\(|\bmodule\.exports\b|^exports\./mu.test(text)?
!1:null,usesImport=(/\.m[jt]s$/u.test(file)?!0:/\.c[jt]s$/u.test(file)?!1:null)??imports(own)??imports(test)??(packages[0]?.isModule===!0||/\.tsx?$/u.test(file)),relative=/(?:from|import|require\()\s*\(?['"]\.{1,2}\/[^'"]*?([^/'"]+)['"]/gu,
named=[...`${test}
${own}`.matchAll(relative)].map(([,last])=>last??"")[0];return{usesImport,extension:named===void 0?null:/\.[cm]?[jt]sx?$/u.exec(named)?.[0]??"",usesGlobals:runner==="mocha"||runner==="jest"&&!/@jest\/globals/u.
test(test)}}const frameworks={vitest:"Vitest",jest:"Jest",mocha:"Mocha with node:assert","node --test":"the test runner of Node.js (node:test, node:assert)"};function specifier(runner,style,testPath,file){
const path=(0,runners_runner.Iw)((0,runners_runner.yS)(testPath),file),relative=path.startsWith(".")?path:`./${path}`,isTypeScript=/\.[cm]?tsx?$/u.test(file),stem=relative.replace(/\.[cm]?[jt]sx?$/u,""),
own=relative.slice(stem.length);return style.extension===""?stem:isTypeScript?style.extension!==null&&/js/u.test(style.extension)?stem+own.replace("t","j").replace(/x$/u,""):style.extension!==null?relative:
runner==="jest"?stem:relative:relative}function javascriptForm(runner,style,testPath,file){const language=/\.[cm]?tsx?$/u.test(testPath)?"TypeScript":"JavaScript",path=specifier(runner,style,testPath,
file),load=(names,from)=>style.usesImport?`import { ${names} } from '${from}';`:`const { ${names} } = require('${from}');`,assert=style.usesImport?"import assert from 'node:assert/strict';":"const ass\
ert = require('node:assert/strict');",heads={vitest:[load("expect, test","vitest")],jest:[...style.usesGlobals?[]:[load("test","@jest/globals")],assert],mocha:[assert],"node --test":[style.usesImport?
"import test from 'node:test';":"const test = require('node:test');",assert]},isVitest=runner==="vitest",word=runner==="mocha"?"it":"test",example=[...heads[runner],load("name",path),"",`${word}('what\
 must hold', async () => {`,isVitest?"  expect(name(input), process.env.XREVIEW_MARK).toEqual(expected);":"  assert.deepEqual(name(input), expected, process.env.XREVIEW_MARK);","});"].join(`
`),throwing=isVitest?"`expect(() => name(input), process.env.XREVIEW_MARK).not.toThrow()` or `.toThrow()`, for promises `await expect(promise, process.env.XREVIEW_MARK).resolves\u2026` or `.rejects\u2026`":
"`assert.doesNotThrow(() => name(input), process.env.XREVIEW_MARK)` or `assert.throws(() => name(input), undefined, process.env.XREVIEW_MARK)`, for promises `assert.doesNotReject` and `assert.rejects`";
return[`Write ${language} for ${frameworks[runner]}, with ${style.usesImport?"import statements (ESM)":"require (CommonJS)"}.`,`The test is the file ${testPath}. It imports the code under test, ${file}\
, as '${path}'.`,`The one assertion that decides has the message process.env.XREVIEW_MARK. ${isVitest?"It is the second argument of expect.":"It is the last argument; use node:assert, because the mess\
ages of other libraries are different."}`,`If the code goes wrong by throwing, that is asserted too: ${throwing}. An exception outside of that assertion is no result.`,`Example for a file ${(0,runners_runner.
Md)(testPath)}:`,"```",example,"```"].join(`
`)}var schemas=__webpack_require__(41514);const texts=schemas.g1P(schemas.YjP(),schemas.YjP()).catch({}),manifest=schemas.Ikc({type:schemas.YjP().catch("commonjs"),scripts:texts,dependencies:texts,devDependencies:texts,
peerDependencies:texts,jest:schemas.L5J().optional()});async function packagesAround(file,{paths,read}){const known=new Set(paths),found=[];for(const folder of(0,runners_runner.bQ)(file)){const path=(0,runners_runner.
ux)(folder,"package.json");known.has(path)&&found.push(readManifest(folder,path,await read(path)??""))}return found}function readManifest(folder,path,text){const{type,scripts,dependencies,devDependencies,
peerDependencies,jest:jest2}=manifest.parse(json(text));return{folder,path,isModule:type==="module",scripts,dependencies:new Set([dependencies,devDependencies,peerDependencies].flatMap(Object.keys)),configuresJest:jest2!==
void 0}}function json(text){try{const value=JSON.parse(text);return typeof value=="object"&&value!==null?value:{}}catch{return{}}}const installs=[["package-lock.json","npm ci --no-audit --no-fund"],["\
npm-shrinkwrap.json","npm ci --no-audit --no-fund"],["pnpm-lock.yaml","pnpm install --frozen-lockfile"],["yarn.lock","yarn install --frozen-lockfile"],["bun.lock","bun install --frozen-lockfile"],["bu\
n.lockb","bun install --frozen-lockfile"]];function nodeSetup({folder,path,dependencies},paths){const known=new Set(paths),around=(0,runners_runner.bQ)(path);if(paths.some(one=>around.some(up=>one.startsWith(
(0,runners_runner.ux)(up,"node_modules/")))))return"";for(const up of around){const[lock,command2]=installs.find(([name])=>known.has((0,runners_runner.ux)(up,name)))??[];if(lock===void 0||command2===void 0)
continue;const isNewYarn=lock==="yarn.lock"&&known.has((0,runners_runner.ux)(up,".yarnrc.yml"));return(0,runners_runner._z)(up,isNewYarn?"yarn install --immutable":command2)}return dependencies.size===
0?"":(0,runners_runner._z)(folder,"npm install --no-audit --no-fund --no-package-lock")}function exportPrograms(folder,paths){const depth=folder===""?0:folder.split("/").length,line=`export PATH="${Array.
from({length:depth+1},(_,up)=>`$PWD/${"../".repeat(up)}node_modules/.bin`).join(":")}:$PATH"`;return(0,runners_runner.bQ)((0,runners_runner.ux)(folder,"x")).map(up=>(0,runners_runner.ux)(up,".pnp.cjs")).
some(path=>paths.includes(path))?`${line}
run() { yarn run "$@"; }`:`${line}
run() { "$@"; }`}const isJavaScript=path=>/\.[cm]?[jt]sx?$/u.test(path),javascript_testFile=/^(?:.*\/)?(?:([^/]+?)[._-](?:test|spec)|(?:__tests__|tests?)\/(?:[^/]+\/)*([^/.]+))\.[cm]?[jt]sx?$/u,runners=[
["vitest",/\bvitest\b/u,/^vitest\.(?:config|workspace)\.[cm]?[jt]s$/u],["jest",/\bjest\b/u,/^jest\.config\.(?:[cm]?[jt]s|json)$/u],["mocha",/\bmocha\b/u,/^\.mocharc\.(?:[cm]?js|json|jsonc|ya?ml)$/u],[
"node --test",/\b(?:node|tsx|ts-node)\b[^&|;]*\s--test\b/u,/^$/u]];function testScripts({scripts}){return Object.keys(scripts).filter(name=>/^(?:test|unit)(?:$|[:.-])/u.test(name)).toSorted((a,b)=>+(b===
"test")-+(a==="test")).map(name=>[name,scripts[name]??""])}async function findRunner(file,repository,packages){for(const owner of packages){const found=runnerOf(owner,repository.paths)??await byImports(
file,owner,repository);if(found!==null)return found}return null}function runnerOf(owner,paths){for(const[title,script]of testScripts(owner))for(const[name,inScript]of runners)if(inScript.test(script))
return{name,owner,script,chosenBecause:`the script "${title}" of ${owner.path} runs ${name}`};for(const[name,,config]of runners){const chosenBecause=owner.dependencies.has(name)?`${name} is a dependen\
cy in ${owner.path}`:name==="jest"&&owner.configuresJest?`${owner.path} configures jest`:paths.filter(path=>(0,runners_runner.yS)(path)===owner.folder&&config.test((0,runners_runner.Md)(path))).map(path=>`\
there is ${path}`)[0];if(chosenBecause!==void 0)return{name,owner,script:"",chosenBecause}}return null}async function byImports(file,owner,{paths,read}){const inside=(0,runners_runner.ux)(owner.folder,
""),tests=paths.filter(path=>path.startsWith(inside)&&path!==file&&!path.includes("node_modules/")&&javascript_testFile.test(path));for(const path of tests.slice(0,20)){const text=await read(path)??"";
if(/['"]node:test['"]/u.test(text))return{name:"node --test",owner,script:"",chosenBecause:`${path} imports node:test`}}return null}const kept={vitest:/(?:^|\s)(?:--config|-c|--project|--environment|--globals)(?:[= ](?!-)\S+)?/gu,
jest:/(?:^|\s)(?:--config|-c|--env|--testEnvironment|--preset)(?:[= ](?!-)\S+)?/gu,mocha:/(?:^|\s)(?:--config|--require|-r|--import|--loader|--ui|-u|--file|--node-option)[= ]\S+/gu,"node --test":/(?:^|\s)(?:(?:--import|--require|-r|--loader|--experimental-loader|--conditions|-C|--env-file)[= ]\S+|--experimental-(?!test-coverage)[\w-]+|--no-warnings)/gu};
function keptOptions(name,script){return[...(script.split(/&&|\|\||;/u).find(one=>runners.find(([known])=>known===name)?.[1].test(one))??"").matchAll(kept[name])].map(([option])=>option.trim()).filter(
option=>/^[\w@./=: -]+$/u.test(option)).join(" ")}function loader(file,{dependencies},options2){return!/\.[cm]?tsx?$/u.test(file)||/--(?:import|loader|require|experimental)|-r /u.test(options2)?"":dependencies.
has("tsx")?"--import tsx":dependencies.has("ts-node")?"--require ts-node/register":""}function commandOf(found,file,paths){const{name,owner,script}=found,options2=keptOptions(name,script),load=[options2,
loader(file,owner,options2)].filter(one=>one!=="").join(" "),spaced=text=>text===""?"":` ${text}`,isTsx=/\btsx\b/u.test(script)&&name==="node --test"&&load==="",runs={vitest:`run vitest run "$XREVIEW_\
TEST" --pool=forks --coverage.enabled=false --passWithNoTests=false${spaced(options2)}`,jest:`run jest --runTestsByPath "$XREVIEW_TEST" --coverage=false --ci${spaced(options2)}`,mocha:`run mocha --rep\
orter=spec${spaced(load)} "$XREVIEW_TEST"`,"node --test":`node --test --test-reporter=tap${isTsx?" --import tsx":spaced(load)} "$XREVIEW_TEST"`},flags=/--experimental-vm-modules/u.test(script)?" --exp\
erimental-vm-modules":"";return[(0,runners_runner.xr)(owner.folder),exportPrograms(owner.folder,paths),`export NODE_OPTIONS="\${NODE_OPTIONS-}${flags} --require \\"$XREVIEW_COVERAGE/xreview-coverage.cj\
s\\""`,...owner.dependencies.has("cross-env")||/\bNODE_ENV=test\b/u.test(script)?["export NODE_ENV=test"]:[],runs[name]].join(`
`)}function javascript_naming(found,file){const extension=/\.[cm]?[jt]sx?$/u.exec(file)?.[0].replace(/x$/u,"")??".js",beside=found.name==="vitest"||found.name==="jest";return{test:javascript_testFile,
spell:kebab,first:(path,name)=>beside?(0,runners_runner.ux)((0,runners_runner.yS)(path),`${name}.test${extension}`):(0,runners_runner.ux)((0,runners_runner.ux)(found.owner.folder,"test"),`${name}.test${extension}`)}}
async function javascriptRunner(file,repository){const packages=await packagesAround(file,repository);if(packages.length===0)return{none:`there is no package.json above ${file}`};const found=await findRunner(
file,repository,packages);if(found===null)return{none:`no test runner found in ${packages.map(({path})=>path).join(", ")} (vitest, jest, mocha or node --test)`};const{paths}=repository,style=await readStyle(
found.name,file,packages,repository,javascript_testFile);return{name:found.name,chosenBecause:found.chosenBecause,folder:found.owner.folder,command:commandOf(found,file,paths),setup:nodeSetup(packages[0]??
found.owner,paths),files:{"xreview-coverage.cjs":await(0,coverage.is)("xreview-coverage.cjs")},coverage:coverage.sN,testPath:(of,name)=>newTestPath(of,name,paths,javascript_naming(found,of),found.owner.
folder),form:(testPath,of)=>javascriptForm(found.name,style,testPath,of),readRun:run=>readTestRun(found.name,run)}}const php_testFile=/(?:^|\/)([^/]+)Test\.php$/u,php_naming=(folder,paths)=>({test:php_testFile,
spell:pascal,first:(_,name)=>{const unit=(0,runners_runner.ux)(folder,"tests/Unit");return`${paths.some(path=>path.startsWith(`${unit}/`))?unit:(0,runners_runner.ux)(folder,"tests")}/${name}Test.php`}}),
namespaceOf=text=>/^\s*namespace\s+([\w\\]+)\s*[;{]/mu.exec(text)?.[1]??"";function php_formOf(testPath,file,namespaces){return["Write PHP for PHPUnit.",`The test is the class ${(0,runners_runner.Md)(
testPath).replace(/\.php$/u,"")} in the file ${testPath}${namespaces.test===""?"":`, namespace ${namespaces.test}`}. The code under test is ${file}${namespaces.code===""?"":`, namespace ${namespaces.code}`}\
.`,'The one assertion that decides has the message getenv("XREVIEW_MARK"), as its last argument.','If the code goes wrong by throwing, catch that exception and call $this->fail(getenv("XREVIEW_MARK"))\
 in the handler. An exception outside of it is no result.',"Example:","```","<?php",...namespaces.test===""?[]:[`namespace ${namespaces.test};`],"use PHPUnit\\Framework\\TestCase;","",`final class ${(0,runners_runner.
Md)(testPath).replace(/\.php$/u,"")} extends TestCase`,"{","    public function testWhatMustHold(): void","    {",'        $this->assertSame($expected, name($value), getenv("XREVIEW_MARK"));',"    }",
"}","```"].join(`
`)}async function phpRunner(file,{paths,read}){const known=new Set(paths);for(const folder of(0,runners_runner.bQ)(file)){const composer=(0,runners_runner.ux)(folder,"composer.json"),text=known.has(composer)?
await read(composer)??"":"",configuration=["phpunit.xml","phpunit.xml.dist","phpunit.dist.xml"].map(name=>(0,runners_runner.ux)(folder,name)).find(path=>known.has(path)),isNamed=/"phpunit\/phpunit"/u.
test(text);if(!isNamed&&configuration===void 0)continue;const closest=closestTest(file,paths,php_testFile,folder),test=namespaceOf(closest===null?"":await read(closest)??""),code=namespaceOf(await read(
file)??""),program=isNamed?"vendor/bin/phpunit":"phpunit";return{name:"phpunit",chosenBecause:isNamed?`${composer} requires phpunit`:`there is ${configuration??""}`,folder,command:`${program} --colors\
=never --no-coverage "$XREVIEW_TEST"`,setup:isNamed&&!known.has((0,runners_runner.ux)(folder,"vendor/autoload.php"))?(0,runners_runner._z)(folder,"composer install --no-interaction --no-progress --qui\
et"):"",files:{},coverage:{kind:"none",why:"PHP records executed lines only with an extension"},testPath:(of,name)=>newTestPath(of,name,paths,php_naming(folder,paths),folder),form:(testPath,of)=>php_formOf(
testPath,of,{code,test}),readRun:run=>readTestRun("phpunit",run)}}return{none:`nothing above ${file} names phpunit (composer.json, phpunit.xml)`}}const python_testFile=/(?:^|\/)(?:test_([^/]+)|([^/]+)_test)\.py$/u,
settings=/^(?:pyproject\.toml|pytest\.ini|\.pytest\.ini|setup\.cfg|setup\.py|tox\.ini|Pipfile)$/u,requirements=/^(?:requirements|dev-requirements|test-requirements)[\w.-]*\.(?:txt|in)$/u;async function projectOf(file,{
paths,read}){for(const folder of(0,runners_runner.bQ)(file)){const names=paths.filter(path=>(0,runners_runner.yS)(path)===folder&&(settings.test((0,runners_runner.Md)(path))||requirements.test((0,runners_runner.
Md)(path)))||(0,runners_runner.yS)(path)===(0,runners_runner.ux)(folder,"requirements")&&path.endsWith(".txt")),texts2=new Map;for(const path of names)texts2.set(path,await read(path)??"");if(names.length>
0)return{folder,texts:texts2}}return{folder:"",texts:new Map}}async function evidence(folder,texts2,{paths,read}){for(const[path,text]of texts2)if(/^\.?pytest\.ini$/u.test((0,runners_runner.Md)(path))||
/\bpytest\b/u.test(text))return`${path} names pytest`;const inside=path=>folder===""||path.startsWith(`${folder}/`),conftest=paths.find(path=>inside(path)&&(0,runners_runner.Md)(path)==="conftest.py");
if(conftest!==void 0)return`there is ${conftest}`;for(const path of paths.filter(one=>inside(one)&&python_testFile.test(one)).slice(0,20)){const text=await read(path)??"";if(/^\s*(?:import|from)\s+pytest\b/mu.
test(text))return`${path} imports pytest`;if(/^(?:async )?def test_\w*\(/mu.test(text))return`${path} has test functions as pytest runs them`}return null}const environment=".xreview-venv";function setupOf(folder,texts2,paths){
const has=name=>paths.includes((0,runners_runner.ux)(folder,name));if(has("uv.lock"))return(0,runners_runner._z)(folder,"uv sync --frozen --all-extras --all-groups");if(has("poetry.lock"))return(0,runners_runner.
_z)(folder,"POETRY_VIRTUALENVS_IN_PROJECT=1 poetry install --no-interaction");if(has("Pipfile.lock"))return(0,runners_runner._z)(folder,"PIPENV_VENV_IN_PROJECT=1 pipenv install --dev --deploy");const lists=[
...texts2].filter(([path,text])=>path.endsWith(".txt")&&/^\s*[^#\s]/mu.test(text)).map(([path])=>`-r ${(0,runners_runner.TL)(folder===""?path:path.slice(folder.length+1))}`),project=texts2.get((0,runners_runner.
ux)(folder,"pyproject.toml"))??"",isPackage=/^\[build-system\]/mu.test(project)||texts2.has((0,runners_runner.ux)(folder,"setup.py"))||/^\[project\]/mu.test(project);if(lists.length===0&&!isPackage)return"";
const extras=[...project.matchAll(/^(?:"?(test|tests|testing|dev)"?)\s*=\s*\[/gmu)].map(([,name])=>name),own=isPackage?[`-e '.${extras.length>0?`[${extras.join(",")}]`:""}'`]:[];return[`python3 -m ven\
v --system-site-packages ${(0,runners_runner.TL)((0,runners_runner.ux)(folder,environment))}`,(0,runners_runner._z)(folder,`${environment}/bin/python -m pip install --quiet ${[...lists,...own].join(" ")}`)].
join(`
`)}function options(texts2){const all=[...texts2.values()].join(`
`),added=/addopts\s*=([\s\S]{0,600}?)(?:\n\s*\n|\n\s*\w+\s*=|\n\[|$)/u.exec(all)?.[1]??"";return[.../--cov\b/u.test(added)?[" --no-cov"]:[],.../(?:^|[\s"'])(?:-n|--numprocesses)\b/u.test(added)?[" -n \
0"]:[]].join("")}function python_commandOf(folder,texts2){return[(0,runners_runner.xr)(folder),"python=python3",`for one in ${environment} .venv venv; do if [ -x "$one/bin/python" ]; then python="$one\
/bin/python"; break; fi; done`,'export PYTHONPATH="$XREVIEW_COVERAGE${PYTHONPATH:+:$PYTHONPATH}" PYTHONDONTWRITEBYTECODE=1',`"$python" -m pytest -p xreview_coverage -p no:cacheprovider${options(texts2)}\
 "$XREVIEW_TEST"`].join(`
`)}function moduleName(file,folder,paths){const known=new Set(paths),parts2=file.replace(/(?:\/__init__)?\.py$/u,"").split("/");let at=parts2.length-1;for(;at>0&&known.has(`${parts2.slice(0,at).join("\
/")}/__init__.py`);)at-=1;const inside=folder===""?0:folder.split("/").length,start=at===parts2.length-1?Math.max(inside,parts2[inside]==="src"?inside+1:inside):at;return parts2.slice(start).join(".")}
function python_formOf(testPath,file,folder,paths){const name=moduleName(file,folder,paths);return["Write Python for pytest: functions whose names begin with test_, and plain assert statements.",`The \
test is the file ${testPath}. The code under test is ${file}, module ${name}; import it as the tests beside it do.`,'The one assertion that decides has the message os.environ.get("XREVIEW_MARK").','If\
 the code goes wrong by raising, catch that exception and assert in the handler: `except ValueError as error: assert False, os.environ.get("XREVIEW_MARK")`. An exception outside of that assertion is n\
o result.',"Example:","```","import os","",`from ${name} import name`,"","","def test_what_must_hold():",'    assert name(value) == expected, os.environ.get("XREVIEW_MARK")',"```"].join(`
`)}const python_naming=(folder,paths)=>({test:python_testFile,spell:snake,first:(file,name)=>{const tests=["tests","test"].map(one=>(0,runners_runner.ux)(folder,one)).find(one=>paths.some(path=>path.startsWith(
`${one}/`)));return(0,runners_runner.ux)(tests??(0,runners_runner.yS)(file),`test_${name}.py`)}});async function pythonRunner(file,repository){const{folder,texts:texts2}=await projectOf(file,repository),
{paths}=repository,because=await evidence(folder,texts2,repository);return because===null?{none:`nothing in ${folder===""?"the repository":folder} names pytest (settings, requirements, conftest.py, te\
sts)`}:{name:"pytest",chosenBecause:because,folder,command:python_commandOf(folder,texts2),setup:setupOf(folder,texts2,paths),files:{"xreview_coverage.py":await(0,coverage.is)("xreview_coverage.py")},
coverage:coverage.sN,testPath:(of,name)=>newTestPath(of,name,paths,python_naming(folder,paths),folder),form:(testPath,of)=>{const beside=closestTest(of,paths,python_testFile,folder),form=python_formOf(
testPath,of,folder,paths);return beside===null?form:`${form}
A test beside it: ${beside}.`},readRun:run=>readTestRun("pytest",run)}}const ruby_testFile=/(?:^|\/)([^/]+)_spec\.rb$/u,ruby_naming=folder=>({test:ruby_testFile,spell:snake,first:(file,name)=>{const inside=folder===
""?(0,runners_runner.yS)(file):(0,runners_runner.yS)(file).slice(folder.length+1);return(0,runners_runner.ux)(folder,(0,runners_runner.ux)((0,runners_runner.ux)("spec",inside.replace(/^(?:app|lib)(?:\/|$)/u,
"")),`${name}_spec.rb`).replace(/\/{2,}/gu,"/"))}});function ruby_formOf(testPath,file,helper){const path=(0,runners_runner.Iw)((0,runners_runner.yS)(testPath),file).replace(/\.rb$/u,"");return["Write\
 Ruby for RSpec.",`The test is the file ${testPath}. The code under test is ${file}.`,'The one expectation that decides has the failure message ENV["XREVIEW_MARK"], as the second argument of to or not\
_to.','If the code goes wrong by raising, expect that too: `expect { name(value) }.not_to raise_error, ENV["XREVIEW_MARK"]`. An exception outside of that expectation is no result.',"Example:","```",helper===
null?`require_relative "${path}"`:`require "${helper}"`,"",'RSpec.describe "what must hold" do','  it "holds" do','    expect(name(value)).to eq(expected), ENV["XREVIEW_MARK"]',"  end","end","```"].join(
`
`)}async function rubyRunner(file,{paths,read}){const known=new Set(paths),names=["Gemfile.lock","Gemfile",".rspec"];for(const folder of(0,runners_runner.bQ)(file)){const found=names.map(name=>(0,runners_runner.
ux)(folder,name)).filter(path=>known.has(path)),gemspecs=paths.filter(path=>(0,runners_runner.yS)(path)===folder&&path.endsWith(".gemspec"));let because=null;for(const path of[...found,...gemspecs])because===
null&&((0,runners_runner.Md)(path)===".rspec"||/\brspec\b/u.test(await read(path)??""))&&(because=`${path} ${(0,runners_runner.Md)(path)===".rspec"?"configures":"names"} rspec`);const spec=paths.find(
path=>path.startsWith((0,runners_runner.ux)(folder,"spec/"))&&ruby_testFile.test(path));if(because??=spec===void 0?null:`there is ${spec}`,because===null)continue;const usesBundler=known.has((0,runners_runner.
ux)(folder,"Gemfile")),isLocked=known.has((0,runners_runner.ux)(folder,"Gemfile.lock")),helper=["rails_helper","spec_helper"].find(name=>known.has((0,runners_runner.ux)(folder,`spec/${name}.rb`)));return{
name:"rspec",chosenBecause:because,folder,command:`${usesBundler?"bundle exec ":""}rspec --format documentation --no-color "$XREVIEW_TEST"`,setup:usesBundler?(0,runners_runner._z)(folder,`${isLocked?"\
BUNDLE_FROZEN=true ":""}BUNDLE_PATH=vendor/bundle bundle install --quiet`):"",files:{},coverage:{kind:"none",why:"the lines that Ruby executes are not recorded"},testPath:(of,name)=>newTestPath(of,name,
paths,ruby_naming(folder),folder),form:(testPath,of)=>ruby_formOf(testPath,of,helper??null),readRun:run=>readTestRun("rspec",run)}}return{none:`nothing above ${file} names rspec (Gemfile, .rspec, spec\
/)`}}function rust_formOf(testPath,file,crate){return["Write Rust for cargo test: functions with #[test].",`The test is the file ${testPath}. It is a crate of its own, so it sees only what the crate ${crate}\
 makes public; the code under test is ${file}.`,'The one assertion that decides has the message std::env::var("XREVIEW_MARK").unwrap_or_default().',"If the code goes wrong by a panic, use std::panic::\
catch_unwind and assert on its result. A panic outside of that assertion is no result.","Example:","```",`use ${crate}::name;`,"","#[test]","fn what_must_hold() {",'    assert_eq!(name(value), expecte\
d, "{}", std::env::var("XREVIEW_MARK").unwrap_or_default());',"}","```"].join(`
`)}async function rustRunner(file,{paths,read}){for(const folder of(0,runners_runner.bQ)(file)){const path=(0,runners_runner.ux)(folder,"Cargo.toml"),text=paths.includes(path)?await read(path)??"":"",
name=/^\[package\][\s\S]*?^name\s*=\s*"([^"]+)"/mu.exec(text)?.[1];if(name===void 0)continue;if(!paths.includes((0,runners_runner.ux)(folder,"src/lib.rs"))&&!/^\[lib\]/mu.test(text))return{none:`the c\
rate of ${path} has no library, so a new test file cannot use its code`};if(/^autotests\s*=\s*false/mu.test(text))return{none:`${path} turns off tests that it does not list`};const library=/^\[lib\][^[]*?^name\s*=\s*"([^"]+)"/mu.
exec(text)?.[1]??name,isLocked=(0,runners_runner.bQ)(path).some(up=>paths.includes((0,runners_runner.ux)(up,"Cargo.lock"))),hasDependencies=/^\[(?:[\w.'"()=, -]*\.)?(?:dev-|build-)?dependencies\b/mu.test(
text);return{name:"cargo test",chosenBecause:`${file} is in the crate of ${path}`,folder,command:'cargo test --test "$(basename "$XREVIEW_TEST" .rs)"',setup:hasDependencies?(0,runners_runner._z)(folder,
`cargo fetch${isLocked?" --locked":""}`):"",files:{},coverage:{kind:"none",why:"cargo test does not record executed lines"},testPath:(_,word)=>unused(word,paths,one=>(0,runners_runner.ux)(folder,`test\
s/${snake(one)}.rs`)),form:(testPath,of)=>rust_formOf(testPath,of,library.replaceAll("-","_")),readRun:run=>readTestRun("cargo test",run)}}return{none:`there is no Cargo.toml of a crate above ${file}`}}
const languages=[[isJavaScript,javascriptRunner],[path=>path.endsWith(".py"),pythonRunner],[path=>path.endsWith(".go"),goRunner],[path=>path.endsWith(".rs"),rustRunner],[path=>/\.(?:java|kt)$/u.test(path),
javaRunner],[path=>path.endsWith(".rb"),rubyRunner],[path=>path.endsWith(".php"),phpRunner],[path=>path.endsWith(".cs"),dotnetRunner]];async function runnerFor(file,repository,command2){const find=languages.
find(([of])=>of(file))?.[1];if(find===void 0)return{none:`no test can be written for a file like ${file}`};const preset=await find(file,repository);return command2.trim()===""?preset:"none"in preset?commandAlone(
file,repository,command2):commandFor(preset,command2)}function commandFor(preset,command2){const lines=[(0,runners_runner.xr)(""),...recording(preset),command2];return{...preset,name:"prove-command",chosenBecause:`\
prove-command is set (tests are written for ${preset.name}: ${preset.chosenBecause})`,folder:"",command:lines.join(`
`),coverage:preset.coverage.kind==="go"?{kind:"none",why:"prove-command does not record executed lines"}:preset.coverage,readRun:run=>readTestRun("prove-command",run)}}function recording({files}){return"\
xreview-coverage.cjs"in files?['export NODE_OPTIONS="${NODE_OPTIONS-} --require \\"$XREVIEW_COVERAGE/xreview-coverage.cjs\\""']:"xreview_coverage.py"in files?['export PYTHONPATH="$XREVIEW_COVERAGE${PY\
THONPATH:+:$PYTHONPATH}" PYTEST_PLUGINS=xreview_coverage PYTHONDONTWRITEBYTECODE=1']:[]}function plainName(extension,word){switch(extension){case"py":return`test_${snake(word)}.py`;case"go":return`${snake(
word)}_test.go`;case"rb":return`${snake(word)}_spec.rb`;case"rs":return`${snake(word)}.rs`;case"java":case"kt":case"php":return`${pascal(word)}Test.${extension}`;case"cs":return`${pascal(word)}Tests.c\
s`;default:return`${kebab(word)}.test.${extension}`}}function commandAlone(file,{paths},command2){const extension=/\.([^./]+)$/u.exec(file)?.[1]??"";return{name:"prove-command",chosenBecause:"prove-co\
mmand is set",folder:"",command:command2,setup:"",files:{},coverage:{kind:"none",why:"prove-command does not record executed lines"},testPath:(of,name)=>unused(name,paths,word=>(0,runners_runner.ux)((0,runners_runner.
yS)(of),plainName(extension,word))),form:(testPath,of)=>[`Write a test in the language of ${of}. It is the file ${testPath}, and a command of the user runs it; use what the existing tests use.`,"The f\
ailure message of the one assertion that decides contains the value of the environment variable XREVIEW_MARK."].join(`
`),readRun:run=>readTestRun("prove-command",run)}}}),83034:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Iw:()=>pathFrom,Md:()=>fileName,
RV:()=>runVariables,TL:()=>quoted,_z:()=>inFolder,bQ:()=>foldersAround,ux:()=>within,xr:()=>exportRoot,yS:()=>folderOf});function runVariables({folder},{testPath,file,mark,coverageFolder}){return{XREVIEW_TEST:pathFrom(
folder,testPath),XREVIEW_FILE:pathFrom(folder,file),XREVIEW_MARK:mark,XREVIEW_COVERAGE:coverageFolder}}function pathFrom(folder,path){const from=folder===""?[]:folder.split("/"),to=path.split("/"),common=from.
findIndex((part,index)=>part!==to[index]),shared=common<0?from.length:common;return[...from.slice(shared).map(()=>".."),...to.slice(shared)].join("/")}const folderOf=path=>path.slice(0,Math.max(0,path.
lastIndexOf("/"))),fileName=path=>path.slice(path.lastIndexOf("/")+1);function foldersAround(path){const parts=path.split("/").slice(0,-1);return[...parts.map((_,index)=>parts.slice(0,parts.length-index).
join("/")),""]}const within=(folder,path)=>folder===""?path:`${folder}/${path}`,quoted=word=>`'${word.replaceAll("'",String.raw`'\''`)}'`,exportRoot=folder=>{const up=folder===""?".":folder.replaceAll(
/[^/]+/gu,"..");return`export XREVIEW_ROOT="$(cd ${quoted(up)} && pwd -P)"`},inFolder=(folder,line)=>folder===""?line:`cd ${quoted(folder)} && ${line}`})};export{id,ids,modules};
