const id=6232,ids=[6232],modules={43015:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bm:()=>forMarkdown,KH:()=>tableCode,
P:()=>forMarkdownElement,d6:()=>codeFence,hD:()=>forMarkdownTableCell,qt:()=>forMarkdownBlock,ti:()=>inlineCode});var _prose_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61591),_visible_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
87500);const longestRun=(text,character)=>[...text.matchAll(new RegExp(`${character}+`,"g"))].reduce((most,run)=>Math.max(most,run[0].length),0);function inlineCode(text){const line=(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.
P8)(text);if(line==="")return"";const ticks="`".repeat(longestRun(line,"`")+1),pad=line.startsWith("`")||line.endsWith("`")?" ":"";return`${ticks}${pad}${line}${pad}${ticks}`}const drawn=new Set(["mer\
maid","math","geojson","topojson","stl"]),tableCode=text=>inlineCode(text.replace(/\\(?=\|)/g,"\\ ")).replace(/\|/g,"\\|");function codeFence(text,language=""){const shown=(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.
RK)(text),fence="`".repeat(Math.max(3,longestRun(shown,"`")+1)),info=/^[A-Za-z0-9+#-]{1,20}$/.test(language)&&!drawn.has(language.toLowerCase())?language:"";return`${fence}${info}
${shown.replace(/\n$/,"")}
${fence}`}const kindsOfLiving=[{mark:/:\/\//u,source:String.raw`[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/\S+`},{mark:/:/u,source:String.raw`(?:mailto|xmpp|javascript|data):\S+`},{mark:/www\./iu,source:String.
raw`www\.\S+`},{mark:/@/u,source:String.raw`[\w.+-]{0,64}@[A-Za-z0-9][\w.\/-]*`},{mark:/#/u,source:String.raw`(?:\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b\s{0,3}:?\s{0,3})?(?:[\w.-]{1,100}\/[\w.-]{1,100}|[\w-]{1,100})?#\d+`},
{mark:/GH-/iu,source:String.raw`(?:\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b\s{0,3}:?\s{0,3})?GH-\d+`},{mark:/\d/u,source:String.raw`\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,64}\b`},{mark:/\$/u,
source:String.raw`\S{0,100}\$\S*`}],livingBySources=new Map;function livingIn(text){const sources=kindsOfLiving.filter(({mark})=>mark.test(text)).map(({source:source2})=>source2);if(sources.length===0)
return[];const source=sources.join("|"),known=livingBySources.get(source)??new RegExp(source,"giu");return livingBySources.set(source,known),text.matchAll(known)}const trailing=/[.,;:!?)\]}'"]+$/,entities={
"&":"&amp;","<":"&lt;",">":"&gt;"},escaped=text=>text.replace(/[\\`*_[\]~|#!@$^]/g,"\\$&").replace(/[&<>]/g,character=>entities[character]??character);function joined(pieces){const parted=[];for(const piece of pieces.
filter(one=>one!==""))piece.startsWith("`")&&parted.at(-1)?.endsWith("`")===!0&&parted.push(" "),parted.push(piece);return parted.join("")}function prose(text,code){const pieces=[];let done=0;for(const match of livingIn(
text)){const token=match[0].replace(trailing,"")||match[0];pieces.push(escaped(text.slice(done,match.index)),code(token)),done=match.index+token.length}return[...pieces,escaped(text.slice(done))]}const inline=(line,code=inlineCode)=>joined(
(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__.X)(line).flatMap(span=>span.code?[code(span.text)]:prose(span.text,code))),atStart=line=>line.replace(/^([+=-])/,"\\$1").replace(/^(\d{1,9})([.)])/,"$1\\$2"),
forMarkdown=text=>atStart(inline((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text))),forMarkdownTableCell=text=>atStart(inline((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text),tableCode)),
forElement=text=>text.replace(/[&<>]/gu,character=>entities[character]??character),elementCode=text=>`<code>${forElement(text)}</code>`,forMarkdownElement=text=>(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__.
X)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text)).flatMap(span=>span.code?[elementCode(span.text)]:livingAsCode(span.text)).join("");function livingAsCode(text){const pieces=[];let done=0;
for(const match of livingIn(text)){const token=match[0].replace(trailing,"")||match[0];pieces.push(forElement(text.slice(done,match.index)),elementCode(token)),done=match.index+token.length}return[...pieces,
forElement(text.slice(done))]}const forMarkdownBlock=text=>(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__.q)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text)).map(block).join(`

`);function block(part){switch(part.kind){case"paragraph":return forMarkdown(part.text);case"list":return part.items.map(item=>`- ${forMarkdown(item)}`).join(`
`);case"code":return codeFence(part.text,part.language.toLowerCase()==="suggestion"?"":part.language)}}}),61591:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{X:()=>proseSpans,q:()=>proseBlocks});const fenced=/^[ \t]*(`{3,}|~{3,})[ \t]*([A-Za-z0-9+#-]*)[^\n`]*\n([\s\S]*?)(?:\n[ \t]*\1[`~]*[ \t]*(?=\n|$)|$(?![\s\S]))/gm,bullet=/^\s*[-*+•]\s+/;
function proseBlocks(text){const blocks=[];let done=0;for(const match of text.matchAll(fenced))blocks.push(...paragraphs(text.slice(done,match.index))),blocks.push({kind:"code",text:match[3]??"",language:match[2]??
""}),done=match.index+match[0].length;return[...blocks,...paragraphs(text.slice(done))]}const paragraphs=text=>text.split(/\n[ \t]*\n/).filter(part=>part.trim()!=="").map(part=>paragraph(part.replace(
/^\n+|\n+$/g,"")));function paragraph(text){const lines=text.split(`
`);return lines.every(line=>bullet.test(line))?{kind:"list",items:lines.map(line=>line.replace(bullet,""))}:{kind:"paragraph",text}}const span=/(?<!`)(`+)(?!`)(.{0,2000}?)(?<!`)\1(?!`)/gs;function proseSpans(line){
const spans=[];let done=0;for(const match of line.matchAll(span))spans.push({code:!1,text:line.slice(done,match.index)},{code:!0,text:match[2]??""}),done=match.index+match[0].length;return[...spans,{code:!1,
text:line.slice(done)}]}}),76232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$Q:()=>visible_text.$Q,d6:()=>markdown.d6,AP:()=>forAttribute,
sE:()=>forHtmlBlock,Tu:()=>forHtmlLine,forLog:()=>forLog,Bm:()=>markdown.Bm,qt:()=>markdown.qt,P:()=>markdown.P,hD:()=>markdown.hD,DE:()=>forMermaid,$2:()=>forPlainText,qy:()=>html,ti:()=>markdown.ti,
X2:()=>ownMarkup,KH:()=>markdown.KH,RK:()=>visible_text.RK,P8:()=>visible_text.P8});var visible_text=__webpack_require__(87500),prose=__webpack_require__(61591);const entities={"&":"&amp;","<":"&lt;",
">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"},escaped=text=>text.replace(/[&<>"'`]/g,character=>entities[character]??""),forHtml=text=>escaped((0,visible_text.RK)(text)),forAttribute=text=>escaped(
(0,visible_text.P8)(text));class Markup{#text;constructor(text){this.#text=text}toString(){return this.#text}}const written=part=>part instanceof Markup?part.toString():typeof part=="string"?forHtml(part):
typeof part=="number"?String(part):part.map(written).join(""),html=(strings,...parts)=>new Markup(strings.map((string,index)=>string+written(parts[index]??"")).join("")),ownMarkup=text=>new Markup(text),
inline=line=>(0,prose.X)(line).map(({code,text})=>code?html`<code>${text}</code>`:html`${text}`),forHtmlLine=text=>html`${inline((0,visible_text.P8)(text))}`,forHtmlBlock=text=>html`${(0,prose.q)((0,visible_text.
RK)(text)).map(block=>{switch(block.kind){case"paragraph":return html`<p>${inline(block.text)}</p>`;case"list":return html`<ul>${block.items.map(item=>html`<li>${inline(item)}</li>`)}</ul>`;case"code":
return html`<pre tabindex="0"><code>${block.text}</code></pre>`}})}`;var markdown=__webpack_require__(43015);const forLog=text=>(0,visible_text.P8)(text).replace(/^::/,": :").replace(/##\[/g,"## ["),forLogBlock=(text,prefix="\
\u2502 ")=>visible(text).split(`
`).map(line=>prefix+line.replace(/##\[/g,"## [").trimEnd()).join(`
`),forPlainText=text=>(0,visible_text.RK)(text).replace(/\]\(/g,"] (").replace(/\{(?=\d+\})/g,"{ ").replace(/@(?=[A-Za-z0-9])/g,"\uFF20").replace(/#(?=\d)/g,"\uFF03").replace(/##\[/g,"## [").replace(/^(\s*)::/gm,
"$1: :"),forCell=text=>visibleLine(text).replace(/^(?=[=+\-@|%])/,"'"),forMermaid=text=>(0,visible_text.P8)(text).replace(/[^\p{L}\p{M}\p{N} .,/()+·×$%?!_-]/gu," ").replace(/%%+/g,"%").replace(/-{2,}/g,
"-").replace(/\s+/g," ").trim()}),87500:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$Q:()=>clip,P8:()=>visibleLine2,RK:()=>visible2});
const hidden=/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cn}\u2800]/u,hiddenRun=new RegExp(`${hidden.source}+`,"gu"),inEmoji=new RegExp("(?<=\\p{Extended_Pictographic}\\p{Emoji_Modifier\
}?)(?:\\uFE0F\\u200D|\\u200D)(?=\\p{Extended_Pictographic})|(?<=\\p{Emoji})\\uFE0F(?!\\uFE0F)","gu"),ansi=/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C\n]{0,2000}(?:\u0007|\u001B\\|\u009C)|\u001B[@-Z\\-_]/g,
longestShown=6,codePoint=character=>`U+${(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`,spelled=run=>{const characters=Array.from(run);return characters.length<=longestShown?
characters.map(one=>`\u27E6${codePoint(one)}\u27E7`).join(""):`\u27E6${codePoint(characters[0]??"")} and ${characters.length-1} more hidden characters\u27E7`},plainLines=text=>text.toWellFormed().replace(
/\r\n/g,`
`).replace(ansi,"");function visible2(text){return plainLines(text).split(/([\n\t])/).map(part=>part===`
`||part==="	"?part:spellHidden(part)).join("")}function spellHidden(part){if(!hidden.test(part))return part;const kept=[...part.matchAll(inEmoji)];let clean="",done=0;for(const{index,0:joiner}of kept)
clean+=part.slice(done,index).replace(hiddenRun,spelled)+joiner,done=index+joiner.length;return clean+part.slice(done).replace(hiddenRun,spelled)}const visibleLine2=text=>visible2(text).replace(/\s+/gu,
" ").trim();function clip(text,limit){return text.length<=limit?text:`${text.slice(0,Math.max(0,limit-1)).toWellFormed().replace(/\uFFFD$/u,"")}\u2026`}})};export{id,ids,modules};
