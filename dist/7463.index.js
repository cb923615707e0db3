const id=7463,ids=[7463],modules={57708:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>readersOf});var _reviewer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
65254);function readersOf(panel,reading){const readers=panel.filter(reviewer=>reviewer.reads&&!(0,_reviewer_js__WEBPACK_IMPORTED_MODULE_0__.nF)(reviewer)),foreign=readers.filter(({vendor})=>!reading.authors.
includes(vendor)),order=[...foreign,...readers.filter(reviewer=>!foreign.includes(reviewer))],turns=new Map([...reading.obviousBundles].map((id2,index)=>[id2,index]));return({id:id2})=>{const turn=turns.
get(id2);if(turn===void 0)return panel;const first=foreign.length===0?0:turn%foreign.length,chosen=new Set([...order.slice(first),...order.slice(0,first)].slice(0,Math.max(1,reading.least)));return panel.
filter(reviewer=>!reviewer.reads||chosen.has(reviewer))}}}),55868:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{q:()=>debate});
const unaskedLabels=({kind},{positions:positions2,relocations})=>[...kind==="exchange"?[]:positions2.map(({label})=>label),...kind==="relocation"?[]:relocations.map(({label})=>label)];function positionsAsked(question,{
positions:positions2},ignored){if(question.kind!=="exchange")return[];const{judge,earlier,disputes}=question,asked=new Set([...judge,...earlier,...disputes.map(({finding:finding2})=>finding2)].map(({label})=>label));
return[...Map.groupBy(positions2,({label})=>label.trim())].flatMap(([label,[first,...more]])=>{if(first===void 0)return[];if(!asked.has(label))return ignored(`answered about ${label}, which it was not\
 asked about`),[];const contradicts=more.some(({stance})=>stance!==first.stance),note=contradicts?"its positions contradict each other, so it counts as unsure":"the first counts";return more.length>0&&
ignored(`answered about ${label} ${more.length+1} times; ${note}`),contradicts?[{...first,stance:"unsure",ground:null,evidence:[]}]:[first]})}var categories=__webpack_require__(13877),finding=__webpack_require__(
10352),change_vendor=__webpack_require__(86112),evidence_evidence=__webpack_require__(70322),fingerprint=__webpack_require__(28709),open_finding=__webpack_require__(42857),debate_status=__webpack_require__(
26939);const leastCode=16;async function placeEarlierFindings(findings,change,bundles,locator,code){const openFindings=new Map,closed=[],unseen2=[];for(const[index,finding2]of findings.entries()){const path=pathNow(
finding2,change)??await likeFile(code,finding2,change);if(path===null){closed.push({finding:finding2,by:[],why:"The change no longer touches the file it was in."});continue}const bundle=bundles.find(({
files})=>files.some(file=>file.path===path));if(bundle===void 0){unseen2.push(finding2);continue}const item={key:`0.${index+1}`,since:1,earlier:finding2,reports:await Promise.all(finding2.reports.map(
report=>relocateReport(report,path,locator))),positions:[],proofs:[]};openFindings.set(bundle.id,[...openFindings.get(bundle.id)??[],item])}return{openFindings,closed,unseen:unseen2}}const likeShare=.5;
async function likeFile(code,{location},{files}){const linesOf=facts=>new Set((facts?.lines??[]).map(fingerprint._).filter(line=>line.length>3)),before2=linesOf(await code.file("earlier",location.path));
let best=null;for(const{path,status}of before2.size===0?[]:files){if(status!=="added"&&status!=="renamed")continue;const now=linesOf(await code.file("new",path)),share=[...now].filter(line=>before2.has(
line)).length/Math.max(1,Math.min(now.size,before2.size));share>=likeShare&&share>(best?.share??0)&&(best={path,share})}return best?.path??null}function pathNow({location},{files}){if(files.some(({path})=>path===
location.path))return location.path;const code=(0,fingerprint._)(location.quote),renamed=files.find(({oldPath,status})=>oldPath===location.path&&status==="renamed");if(renamed!==void 0)return renamed.
path;if(code.length<leastCode)return null;const holders=files.filter(({hunks})=>hunks.some(({lines})=>(0,fingerprint._)(lines.filter(({kind})=>kind!=="removed").map(({text})=>text).join(`
`)).includes(code)));return holders.length===1?holders[0]?.path??null:null}async function relocateReport(report,path,locator){const{location:then}=report,hint=then.level==="line"?then.startLine:null,now=await locator.
locate(path,then.quote,hint),gone=now.level==="line"&&now.side==="old"&&then.level==="line"&&then.side==="new",lost={level:"file",path,quote:then.quote,why:"The code it quoted has changed."};return then.
level==="file"&&then.content!==void 0?{...report,location:now}:{...report,location:gone||now.level==="file"?lost:now}}const evidenceSubjects=({reports,earlier})=>{const isGone=reports.every(({location})=>location.
level==="file");if(earlier===null||!isGone||earlier.location.level==="file")return reports;const{path}=reports[0]?.location??earlier.location;return earlier.reports.map(({location,...said})=>({...said,
location:{...location,path},isEarlier:!0}))};function matchEarlier(openFindings,reports){const earlier=openFindings.filter(item=>item.earlier!==null),repeats=new Map;for(const reviewer2 of new Set(reports.
map(report=>report.reviewer))){const own=reports.filter(report=>report.reviewer===reviewer2),pairs2=(0,fingerprint.GJ)(earlier.map(item=>({item,category:(0,open_finding.fS)(item).category,location:(0,open_finding.
fS)(item).location,symbol:null})),own.map(report=>({report,category:report.category,location:report.location,symbol:null})));for(const[{report},{item}]of pairs2)repeats.set(report,item)}return{repeats,
rest:reports.filter(report=>!repeats.has(report))}}function moveFinding(item,location){item.earlier===null||(0,open_finding.fS)(item).location.level==="line"||location.level==="file"||item.reports.splice(
0,item.reports.length,...item.reports.map(report=>({...report,location})))}async function isFix(code,item,evidence){if(item.earlier===null)return!1;const then=item.earlier.reports.map(({location})=>(0,fingerprint.
_)(location.quote)),isRewritten=item.reports.every(({location})=>!then.includes((0,fingerprint._)(location.quote))),usable=evidence.filter(({resolved,connection})=>resolved?.side==="new"&&(connection===
"connected"||connection==="own-lines"&&isRewritten));if(usable.length===0)return!1;if(await isOnlyRemoved(code,item.earlier.location))return!0;for(const{path,quote,resolved}of usable){const{added}=await code.
changesSince(path),start=resolved?.startLine??0;if(quote.split(`
`).some((text,index)=>added.has(start+index)&&isMeaningfulLine(path,text)))return!0}return!1}const isMeaningfulLine=(path,text)=>!(0,evidence_evidence.Td)(text)&&!(0,evidence_evidence.Cn)(path,text);async function isOnlyRemoved(code,location){
if(location.level==="file"||location.side==="old")return!1;const{before:before2,removed}=await code.changesSince(location.path),quoted2=location.quote.split(`
`).filter(line=>(0,fingerprint._)(line)!==""),starts=before2.flatMap((line,index)=>(0,fingerprint._)(line)===(0,fingerprint._)(quoted2[0]??"")?[index+1]:[]),near=line=>Math.abs(line-location.startLine),
[start]=starts.toSorted((a,b)=>near(a)-near(b));return start===void 0?!1:before2.map((text,index)=>({text,line:index+1})).slice(start-1).filter(({text})=>(0,fingerprint._)(text)!=="").slice(0,quoted2.
length).every(({text,line},index)=>(0,fingerprint._)(text)===(0,fingerprint._)(quoted2[index]??"")&&removed.get(line)?.replaced===!1)}function outcomeOf({positions:positions2,earlier,reports},panel,unaskable){
const last=[...new Map(positions2.map(position=>[position.reviewer,position])).values()],open=last.filter(({stance})=>stance==="uphold"),shown=open.filter(({evidence})=>evidence.some(({resolved,connection})=>resolved!==
null&&connection!=="none")),fixed=last.filter(({counts,ground})=>counts&&ground==="fixed"),names=all=>all.map(({reviewer:reviewer2})=>reviewer2),vendorOf=id3=>(0,debate_status.ZL)(id3,panel).vendor,supporters=new Set(
[...earlier?.supporters??[],...reports.map(({reviewer:reviewer2})=>reviewer2)]),theirs=new Set([...supporters].map(vendorOf).filter(vendor=>vendor!==change_vendor.rY)),vendors=new Set(names(fixed).map(
vendorOf)),enough=[...supporters].every(id3=>unaskable.has(id3))&&fixed.length>0||vendors.size>=2||names(fixed).some(id3=>supporters.has(id3)||theirs.has(vendorOf(id3)));return shown.length===0&&enough?
{outcome:"fixed",by:names(fixed)}:open.length>0?{outcome:"still-open",by:names(open)}:{outcome:"unanswered",by:[]}}function keepAsBefore({earlier,positions:positions2,recheck},panel){const fresh=positions2.
filter(({round})=>round>(recheck?.after??0));if(earlier===null||fresh.some(({counts,ground})=>counts&&ground!=="fixed"))return null;const{status,statusReason,supporters,refuters,severity}=earlier;return recheck===
void 0&&!panel.some(({id:id3})=>supporters.includes(id3))?null:{status,why:statusReason,supporters,refuters,severity}}const keywords=new Set(`abstract alias and any array arguments as asm assert async\
 auto await base begin bigint bool boolean break byte
  callable case catch chan char class clone companion const constructor continue crate data date debugger decimal
  declare def default defer defined del delegate delete die do done double dyn each echo elif else elsif elseif elsf
  empty end enddef endfor endif endwhile ensure enum error esac eval event except exit explicit export expr extends
  extern fallthrough false final finally float fn for foreach friend from fun func function get global go goto guard
  if impl implements implicit import in include init inline inner inout instanceof int integer interface internal into
  is isset iterable join keyof lambda lateinit let list local lock long loop macro map match method mixed mod module
  move mut mutable namespace native never new next nil none nonlocal not null nullptr number object of on only open
  operator optional or out override package params pass print println private proc procedure property protected pub
  public puts raise range readonly record redo ref repeat require rescue restrict return sealed select self set short
  signed sizeof static str strict string struct sub super suspend switch symbol synchronized table template test then
  this throw throws trait transient true try tuple type typealias typedef typeof uint undef undefined union unique
  unknown unless unsafe unset unsigned until use using val values var virtual void volatile weak when where while with
  yield
  args argv cls ctx err errors kwargs opts params req res result results ret self tmp`.split(/\s+/u)),everyday=new Set(`about above after again against along already also although always among another\
 around because become before
  behind being below beside between beyond called cannot change changes could currently during either every everything
  first following further given however instead itself later least least means might never nothing often other others
  otherwise place point quite rather really second section several shall should since something still system that their
  them then there therefore these they thing things third this those though three through together towards under until
  using usually value values where whether which while whole whose within without would years`.split(/\s+/u)),word=/[\p{L}_$][\p{L}\p{N}_$]*/gu,strings=/(["'`])((?:\\.|(?!\1)[^\\])*)\1/gu,oneName=/^[\p{L}_$][\p{L}\p{N}_$.-]{1,60}$/u;
function codeOnly(line,path){const plain2=line.replace(strings,(match,quote,content)=>quote==="`"?[...content.matchAll(/\$\{([^}]*)\}/gu)].map(([,inner])=>inner).join(" "):oneName.test(content)||quote===
"'"&&/[(){};=<>]/u.test(content)?match:quote+quote),start=(0,evidence_evidence.qF)(path),cut=start===null?-1:plain2.search(start);return(cut<0?plain2:plain2.slice(0,cut)).replace(/\/\*.*?\*\//gu," ")}
function identifiersIn(code,path){const names=new Set;for(const line of code.split(`
`))for(const[found]of codeOnly(line,path).matchAll(word)){const name=found.replace(/^\$+/u,"");name.length>=3&&!keywords.has(name)&&!keywords.has(sameCase(name))&&names.add(name)}return names}const sameCase=name=>name===
name.toUpperCase()?name.toLowerCase():name;function wordsIn(text){const found=[...text.matchAll(/[\p{L}][\p{L}\p{N}_-]{4,}/gu)].map(([one])=>one.toLowerCase());return new Set(found.filter(one=>!everyday.
has(one)))}const namesMentioned=text=>new Set([...text.matchAll(word)].map(([name])=>name).filter(name=>name.length>=3)),importing=[/^import\b(?!\s*[(.])/u,/^from\s+\S+\s+import\b/u,/^\}?\s*from\s+["']/u,
/^export\s+(?:type\s+)?(?:\*|\{)/u,/^export\s+default\s+[\w$]+\s*;?$/u,/^module\.exports\b/u,/^exports\.[\w$]+\s*=\s*[\w$]+\s*;?$/u,/^(?:const|let|var|local|my)\s[^=]*=\s*(?:await\s+)?(?:require|import)\s*\(/u,
/^require(?:_once|_relative)?\b\s*\(?["']/u,/^include(?:_once)?\b\s*\(?["']/u,/^(?:pub(?:\([^)]*\))?\s+)?(?:use|mod|extern\s+crate)\s+[\w\\:{*]+/u,/^(?:global\s+)?using\s+(?:static\s+)?[\w.]+(?:\s*=\s*[\w.<>]+)?\s*;$/u,
/^(?:package|namespace)\s+[\w.\\]+\s*[;{]?$/u,/^#\s*(?:include|import|pragma|endif)\b/u,/^@(?:import|use|forward)\b/u,/^(?:alias|library|source)\s*\(?\s*["'\w.]+\)?$/u,/^__all__\s*=/u],isImport=line=>importing.
some(form=>form.test(line.trim())),literalParts=/(["'`])(?:\\.|(?!\1)[^\\])*\1|(?<![\w.$])(?:\d[\w.]*|\.\d\w*)|\b(?:true|false|null|none|nil|undefined|nullptr|void 0|NaN)\b/giu,emptyValues=/\b(?:new\s+(?:Map|Set|Object|Array|Date)|Ok|Some|Err)\b/gu,
keysOfLiteral=/(?:^|[{,])\s*(?:[\w$-]+|"[^"]*"|'[^']*')\s*:/gu;function isLiteral(line,path=""){const start=(0,evidence_evidence.qF)(path),cut=start===null?-1:line.replace(strings,match=>"_".repeat(match.
length)).search(start),code=(cut<0?line:line.slice(0,cut)).trim(),returned=code.replace(/^(?:return|yield|=>)(?=\W|$)/iu,""),plain2=returned===code&&!code.startsWith("{")?returned:returned.replace(keysOfLiteral,
" ");return/^[\s()[\]{},;!+-]*$/u.test(plain2.replace(literalParts," ").replace(emptyValues," "))}const handedOut=/^\s*(?:[\w$]+(?:\s*:\s*[\w$]+)?,?)?\s*[)}\]]*;?\s*$/u;function importLines(lines){const found=new Set;
let open=0,exporting=!1;for(const[index,line]of lines.entries())if(!(open===0&&!isImport(line))){if(open>0&&exporting&&!handedOut.test(line)){open=0;continue}open===0&&(exporting=/\bexports\b/u.test(line)),
found.add(index+1);for(const mark of line)(mark==="{"||mark==="(")&&(open+=1),(mark==="}"||mark===")")&&(open=Math.max(0,open-1));open>0&&line.trim()===""&&(open=0)}return found}async function connect(code,about,quotes,ground){
if(quotes.every(({resolved})=>resolved===null))return quotes.map(quote=>({...quote,connection:"none"}));const subject=await subjectOf(code,about),read=await Promise.all(quotes.map(quote=>readQuote(code,
quote,subject,ground))),common=[...subject.facts,...read.flatMap(({facts})=>facts??[])],isTelling=name=>!code.isCommon(name,common),joined2=new Set,evidence=read.map(({connection,quote,names,defined})=>{
if(connection!=="open")return{...quote,connection};const shared2=[...names].filter(name=>subject.names.has(name)||subject.mentioned.has(name)&&(defined.has(name)||isDefined(subject,name)));return{...quote,
connection:shared2.some(isTelling)?"connected":"none"}});for(let grown=!0;grown;){grown=!1;for(const[index,{names,counts,connection}]of read.entries())if(!(evidence[index]?.connection!=="connected"||!counts||
connection==="own-lines"))for(const name of names)joined2.has(name)||(joined2.add(name),grown=!0);for(const[index,{names,connection,quote}]of read.entries())connection!=="open"||evidence[index]?.connection!==
"none"||[...names].some(name=>joined2.has(name)&&isTelling(name))&&(evidence[index]={...quote,connection:"connected"},grown=!0)}return evidence}const isDefined=({facts},name)=>facts.some(({defined})=>defined.
has(name));async function subjectOf(code,about){const text=about.map(({title,explanation,scenario,assumes})=>[title,explanation,scenario,assumes??""].join(`
`)).join(`
`),names=new Set,words=new Set(wordsIn(text)),facts=[],enclosures=[];for(const{location,isEarlier=!1}of about){const prose=(0,evidence_evidence.y6)(location.path);for(const word2 of prose?wordsIn(location.
quote):[])words.add(word2);for(const name of prose?[]:identifiersIn(location.quote,location.path))names.add(name);for(const quoted2 of isEarlier?await earlierLocations(code,location):quotedLocationsOf(
location)){const file=await code.file(quoted2.side,quoted2.path);if(file!==null&&(facts.includes(file)||facts.push(file),location.level!=="file"))for(const line of new Set([quoted2.startLine,quoted2.endLine])){
const block=file.enclosureAt(line);enclosures.push({...block,path:quoted2.path,side:quoted2.side});const inside=file.lines.slice(block.startLine-1,block.endLine).join(`
`);for(const word2 of prose?wordsIn(inside):[])words.add(word2);for(const name of prose?[]:identifiersIn(inside,location.path))names.add(name)}}}return{locations:about.flatMap(({location,isEarlier=!1})=>isEarlier?
[]:[location]),paths:new Set(about.map(({location})=>location.path)),enclosures,names,mentioned:namesMentioned(text),words,facts}}async function earlierLocations(code,location){if(location.level==="fi\
le")return[];const side=await code.file("earlier",location.path)===null?"new":"earlier";return[{...location,side}]}const quotedLocationsOf=location=>{if(location.level==="file")return[{path:location.path,
side:"new",startLine:1,endLine:1}];const now=location.headLine;return[location,...now===void 0?[]:[{...location,side:"new",startLine:now,endLine:now}]]};async function readQuote(code,quote,subject,ground){
const done=connection=>({quote,connection,names:new Set,defined:new Set,facts:null,counts:!1}),{path,resolved}=quote;if(resolved===null)return done("none");const prose=(0,evidence_evidence.y6)(path);if(prose&&
!subject.paths.has(path))return done("none");const facts=await code.file(resolved.side,path),all=quote.quote.split(`
`).map((text2,index)=>({text:text2,line:resolved.startLine+index})),telling=all.filter(({text:text2,line})=>prose?text2.trim()!=="":!(0,evidence_evidence.Cn)(path,text2)&&!(0,evidence_evidence.Td)(text2)&&
!isLiteral(text2,path)&&facts?.imports.has(line)!==!0&&facts?.comments.has(line)!==!0),own=({line})=>subject.locations.some(location=>location.level==="line"&&location.path===path&&location.side===resolved.
side&&location.startLine<=line&&line<=location.endLine),other=telling.filter(line=>!own(line));if(other.length===0)return done(all.some(line=>own(line)&&!(0,evidence_evidence.Cn)(path,line.text))?"own\
-lines":"none");const text=other.map(line=>line.text).join(`
`),names=prose?wordsIn(text):identifiersIn(text,path),counts=resolved.side===(0,evidence_evidence.Rp)(ground),near=other.some(({line})=>isEnclosing(subject,facts,{path,side:resolved.side,startLine:line,
endLine:line}))||isInFile(code,subject,path,other.map(({line})=>line),resolved.side)||prose&&[...names].some(word2=>subject.words.has(word2));return{quote,connection:near?"connected":prose?"none":"ope\
n",names,defined:facts?.defined??new Set,facts,counts}}const isEnclosing=({enclosures},facts,{path,side,startLine})=>enclosures.some(block=>{if(block.path!==path)return!1;const own=facts?.enclosureAt(
startLine);return own===void 0||own.key!==block.key?!1:block.side===side?block.startLine<=startLine&&startLine<=block.endLine:own.key!==""});function isInFile(code,{locations},path,lines,side){if(!locations.
some(location=>location.level==="file"&&location.path===path))return!1;const hunks=code.changed(path)?.hunks??[];return hunks.length===0?!0:hunks.some(hunk=>hunk.lines.some(({newLine,oldLine})=>{const line=side===
"new"?newLine:oldLine;return line!==null&&lines.includes(line)}))}var candidate=__webpack_require__(39980),stemmer=__webpack_require__(3946);const longest=4e3,stemmed=/^[a-z]{3,40}$/,runLength=5,stopWords=new Set(
`a an the and or but nor so yet if then else than that this these those there here it its they them their he she his
  her we our us you your i me my is are was were be been being am do does did doing done has have had having will would
  shall should can could may might must not no of in on at by for from with without within into onto to as up down out
  over under again further once only own same such too very just also even still when where which while who whom whose
  what why how all any both each few more most other some because until during before after above below between through
  about against eg ie etc via per don doesn isn`.split(/\s+/)),token=/[\p{L}_$][\p{L}\p{N}_$]*(?:(?:\.|::|->|#)[\p{L}_$][\p{L}\p{N}_$]*)*/gu,compound=/[a-z\d][A-Z]|[_.$#]|::|->/,part=new RegExp("\\p{Lu\
}+(?!\\p{Ll})|\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}]+|\\p{N}+","gu"),termsOf=text=>{const read=text.slice(0,longest).normalize("NFKC").replace(/```[^]*?```/g," ");return{words:wordsOf(read),runs:runsOf(
read)}},wordsOf=text=>{const words=new Set;for(const[name]of text.matchAll(token)){compound.test(name)&&words.add(`=${name.toLowerCase()}`);for(const[piece]of name.matchAll(part)){const word2=piece.toLowerCase();
word2.length>1&&!stopWords.has(word2)&&words.add(stemOf(word2))}}return words},runsOf=text=>{const line=` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ")} `,runs=new Set;for(let at=0;at+runLength<=
line.length;at+=1)runs.add(line.slice(at,at+runLength));return runs},stemOf=word2=>stemmed.test(word2)?(0,stemmer.I)(word2):word2,sameDefect=.09,prior={alike:.05,pairs:2},neighbours=.05,sameCodeAndCategory=.5,
similarity=(a,b,corpus)=>{const near=(0,candidate.O_)(a,b);if(near===0||a.reviewer===b.reviewer||(0,candidate.I1)(a,b))return 0;const excess=corpus.alike(a,b)-corpus.usual(a,b);if(near===null)return Math.
max(0,excess);const score=Math.max(0,excess-neighbours)*near;return a.category!==null&&a.category===b.category&&(0,candidate.om)(a.quote,b.quote)?sameCodeAndCategory+(1-sameCodeAndCategory)*score:score},
corpusOf=candidates=>{const texts=[...candidates].sort((a,b)=>a.key<b.key?-1:1).map(candidate2=>({candidate:candidate2,terms:termsOf(candidate2.text)})),words=rarityOf(texts.map(({terms})=>terms.words)),
runs=rarityOf(texts.map(({terms})=>terms.runs)),scores=new Table,company=new Table,counts=new Table;texts.forEach(({candidate:a,terms},index)=>{for(const{candidate:b,terms:others}of texts.slice(index+
1)){if(a.reviewer===b.reviewer||(0,candidate.O_)(a,b)===0)continue;const score=compare(terms,others,words,runs);for(const[one,two]of[[a,b],[b,a]])scores.add(one.key,two.key,score),company.add(one.key,
two.reviewer,score),counts.add(one.key,two.reviewer,1)}});const alike=(a,b)=>scores.get(a.key,b.key);return{alike,usual(a,b){const total=company.get(a.key,b.reviewer)+company.get(b.key,a.reviewer)-2*alike(
a,b),pairs2=counts.get(a.key,b.reviewer)+counts.get(b.key,a.reviewer)-2;return(Math.max(0,total)+prior.alike*prior.pairs)/(Math.max(0,pairs2)+prior.pairs)}}},compare=(a,b,words,runs)=>(words.overlap(a.
words,b.words)+runs.cosine(a.runs,b.runs))/2;class Table{#rows=new Map;add(row,column,value){const cells=this.#rows.get(row)??new Map;this.#rows.set(row,cells.set(column,(cells.get(column)??0)+value))}get(row,column){
return this.#rows.get(row)?.get(column)??0}}const exponent=.2,rarityOf=texts=>{const counts=new Map;for(const terms of texts)for(const term of terms)counts.set(term,(counts.get(term)??0)+1);const weights=new Map(
[...counts].map(([term,count])=>[term,(count/texts.length)**-exponent])),weight2=term=>weights.get(term)??1,sums=new Map(texts.map(terms=>[terms,measure(terms,weight2)])),sum2=terms=>sums.get(terms)??
measure(terms,weight2);return{overlap(a,b){const{plain:plain2}=shared(a,b,weight2),all=sum2(a).plain+sum2(b).plain-plain2;return all===0?0:plain2/all},cosine(a,b){const all=Math.sqrt(sum2(a).squared*sum2(
b).squared);return all===0?0:Math.min(1,shared(a,b,weight2).squared/all)}}},measure=(terms,weight2)=>{let[plain2,squared]=[0,0];for(const term of terms){const own=weight2(term);plain2+=own,squared+=own*
own}return{plain:plain2,squared}},shared=(a,b,weight2)=>a.size<=b.size?measure(a.values().filter(term=>b.has(term)),weight2):measure(b.values().filter(term=>a.has(term)),weight2),matchFindings=candidates=>{
const panel=[...Map.groupBy(candidates,({reviewer:reviewer2})=>reviewer2).values()],pairs2=panel.flatMap((one,index)=>panel.slice(index+1).flatMap(other=>pairsOf(one,other)));return clustersOf(candidates,
pairs2)},pairsOf=(one,other)=>{const corpus=corpusOf([...one,...other]);return one.flatMap(x=>other.map(y=>x.key<y.key?{a:x,b:y}:{a:y,b:x})).map(({a,b})=>({a,b,score:similarity(a,b,corpus)})).filter(({
score})=>score>0)},clustersOf=(candidates,pairs2,threshold=sameDefect)=>{const scores=new Map(pairs2.map(({a,b,score})=>[id2(a,b),score])),clusters=new Map(candidates.map(candidate2=>[candidate2.key,[
candidate2]]));for(const{a,b,score}of surestFirst(pairs2)){if(score<threshold)break;const left=clusters.get(a.key)??[],right=clusters.get(b.key)??[];if(left===right||shareReviewer(left,right))continue;
const across=left.flatMap(x=>right.map(y=>scores.get(id2(x,y))??0));if(mean(across)<threshold)continue;const joined2=[...left,...right].sort((x,y)=>matching_compare(x.key,y.key));for(const{key}of joined2)
clusters.set(key,joined2)}return[...new Set(clusters.values())].map(cluster=>cluster.map(({key})=>key)).sort(([a=""],[b=""])=>matching_compare(a,b))},surestFirst=pairs2=>pairs2.toSorted((x,y)=>y.score-
x.score||matching_compare(x.a.key,y.a.key)||matching_compare(x.b.key,y.b.key)),shareReviewer=(left,right)=>left.some(({reviewer:reviewer2})=>right.some(other=>other.reviewer===reviewer2)),matching_compare=(a,b)=>a<
b?-1:a>b?1:0,id2=(a,b)=>JSON.stringify([a.key,b.key].sort(matching_compare)),mean=numbers=>Number((numbers.reduce((sum2,one)=>sum2+one,0)/numbers.length).toFixed(9));var positions=__webpack_require__(
16949),recorded_positions=__webpack_require__(27772),sentinel=__webpack_require__(1409);class FindingRegister{#bundle;#bundleReviewers;#locator;#code;#failOn;#observer;#openFindings;#repeats=new Map;constructor(bundle,bundleReviewers,{
locator,code,failOn},observer,earlier){this.#bundle=bundle,this.#bundleReviewers=bundleReviewers,this.#locator=locator,this.#code=code,this.#failOn=failOn,this.#observer=observer,this.#openFindings=earlier}get openFindings(){
return this.#openFindings}async recall(){this.#openFindings=await(0,recorded_positions.E)(this.#openFindings,this.#bundleReviewers,this.#repeats,async(item,reviewer2,{evidence,...position})=>{const side=(0,evidence_evidence.
Rp)(position.ground),quotes=await this.#resolved(item,evidence,side);await this.#add(item,{reviewer:reviewer2,...position,evidence:quotes})})}async addReported(round,raised){const{repeats,rest:reports}=matchEarlier(
this.#openFindings,raised);for(const[report,item]of repeats)await this.#repeat(round,item,report);const known=new Map(this.#openFindings.map(item=>[`0:${item.key}`,item])),fresh=new Map(reports.map((report,index)=>[
`1:${String(index).padStart(4,"0")}`,report])),clusters=matchFindings([...[...known].map(([key,item])=>findings_candidate(key,(0,open_finding.fS)(item),"\0debated")),...[...fresh].map(([key,report])=>findings_candidate(
key,report,report.reviewer))]);for(const cluster of clusters){const item=cluster.map(key=>known.get(key)).find(entry=>entry!==void 0),said=cluster.flatMap(key=>fresh.get(key)??[]);if(said.length!==0)if(item===
void 0)this.#open(round,said);else for(const report of said)await this.#repeat(round,item,report)}}#open(round,reports){const order=this.#bundleReviewers.map(({reviewer:reviewer2})=>reviewer2.id),sorted=reports.
toSorted((a,b)=>order.indexOf(a.reviewer)-order.indexOf(b.reviewer)),item={key:`${round}.${this.#openFindings.length+1}`,since:round,earlier:null,reports:sorted,positions:[],proofs:[]};this.#openFindings=
[...this.#openFindings,item];const by=(0,open_finding.MH)(item).join(", ");this.decided(round,sorted.length>1?"matched":"raised",`finding ${item.key} by ${by}: ${(0,open_finding.fS)(item).title}`)}async#repeat(round,item,report){
if((0,finding.dL)(report.severity,this.#failOn)&&!(0,positions.pn)(item,this.#failOn)){this.#open(round,[report]);return}this.#repeats.set(item,[...this.#repeats.get(item)??[],report]),this.decided(round,
"repeated",`${report.reviewer} on finding ${item.key}: ${report.title}`);const hasPosition=item.positions.some(position=>position.reviewer===report.reviewer);if(item.earlier===null?(0,positions.Jh)(item,
report.reviewer)==="support":hasPosition)return;moveFinding(item,report.location);const evidence=evidenceAt(report.location);await this.#add(item,{reviewer:report.reviewer,round,stance:"uphold",ground:null,
reason:report.explanation,evidence,severity:report.severity})}async take(bundleReviewer,round,raw){const item=bundleReviewer.labels.find(raw.label);if(item===null){this.decided(round,"ignored",`${bundleReviewer.
reviewer.id} answered about ${raw.label}, which it was not shown`);return}if(item.positions.some(known=>known.reviewer===bundleReviewer.reviewer.id&&known.round===round)){this.decided(round,"ignored",
`${bundleReviewer.reviewer.id} answered about ${raw.label} twice in one round; the first counts`);return}const followsUp=item.earlier!==null&&item.recheck===void 0,ground=raw.ground==="fixed"&&!followsUp?
"wrong":raw.ground,side=(0,evidence_evidence.Rp)(ground),evidence=await this.#resolved(item,raw.evidence,side);if(await this.#add(item,{reviewer:bundleReviewer.reviewer.id,round,stance:raw.stance,ground,
reason:raw.reason,evidence,severity:raw.severity}),!(!followsUp||raw.stance!=="uphold"))for(const{path,quote,resolved}of evidence)resolved?.side==="new"&&moveFinding(item,await this.#locator.locate(path,
quote,resolved.startLine))}async#resolved(item,evidence,side){const found=evidence.map(quoted2=>this.#locator.resolve(quoted2,side,(0,open_finding.fS)(item).location));return(await Promise.all(found)).
flat().map(quoted2=>this.#withoutSteering(quoted2))}#withoutSteering({path,quote,resolved}){const isMarked=this.#openFindings.some(({reports})=>reports.some(({reviewer:reviewer2,location})=>(0,sentinel.
b)(reviewer2)&&location.level==="line"&&location.path===path&&location.side===resolved?.side&&location.startLine<=resolved.endLine&&resolved.startLine<=location.endLine));return{path,quote,resolved:isMarked?
null:resolved}}async#add(item,given){const evidence=await connect(this.#code,evidenceSubjects(item),given.evidence,given.ground),fixes=given.ground==="fixed"&&await isFix(this.#code,item,evidence);item.
positions.push({...given,evidence,counts:fixes}),item.positions.splice(0,item.positions.length,...(0,positions.hS)(item,this.#failOn))}foldSame(bundleReviewer,round,raw){if(raw.sameAs===null||raw.stance!==
"uphold")return;const[item,same]=[bundleReviewer.labels.find(raw.label),bundleReviewer.labels.find(raw.sameAs)];if(item===null||same===null)return;const[into,other]=this.#openFindings.indexOf(item)<=this.#openFindings.
indexOf(same)?[item,same]:[same,item];if((0,open_finding.Pz)(into,other,bundleReviewer.reviewer.id)){this.#openFindings=this.#openFindings.filter(candidate2=>candidate2!==other);for(const{labels}of this.#bundleReviewers)
labels.redirect(other,into);this.decided(round,"folded",`${bundleReviewer.reviewer.id}: finding ${other.key} is the same as ${into.key}`)}}decided(round,decision,detail){this.#observer.decided({bundle:this.#bundle,
round,decision,detail})}}function evidenceAt(location){if(location.level==="file")return[];const{path,quote,side,startLine,endLine}=location;return[{path,quote,resolved:{side,startLine,endLine}}]}function findings_candidate(key,report,reviewer2){
const{category,title,explanation,scenario,location}=report,lines=location.level==="line"?{startLine:location.startLine,endLine:location.endLine}:{startLine:null,endLine:null};return{key,reviewer:reviewer2,
text:[title,explanation,scenario].join(`
`),category,path:location.path,...lines,quote:location.quote}}class Labels{#names=new Map;#cases=new Map;#next=1;of(item){const known=this.#names.get(item);if(known!==void 0)return known;const name=`F${this.#next}`;
return this.#next+=1,this.#names.set(item,name),this.#cases.set(name,item),name}find(label){return this.#cases.get(label.trim())??null}redirect(from,into){const name=this.#names.get(from);name!==void 0&&
(this.#cases.set(name,into),this.#names.delete(from),this.#names.has(into)||this.#names.set(into,name))}}var proof=__webpack_require__(40739),debate_questions=__webpack_require__(96576);function withRepeated(placed,again){
const added=again.filter(report=>!placed.some(known=>isRepeat(known,report))),replaced=new Map;for(const report of added.filter(one=>!isNote(one))){const old=placed.find(one=>one.location.level==="fil\
e"&&one.title===report.title&&!replaced.has(one));old!==void 0&&replaced.set(old,report)}const severityOf=report=>{const[old]=[...replaced].find(([,by])=>by===report)??[];return old!==void 0&&(0,finding.
qs)(old.severity)>(0,finding.qs)(report.severity)?old.severity:report.severity};return[...placed.filter(report=>!replaced.has(report)),...added.map(report=>({...report,severity:severityOf(report)}))]}
const isNote=({location})=>location.level==="file"&&location.content===void 0,isRepeat=(known,{category,title,location,severity})=>(0,finding.qs)(severity)<=(0,finding.qs)(known.severity)&&known.category===
category&&known.location.path===location.path&&known.location.quote===location.quote&&(known.title===title||location.level==="line");async function locateReports(findings,options){const reports=await located(
findings,options);return reports.some(({location})=>location.level==="file")?relocate(reports,options):reports}const located=(findings,{reviewer:reviewer2,round,locator})=>Promise.all(findings.map(async({
path,quote,line,...said})=>{const location=await locator.locate(path,quote,line);return{reviewer:reviewer2,round,...said,location}}));async function relocate(reports,options){const lost=reports.filter(
({location})=>location.level==="file"),label=report=>`U${lost.indexOf(report)+1}`,unlocated=lost.map(report=>({label:label(report),title:report.title,path:report.location.path,quote:report.location.quote})),
answer=await options.ask({kind:"relocation",round:options.round,unlocated}),again=await located(answer?.findings??[],options),placed=await Promise.all(reports.map(async report=>{const found=answer?.relocations.
find(item=>item.label.trim().toUpperCase()===label(report));if(report.location.level==="line"||found===void 0)return report;const location=await options.locator.locate(found.path,found.quote,null);return location.
level==="line"||report.location.content===void 0?{...report,location}:report}));return withRepeated(placed,again)}var reviewer=__webpack_require__(65254);class BundleDebate{#bundle;#bundleReviewers;#locator;#rules;#observer;#register;#unlocated=[];#round=1;#stopped="\
no-answers";constructor(bundle,panel,locator,code,rules,observer,earlier=[]){this.#bundle=bundle,this.#locator=locator,this.#rules=rules,this.#observer=observer,this.#bundleReviewers=panel.map(reviewer2=>({
reviewer:reviewer2,session:reviewer2.open(bundle),labels:new Labels,failure:null})),this.#register=new FindingRegister(bundle.id,this.#bundleReviewers,{locator,code,failOn:rules.failOn},observer,earlier)}async run(){
let round=this.#recheck?.after??1;this.#recheck===void 0&&(await this.#reviewIndependently(),await this.#register.recall(),this.#observer.roundDone(this.#bundle.id,round));let stopped=this.#firstStop(
round);for(;stopped===null;)round+=1,await this.#exchange(round,this.#agenda(round)),this.#observer.roundDone(this.#bundle.id,round),stopped=this.#stop(round,this.#agenda(round+1));this.#observer.bundleDone(
this.#bundle.id,stopped),this.#round=round,this.#stopped=stopped}#firstStop(round){return this.#recheck===void 0?this.#stop(round,this.#agenda(round+1)):this.#recheck.provesOnly?"settled":null}get result(){
return{bundle:this.#bundle,openFindings:this.#register.openFindings,unlocated:this.#unlocated,rounds:this.#round,stopped:this.#stopped,attendance:this.#bundleReviewers.map(({reviewer:reviewer2,failure})=>({
reviewer:reviewer2.id,failure}))}}provable(){return this.#register.openFindings.map(item=>this.#proofRequest(item,null))}takeProofs(proved){for(const{id:id3,proof:proof2}of proved){const item=this.#register.
openFindings.find(one=>this.#proofId(one)===id3);item!==void 0&&(item.proofs.push(proof2),this.#register.decided(this.#round,"proof",`finding ${item.key}: ${proof2.outcome}. ${proof2.why}`))}}async discussProofs(){
const refuted=this.#register.openFindings.filter(({proofs})=>proofs.at(-1)?.outcome==="not-reproduced"&&(0,proof.N$)({proofs})===null),round=this.#round+1,questions=(0,debate_questions.KL)(refuted,this.#roundState(
round));if(questions.size===0)return[];const failures=this.#bundleReviewers.map(({failure})=>failure);await this.#exchange(round,questions);for(const[index,bundleReviewer]of this.#bundleReviewers.entries())
bundleReviewer.failure=failures[index]??null;return this.#observer.roundDone(this.#bundle.id,round),this.#round=round,refuted.flatMap(item=>item.positions.some(one=>one.round===round&&one.stance==="up\
hold")?[this.#proofRequest(item,item.proofs.at(-1)??null)]:[])}#proofId({key}){return`${this.#bundle.id}/${key}`}#proofRequest(item,before2){const{status,severity,supporters}=(0,debate_status.S4)(item,
this.#panel,this.#rules.failOn),reporters=(0,open_finding.MH)(item),judges=item.positions.map(({reviewer:reviewer2})=>reviewer2).filter(id3=>!reporters.includes(id3));return{id:this.#proofId(item),bundle:this.#bundle.
id,round:this.#round,report:(0,open_finding.fS)(item),status,severity,blocking:(0,categories.ZH)((0,open_finding.fS)(item).category)&&(0,finding.dL)(severity,this.#rules.failOn)&&(0,debate_status.Bv)(
status,this.#rules.disputed),supporters,judges:[...new Set(judges)],reporters,before:before2}}async#reviewIndependently(){const reports=await Promise.all(this.#bundleReviewers.map(async bundleReviewer=>{
const answer=await this.#ask(bundleReviewer,{kind:"independent-review",round:1}),reported=answer===null?[]:await this.#locate(bundleReviewer,1,answer.findings);return[...reported,...await this.#describedFindings(
bundleReviewer,reported)]}));await this.#register.addReported(1,reports.flat())}async#describedFindings(bundleReviewer,reported){if(this.#rules.describes!==!0||!bundleReviewer.reviewer.reads)return[];
const answer=await this.#ask(bundleReviewer,{kind:"description",round:1});return(answer===null?[]:await this.#locate(bundleReviewer,1,answer.findings)).filter(report=>!reported.some(known=>isRepeat(known,
report)))}async#exchange(round,questions){const answered=(await Promise.all([...questions].map(async([bundleReviewer,question])=>{const given=await this.#ask(bundleReviewer,question);if(given===null)return null;
const positions2=positionsAsked(question,given,what=>this.#register.decided(round,"ignored",`${bundleReviewer.reviewer.id} ${what}`)),answer={...given,positions:positions2},raised=this.#raisedFindings(
bundleReviewer,round,answer);return{bundleReviewer,answer,reports:await this.#locate(bundleReviewer,round,raised)}}))).filter(item=>item!==null);for(const{bundleReviewer,answer}of answered)for(const position of answer.
positions)await this.#register.take(bundleReviewer,round,position);for(const{bundleReviewer,answer}of answered)for(const position of answer.positions)this.#register.foldSame(bundleReviewer,round,position);
await this.#register.addReported(round,answered.flatMap(({reports})=>reports))}#raisedFindings({reviewer:reviewer2},round,{findings}){if(this.#recheck===void 0)return findings;for(const{title}of findings)
this.#register.decided(round,"ignored",`${reviewer2.id} reported another finding: ${title}`);return[]}async#ask(bundleReviewer,question){if(bundleReviewer.failure!==null)return null;const reply=await bundleReviewer.
session.ask(question),answer=(0,reviewer.ut)(reply);this.#observer.called({reviewer:bundleReviewer.reviewer.id,bundle:this.#bundle.id,round:question.round,question:question.kind,calls:reply.calls,outcome:reply.
outcome==="answered"?"answered":reply.failure.code,findings:answer?.findings.length??0,positions:answer?.positions.length??0}),reply.outcome==="unanswered"&&(bundleReviewer.failure=reply.failure);for(const label of answer===
null?[]:unaskedLabels(question,answer)){const detail=`${bundleReviewer.reviewer.id} answered about ${label}, which it was not asked about`;this.#register.decided(question.round,"ignored",detail)}return answer}async#locate(bundleReviewer,round,findings){
const reports=await locateReports(findings,{reviewer:bundleReviewer.reviewer.id,round,locator:this.#locator,ask:question=>this.#ask(bundleReviewer,question)});for(const report of reports.filter(isNote)){
const{location,title}=report;this.#unlocated.push(report),this.#register.decided(round,"unlocated",`${title}: ${location.level==="file"?location.why:""}`)}return reports.filter(report=>!isNote(report))}#stop(round,next){
const codes=new Set(this.#bundleReviewers.flatMap(({failure})=>failure===null?[]:[failure.code]));if(codes.has("cancelled"))return"cancelled";if(this.#live().length===0)return codes.has("budget-exhaus\
ted")?"out-of-budget":codes.has("timed-out")?"out-of-time":"no-answers";const open=next.size>0;return(round>=2||!open)&&this.#live().every(({reviewer:reviewer2})=>(0,debate_questions.JD)(reviewer2.id,
this.#register.openFindings,this.#panel,this.#rules.failOn))?"approved":open?round>=this.#rules.maxRounds?"max-rounds":null:codes.has("budget-exhausted")?"out-of-budget":"settled"}#live(){return this.#bundleReviewers.
filter(({failure})=>failure===null)}get#recheck(){return this.#register.openFindings.find(({recheck})=>recheck!==void 0)?.recheck}get#panel(){return this.#bundleReviewers.map(({reviewer:reviewer2})=>reviewer2)}#agenda(round){
return(0,debate_questions.PW)(this.#roundState(round))}#roundState(round){return{round,bundle:this.#bundle.id,openFindings:this.#register.openFindings,bundleReviewers:this.#bundleReviewers,rules:this.#rules}}}
var debate_detected=__webpack_require__(65451);const detectedOpenFindings=({reports},bundles)=>reports.map((report,index)=>{const{path}=report.location,bundle=bundles.find(({files})=>files.some(file=>file.
path===path))??bundles[0];return{item:{key:`detector.${index+1}`,since:1,earlier:null,reports:[report],positions:[],proofs:[]},bundle:bundle?.id??""}}),noLongerRaised=(earlier,findings)=>earlier.filter(
({reportedBy,status})=>reportedBy.includes(debate_detected.i)&&status!=="dismissed").filter(({fingerprint:print})=>!findings.some(finding2=>finding2.fingerprint===print)).map(finding2=>({finding:finding2,
by:[debate_detected.i],why:"The text was removed."}));function detectedBy(detected,item){const{category,location,severity}=(0,open_finding.fS)(item);if(category!=="prompt-injection"||location.level===
"file")return null;const meets=other=>other.path===location.path&&other.level==="line"&&other.startLine<=location.endLine&&location.startLine<=other.endLine,hinted=item.reports.some(({reviewer:reviewer2})=>(0,sentinel.
b)(reviewer2))?detected.find(({item:{reports}})=>reports.some(report=>isHint(report)&&meets(report.location))):void 0,hint=hinted?.item.reports.findIndex(isHint)??-1,[said]=hint<0?[]:hinted?.item.reports.
splice(hint,1)??[];return hinted!==void 0&&said!==void 0?(hinted.item.reports.splice(hint,0,{...said,category,severity}),hinted.item):detected.find(({item:{reports}})=>reports.some(report=>report.category===
category&&(0,finding.qs)(report.severity)>=(0,finding.qs)(severity)&&meets(report.location)))?.item??null}const isHint=({reviewer:reviewer2,category,severity})=>reviewer2===debate_detected.i&&category===
"suspicious-text"&&severity!=="info";var array=__webpack_require__(61318);const mostEdits=4e3;function lineChanges(before2,after){const[was,is]=[before2,after].map(text=>text.split(`
`).map(line=>line.trimEnd())),parts=(0,array.E)(was??[],is??[],{maxEditLength:mostEdits});if(parts===void 0)return roughly(was??[],is??[]);const added=new Set,removed=new Map;let[old,now]=[1,1];for(const[
index,part2]of parts.entries()){const count=part2.value.length,replaced=[parts[index-1],parts[index+1]].some(neighbour=>neighbour?.added===!0);for(let line=0;line<count;line+=1)part2.added&&added.add(
now+line),part2.removed&&removed.set(old+line,{replaced});part2.added||(old+=count),part2.removed||(now+=count)}return{added,removed}}function roughly(was,is){const[before2,after]=[new Set(was),new Set(
is)];return{added:new Set(is.flatMap((line,index)=>before2.has(line)?[]:[index+1])),removed:new Map(was.flatMap((line,index)=>after.has(line)?[]:[[index+1,{replaced:!0}]]))}}const blocks=[[/\.(?:[cm]?[jt]sx?|c|cc|cpp|cs|css|cxx|dart|go|gradle|groovy|h|hpp|java|kts?|less|php|proto|rs|s[ac]ss|scala|sol|sql|swift|tf|zig|vue|svelte)$/iu,
/\/\*/u,/\*\//u],[/\.(?:html?|vue|svelte|svg|xml|xsl|mdx?)$/iu,/<!--/u,/-->/u],[/\.pyi?$/iu,/"""/u,/"""/u],[/\.pyi?$/iu,/'''/u,/'''/u],[/\.rb$/iu,/^=begin\b/u,/^=end\b/u],[/\.exs?$/iu,/@(?:module)?doc\s+"""/u,
/"""/u],[/\.lua$/iu,/--\[\[/u,/\]\]/u],[/\.hs$/iu,/\{-/u,/-\}/u],[/\.ps1$/iu,/<#/u,/#>/u]],isDelimited=({source})=>/["']/u.test(source),quoted=/(["'`])(?:\\.|(?!\1)[^\\])*\1/gu;function commentLines(lines,path){
const found=new Set;for(const[files,open,close]of blocks){if(!files.test(path))continue;let inside=!1,isComment=!1;for(const[index,line]of lines.entries()){if(inside){const end=close.exec(line);inside=
end===null;const isWhole=end===null||line.slice(end.index+end[0].length).trim().length<4;isComment&&isWhole&&found.add(index+1);continue}const bare=open.source.includes('"')||open.source.includes("'")?
line:line.replace(quoted,text=>"_".repeat(text.length)),start=open.exec(bare);if(start===null)continue;const rest=bare.slice(start.index+start[0].length);inside=!close.test(rest);const before2=line.slice(
0,start.index).trim(),after=inside?"":rest.slice((close.exec(rest)?.index??0)+(close.exec(rest)?.[0].length??0)).trim();isComment=isDelimited(open)?/^[rbuf]{0,2}$/iu.test(before2):!0,isComment&&before2.
length<3&&after.length<4&&found.add(index+1)}}return found}var symbol=__webpack_require__(86839);function enclosingFunction(symbols,line){const functions=symbols.filter(({kind,name})=>(kind==="functio\
n"||kind==="method"||kind==="test")&&name!=="(anonymous)"),found=(0,symbol.py)(functions,line);return found===null?null:{key:found.path,startLine:found.startLine,endLine:found.endLine}}const mostLines=40,
tabWidth=4,control=/^(?:\}?\s*)(?:if|else|elif|elsif|elseif|unless|for|foreach|while|until|loop|switch|match|case|when|catch|except|rescue|ensure|finally|try|do|begin|with|using|lock|select|default|then|in|and|or|not|return|await|yield|throw|raise|new)\b/iu,
defining=/\b(?:def|defp|func|fun|fn|function|sub|proc|procedure|method|test|it|describe)\b|[\w$>\])]\s*\([^;]*(?:\{|=>|:|->|=|\bdo|\bthen|\bbegin|\bis|\bas|\))\s*$/iu,closing=/^(?:[)\]}]|end\b|fi\b|done\b|esac\b)/iu;
function indentOf(line){let width=0;for(const mark of line)if(mark===" ")width+=1;else if(mark==="	")width+=tabWidth;else return width;return-1}function enclosingBlock(lines,line){const indents=lines.
map(indentOf),at=firstWritten(indents,line-1),blocks2=[];for(let header2=at;;){const text=lines[header2]?.trim()??"",block=blockFrom(lines,indents,header2);if(block.endLine>block.startLine&&defining.test(
text)&&!control.test(text))return enclosureAround(block,line);header2!==at&&blocks2.push(block);const next=headerOf(lines,indents,header2);if(next===null)break;header2=next}return blocks2.findLast(block=>block.
endLine-block.startLine<mostLines)??enclosureAround(blocks2[0]??blockFrom(lines,indents,at),line)}const firstWritten=(indents,from)=>{const next=indents.findIndex((indent,index)=>index>=from&&indent>=
0);return next<0?Math.max(0,Math.min(from,indents.length-1)):next};function headerOf(lines,indents,of){const own=indents[of]??0;let at=of-1;for(;at>=0&&((indents[at]??-1)<0||(indents[at]??0)>=own);)at-=
1;if(at<0)return null;const text=lines[at]?.trim()??"";if(!control.test(text)&&(text==="{"||closing.test(text))){const deep=indents[at]??0;for(let above=at-1;above>=0;above-=1){const indent=indents[above]??
-1;if(indent>=0&&indent<deep)break;if(indent===deep)return above}}return at}function blockFrom(lines,indents,header2){const deep=indents[header2]??0;let end=header2;for(let at=header2+1;at<lines.length;at+=
1){const indent=indents[at]??-1;if(indent<0)continue;const text=lines[at]?.trim()??"",goesOn=indent===deep&&(text==="{"||closing.test(text));if(indent<=deep&&!goesOn||(end=at,goesOn&&text!=="{"&&!/[{:([]$/u.
test(text)))break}return{key:lines[header2]?.trim()??"",startLine:header2+1,endLine:end+1}}function enclosureAround(block,line){if(block.endLine-block.startLine<mostLines)return block;const start=Math.
max(block.startLine,Math.min(line-mostLines/2,block.endLine-mostLines+1));return{key:block.key,startLine:start,endLine:Math.min(block.endLine,start+mostLines-1)}}const heading=/^\s{0,3}#{1,6}\s|^[=-]{3,}\s*$/u;
function enclosingSection(lines,line){let start=line;for(;start>1&&!heading.test(lines[start-1]??"");)start-=1;let end=line;for(;end<lines.length&&!heading.test(lines[end]??"");)end+=1;return enclosureAround(
{key:lines[start-1]?.trim()??"",startLine:start,endLine:end},line)}const definition=/\b(?:function|def|defp|class|func|fun|fn|type|interface|struct|enum|trait|module|sub|proc|record|object|protocol)\s+(?:\([^)]*\)\s*)?([\p{L}_$][\p{L}\p{N}_$]*)/gu,
constant=/^(?:export\s+)?(?:const|let|var|val|static|final)\s+([\p{L}_$][\p{L}\p{N}_$]*)|^([A-Z][A-Z0-9_]{2,})\s*=/u;function factsOf(path,text,symbols){const lines=text.split(`
`);return{path,lines,imports:(0,evidence_evidence.y6)(path)?new Set:importLines(lines),comments:(0,evidence_evidence.y6)(path)?new Set:commentLines(lines,path),enclosureAt(line){return(0,evidence_evidence.
y6)(path)?enclosingSection(lines,line):enclosingFunction(symbols??[],line)??enclosingBlock(lines,line)},defined:new Set([...(symbols??[]).map(({name})=>name),...lines.flatMap(definedIn)])}}const definedIn=line=>{
const match=constant.exec(line);return[...[...line.matchAll(definition)].flatMap(([,name])=>name===void 0?[]:[name]),...[match?.[1],match?.[2]].filter(name=>name!==void 0)]},commonShare=.01,enoughLines=1e3;
class CodeFacts{#files;#tree;#findSymbols;#known=new Map;#changes=new Map;#counts=new Map;#hunks=null;constructor(files,tree,findSymbols){this.#files=files,this.#tree=tree,this.#findSymbols=findSymbols}file(side,path){
const key=`${side}:${path}`,known=this.#known.get(key)??this.#load(side,path);return this.#known.set(key,known),known}async#load(side,path){const text=side==="earlier"?await this.#earlier(path):await this.#tree.
read(side,path);return text===null?null:factsOf(path,text,(0,evidence_evidence.y6)(path)?null:await this.#findSymbols(path,text))}changesSince(path){const known=this.#changes.get(path)??this.#compare(
path);return this.#changes.set(path,known),known}async#compare(path){const before2=await this.#earlier(path)??"",after=await this.#tree.read("new",path)??"";return{...lineChanges(before2,after),before:before2.
split(`
`)}}async#earlier(path){return await this.#tree.read("earlier",path)??this.#tree.read("old",this.changed(path)?.oldPath??path)}changed(path){return this.#files.find(file=>file.path===path||file.oldPath===
path)??null}isCommon(name,files){const changed=files.filter(({path})=>this.changed(path)?.path===path),parts=[this.#countedHunks(),...changed.flatMap(facts=>[negative(this.#countedHunk(facts.path)),this.#countedFile(
facts)])],lines=parts.reduce((sum2,part2)=>sum2+part2.lines,0),held=parts.reduce((sum2,part2)=>sum2+(part2.names.get(name)??0),0);return lines>=enoughLines&&held>lines*commonShare}#countedHunks(){return this.#hunks??=
sum(this.#files.map(({path})=>this.#countedHunk(path))),this.#hunks}#countedHunk(path){const file=this.#files.find(one=>one.path===path);return this.#counted(`hunks ${path}`,path,()=>(file?.hunks??[]).
flatMap(({lines})=>lines.flatMap(({kind,text})=>kind==="removed"?[]:[text])))}#countedFile({path,lines}){return this.#counted(`file ${path}`,path,()=>lines)}#counted(key,path,lines){const known=this.#counts.
get(key);if(known!==void 0)return known;const names=new Map,all=lines().filter(line=>line.trim()!=="");for(const line of all)for(const name of identifiersIn(line,path))names.set(name,(names.get(name)??
0)+1);const counted={lines:all.length,names};return this.#counts.set(key,counted),counted}}const sum=all=>{const names=new Map;for(const one of all)for(const[name,count]of one.names)names.set(name,(names.
get(name)??0)+count);return{lines:all.reduce((total,one)=>total+one.lines,0),names}},negative=({lines,names})=>({lines:-lines,names:new Map([...names].map(([name,count])=>[name,-count]))});function identified(items,earlier,bundles){
const traits=items.map(({item,bundle})=>{const{category,location}=(0,open_finding.fS)(item);return{item,bundle,category,location,symbol:symbolAt(bundles,location)??item.earlier?.symbol??null}}),goingOn=new Set(
items.map(({item})=>item.earlier)),met=(0,fingerprint.GJ)(earlier.filter(finding2=>!goingOn.has(finding2)),traits.filter(({item})=>item.earlier===null)),taken=new Set(earlier.map(finding2=>finding2.fingerprint)),
numbered=ordinals(traits.filter(trait=>trait.item.earlier===null&&!met.has(trait)));return traits.map(trait=>{const{item,bundle,symbol:symbol2,category,location}=trait,before2=item.earlier??met.get(trait),
own=ordinal=>{const print2=(0,fingerprint.Rj)(category,location,ordinal);return taken.has(print2)?own(ordinal+1):print2},print=before2?.fingerprint??own(numbered.get(item)??0);return taken.add(print),
{item,bundle,symbol:symbol2,print}})}function symbolAt(bundles,location){if(location.level==="file")return null;const shows=({oldLine,newLine})=>(location.side==="new"?newLine:oldLine)===location.startLine;
return bundles.flatMap(({files})=>files.filter(({path})=>path===location.path)).flatMap(({excerpts})=>excerpts).find(({lines})=>lines.some(shows))?.symbol??null}function ordinals(items){const line=({item})=>{
const{location}=(0,open_finding.fS)(item);return location.level==="line"?location.startLine:0},seen=new Map,numbers=new Map;for(const{item}of items.toSorted((a,b)=>line(a)-line(b))){const{category,location}=(0,open_finding.
fS)(item),print=(0,fingerprint.Rj)(category,location,0),ordinal=seen.get(print)??0;seen.set(print,ordinal+1),numbers.set(item,ordinal)}return numbers}var external_node_crypto_=__webpack_require__(77598);
function alertLine(file,span){const hunks=file?.hunks??[],hunk=hunks.find(one=>holds(one,span)),added=hunk===void 0?[]:addedLines(hunk,span);if(span.side==="new"){const inside=hunks.flatMap(one=>addedLines(
one,span)).filter(({line})=>line>=span.startLine&&line<=span.endLine);return{addedLine:(inside.find(({blank})=>!blank)??inside[0])?.line??nearest(added,span.startLine)}}const headLine=hunk===void 0?shifted(
hunks,span.startLine):lineNow(hunk,span.startLine);return{addedLine:nearest(added,headLine),headLine}}function holds(hunk,{side,startLine,endLine}){const[start,count]=side==="new"?[hunk.newStart,hunk.
newLines]:[hunk.oldStart,hunk.oldLines];return startLine>=start&&endLine<start+count}function lineNow({lines,newStart},oldLine){const at=lines.findIndex(line=>line.oldLine===oldLine),after=lines.slice(
at).find(line=>line.newLine!==null)?.newLine,before2=lines.slice(0,at).findLast(line=>line.newLine!==null)?.newLine;return Math.max(1,after??before2??newStart)}const shifted=(hunks,oldLine)=>hunks.filter(
({oldStart,oldLines})=>oldStart+oldLines<=oldLine).reduce((line,{oldLines,newLines})=>line+newLines-oldLines,oldLine);function addedLines(hunk,span){const at=hunk.lines.findIndex(({newLine,oldLine})=>(span.
side==="new"?newLine:oldLine)===span.startLine),enclosing=at===-1?null:functionAt(hunk,at);return hunk.lines.flatMap(({kind,newLine,text},index)=>kind==="added"&&newLine!==null?[{line:newLine,blank:text.
trim()==="",near:enclosing===null||functionAt(hunk,index)===enclosing}]:[])}const header=/\b(?:function|def|func|fun|fn|sub|class|interface|impl|struct|trait|module|enum)\b|=>\s*\{?\s*$|\)\s*(?::\s*[^={]+|->\s*[^{]+|throws\s+[\w.,\s]+)?\s*\{\s*$/u,
alert_line_control=/^\s*\}?\s*(?:if|else|for|while|switch|catch|try|do|with|elif|except|return|case|match|unless|until)\b/u,alert_line_indentOf=text=>text.length-text.trimStart().length;function functionAt({
lines},index){let at=index;for(;at>0&&(lines[at]?.text.trim()??"")==="";)at-=1;const isHeader=text=>header.test(text)&&!alert_line_control.test(text);if(isHeader(lines[at]?.text??""))return at;let indent=alert_line_indentOf(
lines[at]?.text??"");if(indent===0)return-2;for(at-=1;at>=0&&indent>0;at-=1){const text=lines[at]?.text??"";if(!(text.trim()===""||alert_line_indentOf(text)>=indent)&&(indent=alert_line_indentOf(text),
isHeader(text)))return at}return-1}function nearest(lines,target){const weight2=({line,blank,near})=>(blank?2e9:0)+(near?0:1e9)+Math.abs(line-target);return lines.reduce((best,one)=>best===null||weight2(
one)<weight2(best)?one:best,null)?.line??null}var code_text=__webpack_require__(53718);const marks=/^[\s`'"“”‘’<([*]+|[\s`'"“”‘’>)\]*,;]+$/gu,lineNumbers=/(?::\d{1,7}(?:[-–:,]\d{1,7})*|#L?\d{1,7}(?:[-–]L?\d{1,7})?|\s*\(?(?:lines?|L)\s*\d{1,7}(?:\s*[-–]\s*\d{1,7})?\)?)$/iu,
longestPath=1e3;function spellings(path){if(path.length>longestPath)return[];const literal=path.replace(/^(?:\.\/)+/u,""),bare=path.replace(marks,"").replaceAll("\\","/"),noLines=bare.replace(lineNumbers,
"").replace(marks,""),relative=[bare,noLines].map(one=>one.replace(/^(?:\.?\/)+/u,"").replace(/\/{2,}/gu,"/")),noPrefix=relative.map(one=>one.replace(/^[ab]\//u,""));return[...new Set([literal,literal.
trim(),...relative,...noPrefix,...unescaped(path)])].filter(one=>one!=="")}function unescaped(path){const inner=path.trim().replace(/^"|"$/gu,"");if(!inner.includes("\\"))return[];try{const read=JSON.
parse(`"${inner}"`);return typeof read=="string"?[read]:[]}catch{return[]}}const plain=path=>path.trim().normalize("NFC");function namedPath(path,known){const names=spellings(path),literal=names.find(
name=>known.includes(name));if(literal!==void 0)return literal;const like=names.map(plain),isAbsolute=/^\s*[`'"]?(?:[/\\~]|[a-z]:[/\\])/iu.test(path),rules=[one=>like.includes(plain(one)),one=>like.some(
name=>plain(one).endsWith(`/${name}`)),one=>isAbsolute&&one.includes("/")&&like.some(name=>name.endsWith(`/${plain(one)}`)),one=>like.some(name=>name.toLowerCase()===plain(one).toLowerCase())];for(const rule of rules){
const[found,...others]=known.filter(rule);if(found!==void 0)return others.length===0?found:null}return path.trim()===""&&known.length===1?known[0]??null:containedPath(path,known)}function containedPath(text,known){
return text.length>longestPath?null:known.flatMap(path=>{const at=path===""?-1:text.indexOf(path);if(at<0)return[];const before2=text[at-1]??" ",after=text[at+path.length]??" ";return(text.slice(0,at).
includes("://")?/[^\w.-]/u:/[^\w./-]/u).test(before2)&&/[^\w./-]/u.test(after)?[{path,at}]:[]}).toSorted((a,b)=>a.at-b.at||b.path.length-a.path.length)[0]?.path??null}const mostForms=64,mostSegments=12;
function quoteForms(quote){const steps=[fences,escapes,entities,wrappers,gutters,wrappers,signs];let drafts=[{text:quote.replace(/\r\n?/gu,`
`),line:null}];for(const step of steps){const seen=new Map;for(const draft of drafts)for(const next of[draft,...step(draft)])seen.has(next.text)||seen.set(next.text,next);drafts=[...seen.values()].slice(
0,mostForms)}const forms=new Map;for(const{text,line}of drafts)for(const[segments,apart]of splits(text)){const key=segments.join("\0");forms.has(key)||forms.set(key,{segments,apart,line})}return[...forms.
values()].slice(0,mostForms)}const perLine=(text,change)=>text.split(`
`).map(change).join(`
`),filled=text=>text.split(`
`).filter(line=>line.trim()!==""),language=/^(?:bash|c|c\+\+|cpp|cs|csharp|css|dart|diff|dockerfile|elixir|go|graphql|hcl|html|java|javascript|js|json|jsx|kotlin|kt|lua|makefile|perl|php|plaintext|proto|py|python|rb|rs|ruby|rust|scala|scss|sh|shell|sql|svelte|swift|text|toml|ts|tsx|typescript|vue|xml|yaml|yml|zsh)(?=\s)/iu;
function fences({text,line}){if(!/`{3}|~{3}/u.test(text))return[];const marks2=/^\s*(?:`{3,}|~{3,})\s*[\w+#.:/-]{0,60}\s*(?:\{[^}`]{0,60}\}|\w{1,20}=\S{1,60})?\s*$/u,inner=text.split(`
`).filter(one=>!marks2.test(one)).join(`
`),edges=inner.trim().replace(/^(?:`{3,8}|~{3,8})/u,"").replace(/(?:`{3,8}|~{3,8})$/u,""),noLanguage=edges===inner?edges:edges.replace(language,"");return[edges,noLanguage].map(one=>({text:one,line}))}
const escaped={n:`
`,r:"",t:"	"};function escapes({text,line}){if(!text.includes("\\"))return[];const marks2=text.replace(/\\(["'`])/gu,"$1"),breaks=text.replace(/\\r?\\n|\\n/gu,`
`).replaceAll("\\t","	"),all=text.replace(/\\(?:u([0-9a-f]{4})|([nrt"'`/\\<>&]))/giu,(_,code,one)=>code===void 0?escaped[one??""]??one??"":String.fromCharCode(Number.parseInt(code,16)));return[marks2,
all,breaks,breaks.replace(/\\(["'`])/gu,"$1")].map(one=>({text:one,line}))}const named={lt:"<",gt:">",amp:"&",quot:'"',apos:"'",nbsp:" ",tab:"	"},decode=text=>text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,5}));/giu,
(entity,ten,sixteen,name)=>{if(name!==void 0)return named[name.toLowerCase()]??entity;const code=ten===void 0?Number.parseInt(sixteen??"",16):Number(ten);return code>0&&code<=1114111?String.fromCodePoint(
code):entity});function entities({text,line}){const once=decode(text);return[once,decode(once)].map(one=>({text:one,line}))}const pairs=[[/^`{1,5}/u,/`{1,5} ?[,.;:]?$/u],[/^["“”„]/u,/["“”] ?[,.]?$/u],
[/^['‘]/u,/['’] ?[,.]?$/u],[/^\*\*`?/u,/`?\*\*$/u],[/^<(?:code|pre)>/iu,/<\/(?:code|pre)>$/iu]],unwrapped=text=>{const bare=text.trim(),pair=pairs.find(([open,close])=>open.test(bare)&&close.test(
bare)&&bare.length>2);return pair===void 0?text:bare.replace(pair[0],"").replace(pair[1],"")};function wrappers({text,line}){const each=perLine(text,unwrapped),outer=unwrapped(text),ticks=perLine(text,
one=>one.trim().replace(/^`{1,5}/u,"").replace(/`{1,5}$/u,""));return[outer,each,ticks].map(one=>({text:one,line}))}const gutterForms=[/^\s{0,12}(?:(\d{1,7})[+-]?|-)\t/u,/^\s{0,12}(\d{0,7})\s{1,12}(\d{0,7})\s{0,4}[ +-]?[|│┃]/u,
/^\s{0,12}[+-]?\s{0,4}[[(]?(?:#?L|line\s|ln\s|#|@)?\s{0,8}(\d{1,7})(?:\s?[-–,]\s?L?\d{1,7})?[\])]?\s{0,8}[+-]?\s{0,2}(?:[:|│┃→⟶›»]|=>|->|\.(?=\s)|\)|\t)\s?/iu,/^\s{0,12}[+-]?\s{0,4}(?:[[(](\d{1,7})[\])]|(?:#L|L|line\s|@)(\d{1,7}))\s{1,12}/iu],
plainNumber=/^\s{0,12}[+-]?\s{0,4}(\d{1,7})(?:\s+|$)/u,signedNumber=/^\s{0,12}(?:(\d{1,7})[+-]?|-)(?:\s+|$)/u;function gutters({text,line}){const lines=filled(text);return[...gutterForms,plainNumber,signedNumber].
flatMap(form=>{const matches=lines.flatMap(one=>form.exec(one)??[]),hits=lines.filter(one=>form.test(one)).length;if(hits===0||hits*2<lines.length)return[];const number=matches.find(part2=>/^\d{1,7}$/u.
test(part2??""));return[{text:perLine(text,one=>{const sign=/^\s*[+-]|[+-]\s*(?:[|│┃]|$)/u.exec(form.exec(one)?.[0]??"")?.[0].replace(/[^+-]/gu,"")??"";return one.replace(form,sign===""?"":`${sign}\
 `)}),line:line??(number===void 0?null:Number(number))}]})}const diffHeader=/^(?:@@ .*@@.*|diff --git .*|index [0-9a-f]+\.\..*|--- \S.*|\+\+\+ \S.*)$/u;function signs({text,line}){const lines=text.split(
`
`).filter(one=>!diffHeader.test(one)),body=lines.join(`
`),without=sign=>lines.filter(one=>!sign.test(one)).join(`
`),strip=one=>perLine(one,each=>each.replace(/^\s*[+-]{1,2}(?![+-])/u,"")),quoted2=filled(body).every(one=>/^\s*>/u.test(one));return[strip(body),.../^\s*-/mu.test(body)&&/^\s*\+/mu.test(body)?[strip(
without(/^\s*-/u)),strip(without(/^\s*\+/u))]:[body],...quoted2?[perLine(body,one=>one.replace(/^\s*>\s?/u,""))]:[]].map(one=>({text:one,line}))}const ellipsisLine=/^(?:[{(] ?)?(?:\/\/{1,3}|\/\*{1,2}|#{1,4}|--|<!--|%|;)? {0,2}[[(<{]? ?(?:\.{3,}|…+|⋮)(?=$|[\s\])}>*-])/u,
ellipsis=/[[(<]?(?:\.{3,}|…)[\])>]?/u;function splits(text){const pieces=[[]];for(const line of text.split(`
`))ellipsisLine.test(line.trimStart())?pieces.push([]):pieces.at(-1)?.push(line);const byLine=pieces.map(lines=>lines.join(`
`)),byMark=byLine.flatMap(piece=>piece.split(ellipsis)),said=all=>all.filter(segment=>/[\p{L}\p{N}_]/u.test(segment));return[[said([text]),!1],[said(byLine),!0],[said(byMark),!1]].filter(([segments])=>segments.
length>0&&segments.length<=mostSegments)}const least=12,most=4e3,droppedLine=2,wrongDigit=3,roomForLines=200,mostPlaces=300,mostCells=4e6;function tolerance(length){return length<least?0:length<20?1:length<
60?2:length<120?3:Math.min(10,4+Math.floor((length-120)/100))}function nearHits(flat,wanted){const limit=tolerance(wanted.length);if(limit===0||wanted.length>most||!/[\p{L}\p{N}_]{3}/u.test(wanted))return[];
let best=limit,cells=mostCells;const hits=new Map;for(const{from,to}of windows(flat.text,wanted,limit)){if(cells-=(to-from)*wanted.length,cells<0)break;for(const{start,end,cost}of alignments(flat,from,
to,wanted,best)){cost<best&&(best=cost,hits.clear());const[first,last]=[(0,code_text.mh)(flat.starts,start),(0,code_text.mh)(flat.starts,Math.max(start,end-1))];hits.set(`${first}-${last}`,{first,last,
cost,start,end})}}return widest([...hits.values()].filter(({cost})=>cost===best))}const widest=hits=>hits.filter(hit=>!hits.some(other=>other!==hit&&other.first<=hit.first&&other.last>=hit.last&&other.
last-other.first>hit.last-hit.first));function windows(text,wanted,limit){const size=Math.floor(wanted.length/(limit+1)),slack=limit+(limit>=droppedLine?roomForLines:0),found=[];for(let piece=0;piece<=
limit;piece+=1){const part2=wanted.slice(piece*size,(piece+1)*size);let places=0;for(const at of(0,code_text.wM)(text,part2)){if(places===mostPlaces)break;places+=1;const start=at-piece*size;found.push(
{from:Math.max(0,start-slack),to:Math.min(text.length,start+wanted.length+slack)})}}const merged=[];for(const{from,to}of found.toSorted((a,b)=>a.from-b.from)){const before2=merged.at(-1);before2!==void 0&&
from<=before2.to?before2.to=Math.max(before2.to,to):merged.push({from,to})}return merged}const isDigit=code=>code>=48&&code<=57,price=code=>isDigit(code)?wrongDigit:1;function alignments({text,starts},from,to,wanted,limit){
const width=to-from,lineStarts=new Int32Array(width+1).fill(-1);let before2=-1;for(let line=(0,code_text.mh)(starts,from);line<starts.length;line+=1){const offset=(starts[line]??0)-from;if(offset>width)
break;offset<0||(before2>=0&&offset>before2&&(lineStarts[offset]=before2),before2=offset)}let cost=new Int32Array(width+1),begin=Int32Array.from({length:width+1},(_,column)=>column),nextCost=new Int32Array(
width+1),nextBegin=new Int32Array(width+1);for(let row=1;row<=wanted.length;row+=1){const code=wanted.charCodeAt(row-1),drop=price(code);let lowest=(cost[0]??0)+drop;nextCost[0]=lowest,nextBegin[0]=0;
for(let column=1;column<=width;column+=1){const other=text.charCodeAt(from+column-1);let value=(cost[column-1]??0)+(code===other?0:Math.max(drop,price(other))),origin=begin[column-1]??0;const dropped=(cost[column]??
0)+drop;dropped<value&&([value,origin]=[dropped,begin[column]??0]);const added=(nextCost[column-1]??0)+price(other);added<value&&([value,origin]=[added,nextBegin[column-1]??0]);const line=lineStarts[column]??
-1;if(line>=0&&row<wanted.length){const skipped=(nextCost[line]??0)+droppedLine;skipped<value&&([value,origin]=[skipped,nextBegin[line]??0])}nextCost[column]=value,nextBegin[column]=origin,value<lowest&&
(lowest=value)}if(lowest>limit)return[];[cost,nextCost]=[nextCost,cost],[begin,nextBegin]=[nextBegin,begin]}let best=limit,found=[];for(let column=0;column<=width;column+=1){const value=cost[column]??
0;value>best||(value<best&&(found=[]),best=value,found.push({start:from+(begin[column]??0),end:from+column,cost:value}))}return found}const levels=["exact","loose","near"],leastQuote=3,leastInsideWords=24,
leastLoose=10,mostLeftOut=40,mostDoubt=3,mostRivals=50;class SearchText{sequence;#exact=null;#joinable=null;#loose=null;#inside=null;#changed=null;constructor(stretch){this.sequence=stretch}get exact(){
return this.#exact??=(0,code_text.Bq)(this.sequence.lines,code_text.$N),this.#exact}get joinable(){return this.#joinable??=(0,code_text.Bq)(this.sequence.lines,code_text.No),this.#joinable}get loose(){
return this.#loose??=(0,code_text.Bq)(this.sequence.lines,code_text.LT),this.#loose}get changed(){if(this.#changed===null){const{lines}=this.sequence;this.#changed=new Int32Array(lines.length+1);for(const[
index,{changed}]of lines.entries())this.#changed[index+1]=(this.#changed[index]??0)+(changed?1:0)}return this.#changed}get inside(){return this.#inside??=(0,code_text.ou)(this.sequence.lines,this.exact.
text.length),this.#inside}}function searchQuote(texts,form,level,hint){const line=hint??form.line,found=texts.flatMap(text=>chained(form,segment=>hitsOf(text,segment,level)).map(parts=>placeOf(text,parts,
line))),best=found.reduce((least2,place)=>least2===null||before(place,least2)?place:least2,null);if(best===null)return null;const quoteLocation=quoteLocationOf(best,level);return(level==="exact"||best.
far<=mostDoubt?[]:found.filter(({cost})=>cost===best.cost)).slice(0,mostRivals).some(other=>(0,code_text.$N)(quoteLocationOf(other,level).quote)!==(0,code_text.$N)(quoteLocation.quote))?null:quoteLocation}
const before=(a,b)=>(a.cost-b.cost||a.rank-b.rank||a.last-a.first-(b.last-b.first))<0;function placeOf(text,parts,hint){const first=parts[0]?.first??0,last=parts.at(-1)?.last??first,far=hint===null?Number.
POSITIVE_INFINITY:Math.abs((text.sequence.lines[first]?.number??0)-hint),touches=(text.changed[last+1]??0)>(text.changed[first]??0);return{text,parts,first,last,cost:parts.reduce((sum2,hit)=>sum2+hit.
cost,0),far,rank:(touches?0:1e7)+Math.min(far,1e6)}}function quoteLocationOf({text,parts,first,last,cost},level){const{side,lines}=text.sequence,textOf=(from,to)=>lines.slice(from,to+1).map(line=>line.
text).join(`
`),startLine=lines[first]?.number??0;return{side,startLine,endLine:lines[last]?.number??startLine,quote:textOf(first,last),pieces:parts.map(part2=>({startLine:lines[part2.first]?.number??startLine,endLine:lines[part2.
last]?.number??startLine,quote:textOf(part2.first,part2.last)})),grade:level==="exact"?"exact":"near",cost}}function chained({segments,apart},hits){const[start="",...rest]=segments;let chains=hits(start).
map(hit=>[hit]);for(const segment of rest){if(chains.length===0)return[];const next=hits(segment).toSorted((a,b)=>a.first-b.first||a.start-b.start),firsts=next.map(({first})=>first),nearest2=new Map;for(const chain of chains){
const before2=chain.at(-1);if(before2===void 0)continue;let at=firstAtLeast(firsts,before2.last+(apart?1:0));for(;next[at]?.first===before2.last&&(next[at]?.start??0)<before2.end;)at+=1;const hit=next[at];
hit===void 0||hit.first-before2.last>mostLeftOut+1||nearest2.set(hit,[...chain,hit])}chains=[...nearest2.values()]}return chains}function firstAtLeast(sorted,least2){let[low,high]=[0,sorted.length];for(;low<
high;){const middle=low+high>>1;(sorted[middle]??0)<least2?low=middle+1:high=middle}return low}function hitsOf(text,segment,level){const exact=exactHits(text,(0,code_text.$N)(segment));if(level==="exa\
ct"||exact.length>0)return exact;const lines=segment.split(`
`),kept=lines.map(code_text.No).join(""),bare=lines.map(code_text.LT).join(""),hits=looseHits(text.joinable,kept,1);if(hits.length>0)return hits;const without=()=>looseHits(text.loose,bare,2).map(hit=>withComments(
hit,text.sequence.lines,lines));if(level==="loose")return bare===kept?without():[];const near=nearHits(text.loose,bare).map(hit=>withComments({...hit,cost:hit.cost+2},text.sequence.lines,lines));return cheapest(
[nearHits(text.joinable,kept),without(),near])}const cheapest=searches=>searches.reduce((best,hits)=>costOf(hits)<costOf(best)?hits:best,[]),costOf=hits=>Math.min(...hits.map(({cost})=>cost));function withComments(hit,lines,quote){
const said=quote.filter(line=>(0,code_text.$N)(line)!==""),isCode=line=>(0,code_text.LT)(line)!=="",before2=said.slice(0,Math.max(0,said.findIndex(isCode))).toReversed(),after=said.slice(said.findLastIndex(
isCode)+1),reach=(comments,from,step)=>{let end=from;for(const comment of comments){let at=end+step;for(;lines[at]!==void 0&&(0,code_text.$N)(lines[at]?.text??"")==="";)at+=step;(0,code_text.$N)(lines[at]?.
text??"")===(0,code_text.$N)(comment)&&(end=at)}return end};return{...hit,first:reach(before2,hit.first,-1),last:reach(after,hit.last,1)}}function exactHits(text,wanted){if(wanted.length<leastQuote||!/[\p{L}\p{N}_]/u.
test(wanted))return[];const{exact}=text;if(wanted.length>=leastInsideWords)return placesOf(exact,wanted,0);if(!exact.text.includes(wanted))return[];const{inside}=text;return placesOf(exact,wanted,0,at=>inside[at]===
0&&inside[at+wanted.length]===0)}const looseHits=(flat,wanted,cost)=>wanted.length<leastLoose||!/[\p{L}\p{N}_]{3}/u.test(wanted)?[]:placesOf(flat,wanted,cost);function placesOf({text,starts},wanted,cost,fits=()=>!0){
const hits=[];let after=-1;for(const at of(0,code_text.wM)(text,wanted)){if(at<after||!fits(at))continue;const first=(0,code_text.mh)(starts,at),end=at+wanted.length;hits.push({first,last:(0,code_text.
mh)(starts,end-1),cost,start:at,end}),after=starts[first+1]??text.length}return hits}const mostQuote=2e4,mostNearForms=16,tellsFile=16,mostFilesRead=60,mostKept=64;class Locator{#files=new Map;#tree;#detected;#kept=new Map;constructor(files,tree,detected=debate_detected.
R){this.#tree=tree,this.#detected=detected;for(const file of files)file.oldPath!==null&&!this.#files.has(file.oldPath)&&this.#files.set(file.oldPath,file);for(const file of files)this.#files.set(file.
path,file)}async locate(path,quote,hint){const wanted={quote,hint,first:"new",nearest:!1},place=await this.#locate(path,wanted,levels)??await this.#elsewhere(path,wanted);if(place===null)return this.#unlocated(
path,quote);const{side,startLine,endLine}=place;return{level:"line",path:place.path,side,startLine,endLine,quote:place.quote,...alertLine(this.#files.get(place.path),place)}}async#unlocated(path,quote){
const why=this.#whyNot(path,quote),named2=await this.#existing(path);return named2===null?{level:"file",path,quote,why}:{level:"file",path:named2,quote,why,content:await this.#contentOf(named2)}}async#contentOf(path){
const file=this.#files.get(path),known=file?.newBlob??file?.oldBlob??null;if(known!==null)return known;const text=await this.#tree.read("new",path)??await this.#tree.read("old",path)??"";return(0,external_node_crypto_.
createHash)("sha256").update(text).digest("hex")}async#existing(path){const[literal,...others]=spellings(path);if(literal===void 0)return null;const inChange=name=>this.#files.get(name)?.path??null;if(inChange(
literal)!==null||await this.#isFile(literal))return inChange(literal)??literal;const named2=this.#named(path);if(named2!==null)return named2;for(const name of others)if(await this.#isFile(name))return name;
return this.#listed(path)}async resolve({path,quote},first,near){const about=near?.level==="line"?near:null,names=about===null?[]:await this.#names(path),nearest2=about!==null&&names.includes(about.path),
hint=nearest2?about.startLine:null,place=await this.#locate(path,{quote,hint,first,nearest:nearest2},["exact"]);return place===null||this.#detected.distrusts(place)?[{path,quote,resolved:null}]:place.
segments.some((segment,index)=>(0,evidence_evidence.jh)(segment,place.pieces[index]?.quote??""))?place.pieces.map(({startLine,endLine,quote:piece})=>({path:place.path,quote:piece,resolved:{side:place.
side,startLine,endLine}})):[{path,quote,resolved:null}]}async code(location,margin=3){if(location.level==="file")return[];const hunk=this.#files.get(location.path)?.hunks.find(candidate2=>holds(candidate2,
location));if(hunk!==void 0)return hunkLines(hunk,location.side,location.startLine,location.endLine,margin);const lines=(await this.#tree.read(location.side,location.path))?.split(`
`)??[],from=Math.max(1,location.startLine-margin);return lines.slice(from-1,location.endLine+margin).map((line,index)=>({line:from+index,kind:"context",text:line}))}async#locate(path,wanted,allowed){if(wanted.
quote.length>mostQuote||(0,code_text.$N)(wanted.quote).length<leastQuote)return null;const names=await this.#names(path);for(const level of allowed)for(const name of names){const found=await this.#inFile(
name,wanted,level);if(found!==null)return found}return null}async#inFile(name,{quote,hint,first,nearest:nearest2},level){const file=this.#files.get(name),[one,other]=first==="new"?["new","old"]:["old",
"new"],hunks=[()=>this.#hunks(file,one),()=>this.#hunks(file,other)],full=[()=>this.#fullFile(file,name,one),()=>this.#fullFile(file,name,other)],[early,late]=nearest2?[full,hunks]:[hunks,full],forms=quoteForms(
quote);for(const form of level==="near"?forms.slice(-mostNearForms):forms)for(const places of[early,late]){let best=null;for(const texts of places){const quoteLocation=searchQuote(await texts(),form,level,
hint);if(quoteLocation!==null&&(best===null||quoteLocation.cost<best.cost)&&(best=quoteLocation),best?.cost===0)break}if(best!==null)return{...best,path:pathOn(best.side,name,file),segments:form.segments}}
return null}async#elsewhere(path,wanted){if(Math.max(0,...quoteForms(wanted.quote).flatMap(({segments})=>segments.map(weight)))<tellsFile||wanted.quote.length>mostQuote)return null;const tried=new Set(
(await this.#names(path)).map(name=>this.#files.get(name))),others=[...new Set(this.#files.values())].filter(file=>!tried.has(file));if(others.length>mostFilesRead)return null;const found=[];for(const file of others){
const place=await this.#inFile(file.path,{...wanted,hint:null},"exact");place!==null&&place.segments.every(segment=>weight(segment)>=tellsFile)&&found.push(place)}return found.length===1?found[0]??null:
null}#hunks(file,side){return file===void 0?Promise.resolve([]):this.#keep(`hunks:${side}:${file.path}`,()=>Promise.resolve(sequencesOf(file,side).map(stretch=>new SearchText(stretch))))}#fullFile(file,name,side){
const path=(side==="new"?file?.path:file?.oldPath)??name;return this.#keep(`full:${side}:${path}`,async()=>{const text=await this.#tree.read(side,path);if(text===null)return[];const lines=text.split(`\

`).map((line,index)=>({number:index+1,text:line,changed:!1}));return[new SearchText({side,lines})]})}#keep(key,make){const known=this.#kept.get(key);if(known!==void 0)return known;const made=make();this.#kept.
set(key,made);const[oldest]=this.#kept.keys();return this.#kept.size>mostKept&&oldest!==void 0&&this.#kept.delete(oldest),made}async#names(path){const[literal,...others]=spellings(path);if(literal===void 0)
return[];const named2=this.#named(path),names=named2===null?[literal,...others]:[literal,named2,...others],listed=named2===null&&!await this.#isFile(literal)?await this.#listed(path):null;return[...new Set(
listed===null?names:[...names,listed])]}#named(path){const files=[...new Set(this.#files.values())],now=namedPath(path,files.map(file=>file.path));if(now!==null)return now;const former=namedPath(path,
files.flatMap(({oldPath})=>oldPath??[]));return former===null?null:this.#files.get(former)?.path??null}async#listed(path){if(this.#tree.find===void 0)return null;for(const name of spellings(path)){const found=await this.#tree.
find(name);if(found.length>0)return found.length===1?found[0]??null:null}return null}async#isFile(path){return await this.#tree.read("new",path)!==null||await this.#tree.read("old",path)!==null}#whyNot(path,quote){
return(0,code_text.$N)(quote).length<leastQuote?"The quote is too short to locate.":quote.length>mostQuote?"The quote is too long.":this.#named(path)===null?"The file is not part of the change, and th\
e quote was not found in it.":"The quote was not found in this file, before or after the change."}}const weight=segment=>(0,code_text.$N)(segment).length,sequencesOf=(file,side)=>file.hunks.map(hunk=>({
side,lines:hunk.lines.flatMap(line=>{const number=side==="new"?line.newLine:line.oldLine;return number===null?[]:[{number,text:line.text,changed:line.kind!=="context"}]})})),pathOn=(side,asked,file)=>file===
void 0?asked:side==="old"&&file.status==="deleted"?file.oldPath??file.path:file.path;function hunkLines(hunk,side,startLine,endLine,margin){const numbers=hunk.lines.map(line=>side==="new"?line.newLine:
line.oldLine),first=numbers.findIndex(number=>number!==null&&number>=startLine),last=numbers.findLastIndex(number=>number!==null&&number<=endLine);return hunk.lines.slice(Math.max(0,first-margin),last+
1+margin).map(line=>({line:line.newLine??line.oldLine,kind:line.kind,text:line.text}))}async function proveFindings(debates,prove){const take=proved=>{for(const one of debates)one.takeProofs(proved)};
take(await prove(debates.flatMap(one=>one.provable())));const upheld=await Promise.all(debates.map(one=>one.discussProofs()));upheld.flat().length>0&&take(await prove(upheld.flat()))}var debate_recheck=__webpack_require__(
51618);async function allOf(debates){const running=[];for(const one of debates){const run=one.run();run.catch(()=>{}),running.push(run),await new Promise(resolve=>setImmediate(resolve))}await Promise.
all(running)}async function debate({change,bundles,panel,panelModels=()=>panel,readers=()=>panel,tree,findSymbols=()=>Promise.resolve(null),rules,observer,earlier=[],recused=new Set,detected=debate_detected.
R,recheck=null,prove=null}){const locator=new Locator(change.files,tree,detected),code=new CodeFacts(change.files,tree,findSymbols),again=recheck===null?null:await(0,debate_recheck.P)(recheck,locator),
before2=again?.recheck?.after??1,seeded={...rules,maxRounds:before2+rules.maxRounds-1,seed:(0,debate_questions.n3)(change)},status=earlier.filter(finding2=>finding2.status!=="dismissed"&&!finding2.reportedBy.
includes(debate_detected.i)),placed=await placeEarlierFindings(status,change,bundles,locator,code),debates=bundles.map(bundle=>new BundleDebate(bundle,readers(bundle),locator,code,seeded,observer,again===
null?placed.openFindings.get(bundle.id):[again]));await allOf(debates),prove!==null&&await proveFindings(debates,prove);const over=debates.map(({result})=>result),countedAs=panelModels(),debated=over.
toSorted((a,b)=>inOrder.compare(a.bundle.id,b.bundle.id)),all=joined(debated,again===null?detectedOpenFindings(detected,bundles):[]);for(const{item}of all)item.positions.splice(0,item.positions.length,
...(0,positions.hS)(item,rules.failOn));const[items,fixed]=withoutFixed(all,countedAs,toolsOf(panel,debated),recused),findings=await Promise.all(identified(items,earlier,bundles).map(async({item,bundle,
print,symbol:symbol2})=>{const{category,title,explanation,scenario,assumes,suggestion,location}=(0,open_finding.fS)(item),kept=(0,proof.N$)(item)===null?keepAsBefore(item,countedAs):null,{status:status2,
why,supporters,refuters,severity}=kept??(0,debate_status.S4)(item,countedAs,rules.failOn),push=pushOf(item,countedAs,recused);return{id:(0,fingerprint.m_)(print),fingerprint:print,category,kind:(0,categories.
I)(category),severity,title,explanation,scenario,assumes,suggestion,location,code:await locator.code(location),symbol:symbol2,push,dismissal:null,bundle,reportedBy:(0,open_finding.MH)(item),reports:item.
reports,positions:item.positions,...proofsOf(item,kept).length===0?{}:{proofs:proofsOf(item,kept)},status:status2,statusReason:push==="unanswered"?"Reported at an earlier push; no reviewer answered wh\
ether it is fixed.":why,supporters,refuters,blocking:(0,categories.ZH)(category)&&(0,finding.dL)(severity,rules.failOn)&&((0,debate_status.Bv)(status2,rules.disputed)||item.earlier?.blocking===!0&&status2!==
"dismissed"&&(item.recheck===void 0||kept!==null))}}));return{findings:[...findings,...placed.unseen.map(unseen)].toSorted(byWeight),closed:[...placed.closed,...fixed,...noLongerRaised(earlier,findings)],
unlocated:debated.flatMap(({unlocated})=>unlocated),attendance:debated.flatMap(({bundle,attendance})=>attendance.map(({reviewer:reviewer2,failure})=>({reviewer:reviewer2,bundle:bundle.id,answered:failure===
null,failure}))),bundles:debated.map(({bundle,rounds,stopped})=>({id:bundle.id,rounds,stopped})),approvers:panel.filter(({id:id3})=>!(0,sentinel.b)(id3)&&!items.some(({item})=>supportsAtGate(item,id3,
countedAs,rules.failOn))).map(({id:id3})=>id3)}}const inOrder=new Intl.Collator("en",{numeric:!0}),supportsAtGate=(item,id3,panel,failOn)=>(0,positions.Jh)(item,id3)==="support"&&(0,finding.dL)((0,debate_status.
S4)(item,panel,failOn).severity,failOn);function joined(debated,detected){const placed=new Map;for(const{bundle,openFindings}of debated)for(const item of openFindings){const raised=detectedBy(detected,
item);if(raised!==null&&item.earlier===null){raised.reports.push(...item.reports),raised.positions.push(...item.positions);continue}const{category,location}=(0,open_finding.fS)(item),at=location.level===
"line"?`${location.side}${location.startLine}`:"file",key=[category,location.path,at,(0,fingerprint.Rj)(category,location,0)].join("\0"),known=placed.get(key);if(known===void 0||known.bundle===bundle.
id){placed.set(known===void 0?key:`${key}\0${bundle.id}\0${item.key}`,{item,bundle:bundle.id});continue}known.item.reports.push(...item.reports),known.item.positions.push(...item.positions),known.item.
proofs.push(...item.proofs)}return[...detected,...placed.values()]}const toolsOf=(panel,debated)=>{const tools=new Set(panel.flatMap(({id:id3,reads,judges})=>reads||judges?[]:[id3]));return new Map(debated.
map(({bundle,attendance})=>[bundle.id,new Set(attendance.flatMap(({reviewer:reviewer2,failure})=>failure===null&&tools.has(reviewer2)?[reviewer2]:[]))]))};function withoutFixed(items,panel,tools,recused){
const closed=items.flatMap(({item,bundle})=>{const{outcome,by}=outcomeOf(item,panel,recused);if(item.earlier===null||item.recheck!==void 0)return[];const reporters=(0,open_finding.MH)(item);if(outcome===
"unanswered"&&reporters.every(id3=>tools.get(bundle)?.has(id3)===!0))return[{finding:item.earlier,by:reporters,why:"The tool's new report does not contain it."}];if(outcome!=="fixed")return[];const why=item.
positions.find(({reviewer:reviewer2,ground})=>by.includes(reviewer2)&&ground==="fixed");return[{finding:item.earlier,by,why:why?.reason??""}]}),gone=new Set(closed.map(({finding:finding2})=>finding2));
return[items.filter(({item})=>item.earlier===null||!gone.has(item.earlier)),closed]}const proofsOf=({proofs,earlier},kept)=>proofs.length===0&&kept!==null?earlier?.proofs??[]:proofs,pushOf=(item,panel,recused)=>item.
recheck!==void 0?"carried":item.earlier===null?"new":outcomeOf(item,panel,recused).outcome==="still-open"?"still-open":"unanswered",unseen=finding2=>({...finding2,push:"unanswered",statusReason:"Repor\
ted at an earlier push, in code that no reviewer was sent this time."});function byWeight(a,b){const line=({location})=>location.level==="line"?location.startLine:0;return Number(b.blocking)-Number(a.
blocking)||+((0,proof.N$)(b)!==null)-+((0,proof.N$)(a)!==null)||finding.GU.indexOf(a.status)-finding.GU.indexOf(b.status)||(0,finding.qs)(b.severity)-(0,finding.qs)(a.severity)||(a.location.path<b.location.
path?-1:a.location.path>b.location.path?1:0)||line(a)-line(b)||(a.fingerprint<b.fingerprint?-1:1)}}),27772:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{E:()=>recallPositions,y:()=>reportKey});var _open_finding_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(42857);async function recallPositions(openFindings,bundleReviewers,repeats,add){
const recorded=bundleReviewers.flatMap(bundleReviewer=>{const{record}=bundleReviewer.session;return record===void 0?[]:[{bundleReviewer,record}]}),names=namesIn(recorded),findingsOf=item=>[...new Set(
[...item.reports,...repeats.get(item)??[]].flatMap(report=>names.get(reportKey(report.reviewer,report))??[]))],left=reunited(openFindings,findingsOf);for(const item of left){const own=findingsOf(item),
said=recorded.flatMap(({bundleReviewer,record})=>own.flatMap(name=>record.findings.filter(finding=>finding.name===name)).flatMap(({positions})=>positions).map(position=>({reviewer:bundleReviewer.reviewer.
id,position})));for(const{reviewer,position}of said.toSorted((a,b)=>a.position.round-b.position.round))await add(item,reviewer,position)}for(const{bundleReviewer,record}of recorded)bundleReviewer.failure??=
record.failure;return left}function reunited(openFindings,findingsOf){const findingsByName=new Map,gone=new Set;for(const item of openFindings){const findings=findingsOf(item),kept=findings.map(finding=>findingsByName.
get(finding)).find(known=>known!==void 0);kept!==void 0&&(0,_open_finding_js__WEBPACK_IMPORTED_MODULE_0__.Pz)(kept,item,(0,_open_finding_js__WEBPACK_IMPORTED_MODULE_0__.fS)(kept).reviewer)&&gone.add(item);
for(const finding of findings)findingsByName.has(finding)||findingsByName.set(finding,kept??item)}return openFindings.filter(item=>!gone.has(item))}const namesIn=recorded=>new Map(recorded.flatMap(({bundleReviewer,
record})=>record.findings.flatMap(({name,reports})=>reports.map(report=>[reportKey(bundleReviewer.reviewer.id,report),name])))),reportKey=(reviewer,{title,explanation,scenario})=>[reviewer,title,explanation,
scenario].join("\0")}),97463:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{s:()=>debateByRules,f:()=>rulesOf});var authorship=__webpack_require__(
76170),assignment=__webpack_require__(57708),debate=__webpack_require__(55868);function recheckOf({recheck,carried}){const finding=carried.find(({id:id2})=>id2===recheck?.finding);return recheck===null||
finding===void 0?null:{finding,statements:recheck.statements,provesOnly:recheck.provesOnly}}var parsing=__webpack_require__(177);const judgesPerFinding=2,debateByRules=({settings,change,panel,obviousBundles,
history,...rest})=>(0,debate.q)({...rest,findSymbols:parsing.dL,change,panel,recheck:recheckOf(history),earlier:history.savedReview===null?[]:[...history.asked,...history.quiet.map(silenced)],readers:(0,assignment.
c)(panel,{obviousBundles,least:settings["min-reviewers"]??1,authors:(0,authorship.E)(change).flatMap(({vendors})=>vendors)}),rules:{...rulesOf(settings),describes:describes(settings,change)}}),describes=(settings,{
pullRequest})=>settings.mode!=="aggregate"&&settings.requirements.includes("pull-request")&&pullRequest!==null&&pullRequest.body.trim()!=="",rulesOf=settings=>({maxRounds:settings["max-rounds"],failOn:settings["\
fail-on"],judgesPerFinding,singleSupporterOnly:settings.mode==="aggregate",disputed:settings.disputed}),silenced=finding=>({...finding,status:"dismissed"})})};export{id,ids,modules};
