import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={2463:((module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.
MissingRefError=exports.ValidationError=exports.CodeGen=exports.Name=exports.nil=exports.stringify=exports.str=exports._=exports.KeywordCxt=exports.Ajv=void 0;const core_1=__nccwpck_require__2(3893),draft7_1=__nccwpck_require__2(
9941),discriminator_1=__nccwpck_require__2(8886),draft7MetaSchema=__nccwpck_require__2(2079),META_SUPPORT_DATA=["/properties"],META_SCHEMA_ID="http://json-schema.org/draft-07/schema";class Ajv extends core_1.
default{_addVocabularies(){super._addVocabularies(),draft7_1.default.forEach(v=>this.addVocabulary(v)),this.opts.discriminator&&this.addKeyword(discriminator_1.default)}_addDefaultMetaSchema(){if(super.
_addDefaultMetaSchema(),!this.opts.meta)return;const metaSchema=this.opts.$data?this.$dataMetaSchema(draft7MetaSchema,META_SUPPORT_DATA):draft7MetaSchema;this.addMetaSchema(metaSchema,META_SCHEMA_ID,!1),
this.refs["http://json-schema.org/schema"]=META_SCHEMA_ID}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(META_SCHEMA_ID)?META_SCHEMA_ID:void 0)}}exports.Ajv=Ajv,module.
exports=exports=Ajv,module.exports.Ajv=Ajv,Object.defineProperty(exports,"__esModule",{value:!0}),exports.default=Ajv;var validate_1=__nccwpck_require__2(7881);Object.defineProperty(exports,"KeywordCx\
t",{enumerable:!0,get:function(){return validate_1.KeywordCxt}});var codegen_1=__nccwpck_require__2(1436);Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return codegen_1._}}),Object.defineProperty(
exports,"str",{enumerable:!0,get:function(){return codegen_1.str}}),Object.defineProperty(exports,"stringify",{enumerable:!0,get:function(){return codegen_1.stringify}}),Object.defineProperty(exports,
"nil",{enumerable:!0,get:function(){return codegen_1.nil}}),Object.defineProperty(exports,"Name",{enumerable:!0,get:function(){return codegen_1.Name}}),Object.defineProperty(exports,"CodeGen",{enumerable:!0,
get:function(){return codegen_1.CodeGen}});var validation_error_1=__nccwpck_require__2(3021);Object.defineProperty(exports,"ValidationError",{enumerable:!0,get:function(){return validation_error_1.default}});
var ref_error_1=__nccwpck_require__2(3162);Object.defineProperty(exports,"MissingRefError",{enumerable:!0,get:function(){return ref_error_1.default}})}),567:((__unused_webpack_module,exports)=>{Object.
defineProperty(exports,"__esModule",{value:!0}),exports.regexpCode=exports.getEsmExportName=exports.getProperty=exports.safeStringify=exports.stringify=exports.strConcat=exports.addCodeArg=exports.str=
exports._=exports.nil=exports._Code=exports.Name=exports.IDENTIFIER=exports._CodeOrName=void 0;class _CodeOrName{}exports._CodeOrName=_CodeOrName,exports.IDENTIFIER=/^[a-z$_][a-z$_0-9]*$/i;class Name extends _CodeOrName{constructor(s){
if(super(),!exports.IDENTIFIER.test(s))throw new Error("CodeGen: name must be a valid identifier");this.str=s}toString(){return this.str}emptyStr(){return!1}get names(){return{[this.str]:1}}}exports.Name=
Name;class _Code extends _CodeOrName{constructor(code){super(),this._items=typeof code=="string"?[code]:code}toString(){return this.str}emptyStr(){if(this._items.length>1)return!1;const item=this._items[0];
return item===""||item==='""'}get str(){var _a;return(_a=this._str)!==null&&_a!==void 0?_a:this._str=this._items.reduce((s,c)=>`${s}${c}`,"")}get names(){var _a;return(_a=this._names)!==null&&_a!==void 0?
_a:this._names=this._items.reduce((names,c)=>(c instanceof Name&&(names[c.str]=(names[c.str]||0)+1),names),{})}}exports._Code=_Code,exports.nil=new _Code("");function _(strs,...args){const code=[strs[0]];
let i=0;for(;i<args.length;)addCodeArg(code,args[i]),code.push(strs[++i]);return new _Code(code)}exports._=_;const plus=new _Code("+");function str(strs,...args){const expr=[safeStringify(strs[0])];let i=0;
for(;i<args.length;)expr.push(plus),addCodeArg(expr,args[i]),expr.push(plus,safeStringify(strs[++i]));return optimize(expr),new _Code(expr)}exports.str=str;function addCodeArg(code,arg){arg instanceof
_Code?code.push(...arg._items):arg instanceof Name?code.push(arg):code.push(interpolate(arg))}exports.addCodeArg=addCodeArg;function optimize(expr){let i=1;for(;i<expr.length-1;){if(expr[i]===plus){const res=mergeExprItems(
expr[i-1],expr[i+1]);if(res!==void 0){expr.splice(i-1,3,res);continue}expr[i++]="+"}i++}}function mergeExprItems(a,b){if(b==='""')return a;if(a==='""')return b;if(typeof a=="string")return b instanceof
Name||a[a.length-1]!=='"'?void 0:typeof b!="string"?`${a.slice(0,-1)}${b}"`:b[0]==='"'?a.slice(0,-1)+b.slice(1):void 0;if(typeof b=="string"&&b[0]==='"'&&!(a instanceof Name))return`"${a}${b.slice(1)}`}
function strConcat(c1,c2){return c2.emptyStr()?c1:c1.emptyStr()?c2:str`${c1}${c2}`}exports.strConcat=strConcat;function interpolate(x){return typeof x=="number"||typeof x=="boolean"||x===null?x:safeStringify(
Array.isArray(x)?x.join(","):x)}function stringify(x){return new _Code(safeStringify(x))}exports.stringify=stringify;function safeStringify(x){return JSON.stringify(x).replace(/\u2028/g,"\\u2028").replace(
/\u2029/g,"\\u2029")}exports.safeStringify=safeStringify;function getProperty(key){return typeof key=="string"&&exports.IDENTIFIER.test(key)?new _Code(`.${key}`):_`[${key}]`}exports.getProperty=getProperty;
function getEsmExportName(key){if(typeof key=="string"&&exports.IDENTIFIER.test(key))return new _Code(`${key}`);throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`)}exports.
getEsmExportName=getEsmExportName;function regexpCode(rx){return new _Code(rx.toString())}exports.regexpCode=regexpCode}),1436:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(
exports,"__esModule",{value:!0}),exports.or=exports.and=exports.not=exports.CodeGen=exports.operators=exports.varKinds=exports.ValueScopeName=exports.ValueScope=exports.Scope=exports.Name=exports.regexpCode=
exports.stringify=exports.getProperty=exports.nil=exports.strConcat=exports.str=exports._=void 0;const code_1=__nccwpck_require__2(567),scope_1=__nccwpck_require__2(7788);var code_2=__nccwpck_require__2(
567);Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return code_2._}}),Object.defineProperty(exports,"str",{enumerable:!0,get:function(){return code_2.str}}),Object.defineProperty(exports,
"strConcat",{enumerable:!0,get:function(){return code_2.strConcat}}),Object.defineProperty(exports,"nil",{enumerable:!0,get:function(){return code_2.nil}}),Object.defineProperty(exports,"getProperty",
{enumerable:!0,get:function(){return code_2.getProperty}}),Object.defineProperty(exports,"stringify",{enumerable:!0,get:function(){return code_2.stringify}}),Object.defineProperty(exports,"regexpCode",
{enumerable:!0,get:function(){return code_2.regexpCode}}),Object.defineProperty(exports,"Name",{enumerable:!0,get:function(){return code_2.Name}});var scope_2=__nccwpck_require__2(7788);Object.defineProperty(
exports,"Scope",{enumerable:!0,get:function(){return scope_2.Scope}}),Object.defineProperty(exports,"ValueScope",{enumerable:!0,get:function(){return scope_2.ValueScope}}),Object.defineProperty(exports,
"ValueScopeName",{enumerable:!0,get:function(){return scope_2.ValueScopeName}}),Object.defineProperty(exports,"varKinds",{enumerable:!0,get:function(){return scope_2.varKinds}}),exports.operators={GT:new code_1.
_Code(">"),GTE:new code_1._Code(">="),LT:new code_1._Code("<"),LTE:new code_1._Code("<="),EQ:new code_1._Code("==="),NEQ:new code_1._Code("!=="),NOT:new code_1._Code("!"),OR:new code_1._Code("||"),AND:new code_1.
_Code("&&"),ADD:new code_1._Code("+")};class Node{optimizeNodes(){return this}optimizeNames(_names,_constants){return this}}class Def extends Node{constructor(varKind,name,rhs){super(),this.varKind=varKind,
this.name=name,this.rhs=rhs}render({es5,_n}){const varKind=es5?scope_1.varKinds.var:this.varKind,rhs=this.rhs===void 0?"":` = ${this.rhs}`;return`${varKind} ${this.name}${rhs};`+_n}optimizeNames(names,constants){
if(names[this.name.str])return this.rhs&&(this.rhs=optimizeExpr(this.rhs,names,constants)),this}get names(){return this.rhs instanceof code_1._CodeOrName?this.rhs.names:{}}}class Assign extends Node{constructor(lhs,rhs,sideEffects){
super(),this.lhs=lhs,this.rhs=rhs,this.sideEffects=sideEffects}render({_n}){return`${this.lhs} = ${this.rhs};`+_n}optimizeNames(names,constants){if(!(this.lhs instanceof code_1.Name&&!names[this.lhs.str]&&
!this.sideEffects))return this.rhs=optimizeExpr(this.rhs,names,constants),this}get names(){const names=this.lhs instanceof code_1.Name?{}:{...this.lhs.names};return addExprNames(names,this.rhs)}}class AssignOp extends Assign{constructor(lhs,op,rhs,sideEffects){
super(lhs,rhs,sideEffects),this.op=op}render({_n}){return`${this.lhs} ${this.op}= ${this.rhs};`+_n}}class Label extends Node{constructor(label){super(),this.label=label,this.names={}}render({_n}){return`${this.
label}:`+_n}}class Break extends Node{constructor(label){super(),this.label=label,this.names={}}render({_n}){return`break${this.label?` ${this.label}`:""};`+_n}}class Throw extends Node{constructor(error){
super(),this.error=error}render({_n}){return`throw ${this.error};`+_n}get names(){return this.error.names}}class AnyCode extends Node{constructor(code){super(),this.code=code}render({_n}){return`${this.
code};`+_n}optimizeNodes(){return`${this.code}`?this:void 0}optimizeNames(names,constants){return this.code=optimizeExpr(this.code,names,constants),this}get names(){return this.code instanceof code_1.
_CodeOrName?this.code.names:{}}}class ParentNode extends Node{constructor(nodes=[]){super(),this.nodes=nodes}render(opts){return this.nodes.reduce((code,n)=>code+n.render(opts),"")}optimizeNodes(){const{
nodes}=this;let i=nodes.length;for(;i--;){const n=nodes[i].optimizeNodes();Array.isArray(n)?nodes.splice(i,1,...n):n?nodes[i]=n:nodes.splice(i,1)}return nodes.length>0?this:void 0}optimizeNames(names,constants){
const{nodes}=this;let i=nodes.length;for(;i--;){const n=nodes[i];n.optimizeNames(names,constants)||(subtractNames(names,n.names),nodes.splice(i,1))}return nodes.length>0?this:void 0}get names(){return this.
nodes.reduce((names,n)=>addNames(names,n.names),{})}}class BlockNode extends ParentNode{render(opts){return"{"+opts._n+super.render(opts)+"}"+opts._n}}class Root extends ParentNode{}class Else extends BlockNode{}
Else.kind="else";class If extends BlockNode{constructor(condition,nodes){super(nodes),this.condition=condition}render(opts){let code=`if(${this.condition})`+super.render(opts);return this.else&&(code+=
"else "+this.else.render(opts)),code}optimizeNodes(){super.optimizeNodes();const cond=this.condition;if(cond===!0)return this.nodes;let e=this.else;if(e){const ns=e.optimizeNodes();e=this.else=Array.isArray(
ns)?new Else(ns):ns}if(e)return cond===!1?e instanceof If?e:e.nodes:this.nodes.length?this:new If(not(cond),e instanceof If?[e]:e.nodes);if(!(cond===!1||!this.nodes.length))return this}optimizeNames(names,constants){
var _a;if(this.else=(_a=this.else)===null||_a===void 0?void 0:_a.optimizeNames(names,constants),!!(super.optimizeNames(names,constants)||this.else))return this.condition=optimizeExpr(this.condition,names,
constants),this}get names(){const names=super.names;return addExprNames(names,this.condition),this.else&&addNames(names,this.else.names),names}}If.kind="if";class For extends BlockNode{}For.kind="for";
class ForLoop extends For{constructor(iteration){super(),this.iteration=iteration}render(opts){return`for(${this.iteration})`+super.render(opts)}optimizeNames(names,constants){if(super.optimizeNames(names,
constants))return this.iteration=optimizeExpr(this.iteration,names,constants),this}get names(){return addNames(super.names,this.iteration.names)}}class ForRange extends For{constructor(varKind,name,from,to){
super(),this.varKind=varKind,this.name=name,this.from=from,this.to=to}render(opts){const varKind=opts.es5?scope_1.varKinds.var:this.varKind,{name,from,to}=this;return`for(${varKind} ${name}=${from}; ${name}\
<${to}; ${name}++)`+super.render(opts)}get names(){const names=addExprNames(super.names,this.from);return addExprNames(names,this.to)}}class ForIter extends For{constructor(loop,varKind,name,iterable){
super(),this.loop=loop,this.varKind=varKind,this.name=name,this.iterable=iterable}render(opts){return`for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})`+super.render(opts)}optimizeNames(names,constants){
if(super.optimizeNames(names,constants))return this.iterable=optimizeExpr(this.iterable,names,constants),this}get names(){return addNames(super.names,this.iterable.names)}}class Func extends BlockNode{constructor(name,args,async){
super(),this.name=name,this.args=args,this.async=async}render(opts){return`${this.async?"async ":""}function ${this.name}(${this.args})`+super.render(opts)}}Func.kind="func";class Return extends ParentNode{render(opts){
return"return "+super.render(opts)}}Return.kind="return";class Try extends BlockNode{render(opts){let code="try"+super.render(opts);return this.catch&&(code+=this.catch.render(opts)),this.finally&&(code+=
this.finally.render(opts)),code}optimizeNodes(){var _a,_b;return super.optimizeNodes(),(_a=this.catch)===null||_a===void 0||_a.optimizeNodes(),(_b=this.finally)===null||_b===void 0||_b.optimizeNodes(),
this}optimizeNames(names,constants){var _a,_b;return super.optimizeNames(names,constants),(_a=this.catch)===null||_a===void 0||_a.optimizeNames(names,constants),(_b=this.finally)===null||_b===void 0||
_b.optimizeNames(names,constants),this}get names(){const names=super.names;return this.catch&&addNames(names,this.catch.names),this.finally&&addNames(names,this.finally.names),names}}class Catch extends BlockNode{constructor(error){
super(),this.error=error}render(opts){return`catch(${this.error})`+super.render(opts)}}Catch.kind="catch";class Finally extends BlockNode{render(opts){return"finally"+super.render(opts)}}Finally.kind=
"finally";class CodeGen{constructor(extScope,opts={}){this._values={},this._blockStarts=[],this._constants={},this.opts={...opts,_n:opts.lines?`
`:""},this._extScope=extScope,this._scope=new scope_1.Scope({parent:extScope}),this._nodes=[new Root]}toString(){return this._root.render(this.opts)}name(prefix){return this._scope.name(prefix)}scopeName(prefix){
return this._extScope.name(prefix)}scopeValue(prefixOrName,value){const name=this._extScope.value(prefixOrName,value);return(this._values[name.prefix]||(this._values[name.prefix]=new Set)).add(name),name}getScopeValue(prefix,keyOrRef){
return this._extScope.getValue(prefix,keyOrRef)}scopeRefs(scopeName){return this._extScope.scopeRefs(scopeName,this._values)}scopeCode(){return this._extScope.scopeCode(this._values)}_def(varKind,nameOrPrefix,rhs,constant){
const name=this._scope.toName(nameOrPrefix);return rhs!==void 0&&constant&&(this._constants[name.str]=rhs),this._leafNode(new Def(varKind,name,rhs)),name}const(nameOrPrefix,rhs,_constant){return this.
_def(scope_1.varKinds.const,nameOrPrefix,rhs,_constant)}let(nameOrPrefix,rhs,_constant){return this._def(scope_1.varKinds.let,nameOrPrefix,rhs,_constant)}var(nameOrPrefix,rhs,_constant){return this._def(
scope_1.varKinds.var,nameOrPrefix,rhs,_constant)}assign(lhs,rhs,sideEffects){return this._leafNode(new Assign(lhs,rhs,sideEffects))}add(lhs,rhs){return this._leafNode(new AssignOp(lhs,exports.operators.
ADD,rhs))}code(c){return typeof c=="function"?c():c!==code_1.nil&&this._leafNode(new AnyCode(c)),this}object(...keyValues){const code=["{"];for(const[key,value]of keyValues)code.length>1&&code.push(","),
code.push(key),(key!==value||this.opts.es5)&&(code.push(":"),(0,code_1.addCodeArg)(code,value));return code.push("}"),new code_1._Code(code)}if(condition,thenBody,elseBody){if(this._blockNode(new If(condition)),
thenBody&&elseBody)this.code(thenBody).else().code(elseBody).endIf();else if(thenBody)this.code(thenBody).endIf();else if(elseBody)throw new Error('CodeGen: "else" body without "then" body');return this}elseIf(condition){
return this._elseNode(new If(condition))}else(){return this._elseNode(new Else)}endIf(){return this._endBlockNode(If,Else)}_for(node,forBody){return this._blockNode(node),forBody&&this.code(forBody).endFor(),
this}for(iteration,forBody){return this._for(new ForLoop(iteration),forBody)}forRange(nameOrPrefix,from,to,forBody,varKind=this.opts.es5?scope_1.varKinds.var:scope_1.varKinds.let){const name=this._scope.
toName(nameOrPrefix);return this._for(new ForRange(varKind,name,from,to),()=>forBody(name))}forOf(nameOrPrefix,iterable,forBody,varKind=scope_1.varKinds.const){const name=this._scope.toName(nameOrPrefix);
if(this.opts.es5){const arr=iterable instanceof code_1.Name?iterable:this.var("_arr",iterable);return this.forRange("_i",0,(0,code_1._)`${arr}.length`,i=>{this.var(name,(0,code_1._)`${arr}[${i}]`),forBody(
name)})}return this._for(new ForIter("of",varKind,name,iterable),()=>forBody(name))}forIn(nameOrPrefix,obj,forBody,varKind=this.opts.es5?scope_1.varKinds.var:scope_1.varKinds.const){if(this.opts.ownProperties)
return this.forOf(nameOrPrefix,(0,code_1._)`Object.keys(${obj})`,forBody);const name=this._scope.toName(nameOrPrefix);return this._for(new ForIter("in",varKind,name,obj),()=>forBody(name))}endFor(){return this.
_endBlockNode(For)}label(label){return this._leafNode(new Label(label))}break(label){return this._leafNode(new Break(label))}return(value){const node=new Return;if(this._blockNode(node),this.code(value),
node.nodes.length!==1)throw new Error('CodeGen: "return" should have one node');return this._endBlockNode(Return)}try(tryBody,catchCode,finallyCode){if(!catchCode&&!finallyCode)throw new Error('CodeGe\
n: "try" without "catch" and "finally"');const node=new Try;if(this._blockNode(node),this.code(tryBody),catchCode){const error=this.name("e");this._currNode=node.catch=new Catch(error),catchCode(error)}
return finallyCode&&(this._currNode=node.finally=new Finally,this.code(finallyCode)),this._endBlockNode(Catch,Finally)}throw(error){return this._leafNode(new Throw(error))}block(body,nodeCount){return this.
_blockStarts.push(this._nodes.length),body&&this.code(body).endBlock(nodeCount),this}endBlock(nodeCount){const len=this._blockStarts.pop();if(len===void 0)throw new Error("CodeGen: not in self-balanci\
ng block");const toClose=this._nodes.length-len;if(toClose<0||nodeCount!==void 0&&toClose!==nodeCount)throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);return this.
_nodes.length=len,this}func(name,args=code_1.nil,async,funcBody){return this._blockNode(new Func(name,args,async)),funcBody&&this.code(funcBody).endFunc(),this}endFunc(){return this._endBlockNode(Func)}optimize(n=1){
for(;n-- >0;)this._root.optimizeNodes(),this._root.optimizeNames(this._root.names,this._constants)}_leafNode(node){return this._currNode.nodes.push(node),this}_blockNode(node){this._currNode.nodes.push(
node),this._nodes.push(node)}_endBlockNode(N1,N2){const n=this._currNode;if(n instanceof N1||N2&&n instanceof N2)return this._nodes.pop(),this;throw new Error(`CodeGen: not in block "${N2?`${N1.kind}/${N2.
kind}`:N1.kind}"`)}_elseNode(node){const n=this._currNode;if(!(n instanceof If))throw new Error('CodeGen: "else" without "if"');return this._currNode=n.else=node,this}get _root(){return this._nodes[0]}get _currNode(){
const ns=this._nodes;return ns[ns.length-1]}set _currNode(node){const ns=this._nodes;ns[ns.length-1]=node}}exports.CodeGen=CodeGen;function addNames(names,from){for(const n in from)names[n]=(names[n]||
0)+(from[n]||0);return names}function addExprNames(names,from){return from instanceof code_1._CodeOrName?addNames(names,from.names):names}function optimizeExpr(expr,names,constants){if(expr instanceof
code_1.Name)return replaceName(expr);if(!canOptimize(expr))return expr;return new code_1._Code(expr._items.reduce((items,c)=>(c instanceof code_1.Name&&(c=replaceName(c)),c instanceof code_1._Code?items.
push(...c._items):items.push(c),items),[]));function replaceName(n){const c=constants[n.str];return c===void 0||names[n.str]!==1?n:(delete names[n.str],c)}function canOptimize(e){return e instanceof code_1.
_Code&&e._items.some(c=>c instanceof code_1.Name&&names[c.str]===1&&constants[c.str]!==void 0)}}function subtractNames(names,from){for(const n in from)names[n]=(names[n]||0)-(from[n]||0)}function not(x){
return typeof x=="boolean"||typeof x=="number"||x===null?!x:(0,code_1._)`!${par(x)}`}exports.not=not;const andCode=mappend(exports.operators.AND);function and(...args){return args.reduce(andCode)}exports.
and=and;const orCode=mappend(exports.operators.OR);function or(...args){return args.reduce(orCode)}exports.or=or;function mappend(op){return(x,y)=>x===code_1.nil?y:y===code_1.nil?x:(0,code_1._)`${par(
x)} ${op} ${par(y)}`}function par(x){return x instanceof code_1.Name?x:(0,code_1._)`(${x})`}}),7788:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",
{value:!0}),exports.ValueScope=exports.ValueScopeName=exports.Scope=exports.varKinds=exports.UsedValueState=void 0;const code_1=__nccwpck_require__2(567);class ValueError extends Error{constructor(name){
super(`CodeGen: "code" for ${name} not defined`),this.value=name.value}}var UsedValueState;(function(UsedValueState2){UsedValueState2[UsedValueState2.Started=0]="Started",UsedValueState2[UsedValueState2.
Completed=1]="Completed"})(UsedValueState||(exports.UsedValueState=UsedValueState={})),exports.varKinds={const:new code_1.Name("const"),let:new code_1.Name("let"),var:new code_1.Name("var")};class Scope{constructor({
prefixes,parent}={}){this._names={},this._prefixes=prefixes,this._parent=parent}toName(nameOrPrefix){return nameOrPrefix instanceof code_1.Name?nameOrPrefix:this.name(nameOrPrefix)}name(prefix){return new code_1.
Name(this._newName(prefix))}_newName(prefix){const ng=this._names[prefix]||this._nameGroup(prefix);return`${prefix}${ng.index++}`}_nameGroup(prefix){var _a,_b;if(!((_b=(_a=this._parent)===null||_a===void 0?
void 0:_a._prefixes)===null||_b===void 0)&&_b.has(prefix)||this._prefixes&&!this._prefixes.has(prefix))throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);return this._names[prefix]=
{prefix,index:0}}}exports.Scope=Scope;class ValueScopeName extends code_1.Name{constructor(prefix,nameStr){super(nameStr),this.prefix=prefix}setValue(value,{property,itemIndex}){this.value=value,this.
scopePath=(0,code_1._)`.${new code_1.Name(property)}[${itemIndex}]`}}exports.ValueScopeName=ValueScopeName;const line=(0,code_1._)`\n`;class ValueScope extends Scope{constructor(opts){super(opts),this.
_values={},this._scope=opts.scope,this.opts={...opts,_n:opts.lines?line:code_1.nil}}get(){return this._scope}name(prefix){return new ValueScopeName(prefix,this._newName(prefix))}value(nameOrPrefix,value){
var _a;if(value.ref===void 0)throw new Error("CodeGen: ref must be passed in value");const name=this.toName(nameOrPrefix),{prefix}=name,valueKey=(_a=value.key)!==null&&_a!==void 0?_a:value.ref;let vs=this.
_values[prefix];if(vs){const _name=vs.get(valueKey);if(_name)return _name}else vs=this._values[prefix]=new Map;vs.set(valueKey,name);const s=this._scope[prefix]||(this._scope[prefix]=[]),itemIndex=s.length;
return s[itemIndex]=value.ref,name.setValue(value,{property:prefix,itemIndex}),name}getValue(prefix,keyOrRef){const vs=this._values[prefix];if(vs)return vs.get(keyOrRef)}scopeRefs(scopeName,values=this.
_values){return this._reduceValues(values,name=>{if(name.scopePath===void 0)throw new Error(`CodeGen: name "${name}" has no value`);return(0,code_1._)`${scopeName}${name.scopePath}`})}scopeCode(values=this.
_values,usedValues,getCode){return this._reduceValues(values,name=>{if(name.value===void 0)throw new Error(`CodeGen: name "${name}" has no value`);return name.value.code},usedValues,getCode)}_reduceValues(values,valueCode,usedValues={},getCode){
let code=code_1.nil;for(const prefix in values){const vs=values[prefix];if(!vs)continue;const nameSet=usedValues[prefix]=usedValues[prefix]||new Map;vs.forEach(name=>{if(nameSet.has(name))return;nameSet.
set(name,UsedValueState.Started);let c=valueCode(name);if(c){const def=this.opts.es5?exports.varKinds.var:exports.varKinds.const;code=(0,code_1._)`${code}${def} ${name} = ${c};${this.opts._n}`}else if(c=
getCode?.(name))code=(0,code_1._)`${code}${c}${this.opts._n}`;else throw new ValueError(name);nameSet.set(name,UsedValueState.Completed)})}return code}}exports.ValueScope=ValueScope}),1283:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.extendErrors=exports.resetErrorsCount=exports.reportExtraError=exports.reportError=exports.keyword$DataError=exports.keywordError=void 0;
const codegen_1=__nccwpck_require__2(1436),util_1=__nccwpck_require__2(4464),names_1=__nccwpck_require__2(630);exports.keywordError={message:({keyword})=>(0,codegen_1.str)`must pass "${keyword}" keyword validation`},
exports.keyword$DataError={message:({keyword,schemaType})=>schemaType?(0,codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)`:(0,codegen_1.str)`"${keyword}" keyword is invalid ($data)`};
function reportError(cxt,error=exports.keywordError,errorPaths,overrideAllErrors){const{it}=cxt,{gen,compositeRule,allErrors}=it,errObj=errorObjectCode(cxt,error,errorPaths);overrideAllErrors??(compositeRule||
allErrors)?addError(gen,errObj):returnErrors(it,(0,codegen_1._)`[${errObj}]`)}exports.reportError=reportError;function reportExtraError(cxt,error=exports.keywordError,errorPaths){const{it}=cxt,{gen,compositeRule,
allErrors}=it,errObj=errorObjectCode(cxt,error,errorPaths);addError(gen,errObj),compositeRule||allErrors||returnErrors(it,names_1.default.vErrors)}exports.reportExtraError=reportExtraError;function resetErrorsCount(gen,errsCount){
gen.assign(names_1.default.errors,errsCount),gen.if((0,codegen_1._)`${names_1.default.vErrors} !== null`,()=>gen.if(errsCount,()=>gen.assign((0,codegen_1._)`${names_1.default.vErrors}.length`,errsCount),
()=>gen.assign(names_1.default.vErrors,null)))}exports.resetErrorsCount=resetErrorsCount;function extendErrors({gen,keyword,schemaValue,data,errsCount,it}){if(errsCount===void 0)throw new Error("ajv i\
mplementation error");const err=gen.name("err");gen.forRange("i",errsCount,names_1.default.errors,i=>{gen.const(err,(0,codegen_1._)`${names_1.default.vErrors}[${i}]`),gen.if((0,codegen_1._)`${err}.instancePath === undefined`,
()=>gen.assign((0,codegen_1._)`${err}.instancePath`,(0,codegen_1.strConcat)(names_1.default.instancePath,it.errorPath))),gen.assign((0,codegen_1._)`${err}.schemaPath`,(0,codegen_1.str)`${it.errSchemaPath}/${keyword}`),
it.opts.verbose&&(gen.assign((0,codegen_1._)`${err}.schema`,schemaValue),gen.assign((0,codegen_1._)`${err}.data`,data))})}exports.extendErrors=extendErrors;function addError(gen,errObj){const err=gen.
const("err",errObj);gen.if((0,codegen_1._)`${names_1.default.vErrors} === null`,()=>gen.assign(names_1.default.vErrors,(0,codegen_1._)`[${err}]`),(0,codegen_1._)`${names_1.default.vErrors}.push(${err})`),
gen.code((0,codegen_1._)`${names_1.default.errors}++`)}function returnErrors(it,errs){const{gen,validateName,schemaEnv}=it;schemaEnv.$async?gen.throw((0,codegen_1._)`new ${it.ValidationError}(${errs})`):
(gen.assign((0,codegen_1._)`${validateName}.errors`,errs),gen.return(!1))}const E={keyword:new codegen_1.Name("keyword"),schemaPath:new codegen_1.Name("schemaPath"),params:new codegen_1.Name("params"),
propertyName:new codegen_1.Name("propertyName"),message:new codegen_1.Name("message"),schema:new codegen_1.Name("schema"),parentSchema:new codegen_1.Name("parentSchema")};function errorObjectCode(cxt,error,errorPaths){
const{createErrors}=cxt.it;return createErrors===!1?(0,codegen_1._)`{}`:errorObject(cxt,error,errorPaths)}function errorObject(cxt,error,errorPaths={}){const{gen,it}=cxt,keyValues=[errorInstancePath(it,
errorPaths),errorSchemaPath(cxt,errorPaths)];return extraErrorProps(cxt,error,keyValues),gen.object(...keyValues)}function errorInstancePath({errorPath},{instancePath}){const instPath=instancePath?(0,codegen_1.
str)`${errorPath}${(0,util_1.getErrorPath)(instancePath,util_1.Type.Str)}`:errorPath;return[names_1.default.instancePath,(0,codegen_1.strConcat)(names_1.default.instancePath,instPath)]}function errorSchemaPath({
keyword,it:{errSchemaPath}},{schemaPath,parentSchema}){let schPath=parentSchema?errSchemaPath:(0,codegen_1.str)`${errSchemaPath}/${keyword}`;return schemaPath&&(schPath=(0,codegen_1.str)`${schPath}${(0,util_1.
getErrorPath)(schemaPath,util_1.Type.Str)}`),[E.schemaPath,schPath]}function extraErrorProps(cxt,{params,message},keyValues){const{keyword,data,schemaValue,it}=cxt,{opts,propertyName,topSchemaRef,schemaPath}=it;
keyValues.push([E.keyword,keyword],[E.params,typeof params=="function"?params(cxt):params||(0,codegen_1._)`{}`]),opts.messages&&keyValues.push([E.message,typeof message=="function"?message(cxt):message]),
opts.verbose&&keyValues.push([E.schema,schemaValue],[E.parentSchema,(0,codegen_1._)`${topSchemaRef}${schemaPath}`],[names_1.default.data,data]),propertyName&&keyValues.push([E.propertyName,propertyName])}}),
2718:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.resolveSchema=exports.getCompilingSchema=exports.resolveRef=exports.compileSchema=
exports.SchemaEnv=void 0;const codegen_1=__nccwpck_require__2(1436),validation_error_1=__nccwpck_require__2(3021),names_1=__nccwpck_require__2(630),resolve_1=__nccwpck_require__2(4090),util_1=__nccwpck_require__2(
4464),validate_1=__nccwpck_require__2(7881);class SchemaEnv{constructor(env){var _a;this.refs={},this.dynamicAnchors={};let schema;typeof env.schema=="object"&&(schema=env.schema),this.schema=env.schema,
this.schemaId=env.schemaId,this.root=env.root||this,this.baseId=(_a=env.baseId)!==null&&_a!==void 0?_a:(0,resolve_1.normalizeId)(schema?.[env.schemaId||"$id"]),this.schemaPath=env.schemaPath,this.localRefs=
env.localRefs,this.meta=env.meta,this.$async=schema?.$async,this.refs={}}}exports.SchemaEnv=SchemaEnv;function compileSchema(sch){const _sch=getCompilingSchema.call(this,sch);if(_sch)return _sch;const rootId=(0,resolve_1.
getFullPath)(this.opts.uriResolver,sch.root.baseId),{es5,lines}=this.opts.code,{ownProperties}=this.opts,gen=new codegen_1.CodeGen(this.scope,{es5,lines,ownProperties});let _ValidationError;sch.$async&&
(_ValidationError=gen.scopeValue("Error",{ref:validation_error_1.default,code:(0,codegen_1._)`require("ajv/dist/runtime/validation_error").default`}));const validateName=gen.scopeName("validate");sch.
validateName=validateName;const schemaCxt={gen,allErrors:this.opts.allErrors,data:names_1.default.data,parentData:names_1.default.parentData,parentDataProperty:names_1.default.parentDataProperty,dataNames:[
names_1.default.data],dataPathArr:[codegen_1.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,topSchemaRef:gen.scopeValue("schema",this.opts.code.source===!0?{ref:sch.schema,code:(0,codegen_1.stringify)(
sch.schema)}:{ref:sch.schema}),validateName,ValidationError:_ValidationError,schema:sch.schema,schemaEnv:sch,rootId,baseId:sch.baseId||rootId,schemaPath:codegen_1.nil,errSchemaPath:sch.schemaPath||(this.
opts.jtd?"":"#"),errorPath:(0,codegen_1._)`""`,opts:this.opts,self:this};let sourceCode;try{this._compilations.add(sch),(0,validate_1.validateFunctionCode)(schemaCxt),gen.optimize(this.opts.code.optimize);
const validateCode=gen.toString();sourceCode=`${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`,this.opts.code.process&&(sourceCode=this.opts.code.process(sourceCode,sch));const validate=new Function(
`${names_1.default.self}`,`${names_1.default.scope}`,sourceCode)(this,this.scope.get());if(this.scope.value(validateName,{ref:validate}),validate.errors=null,validate.schema=sch.schema,validate.schemaEnv=
sch,sch.$async&&(validate.$async=!0),this.opts.code.source===!0&&(validate.source={validateName,validateCode,scopeValues:gen._values}),this.opts.unevaluated){const{props,items}=schemaCxt;validate.evaluated=
{props:props instanceof codegen_1.Name?void 0:props,items:items instanceof codegen_1.Name?void 0:items,dynamicProps:props instanceof codegen_1.Name,dynamicItems:items instanceof codegen_1.Name},validate.
source&&(validate.source.evaluated=(0,codegen_1.stringify)(validate.evaluated))}return sch.validate=validate,sch}catch(e){throw delete sch.validate,delete sch.validateName,sourceCode&&this.logger.error(
"Error compiling schema, function code:",sourceCode),e}finally{this._compilations.delete(sch)}}exports.compileSchema=compileSchema;function resolveRef(root,baseId,ref){var _a;ref=(0,resolve_1.resolveUrl)(
this.opts.uriResolver,baseId,ref);const schOrFunc=root.refs[ref];if(schOrFunc)return schOrFunc;let _sch=resolve.call(this,root,ref);if(_sch===void 0){const schema=(_a=root.localRefs)===null||_a===void 0?
void 0:_a[ref],{schemaId}=this.opts;schema&&(_sch=new SchemaEnv({schema,schemaId,root,baseId}))}if(_sch!==void 0)return root.refs[ref]=inlineOrCompile.call(this,_sch)}exports.resolveRef=resolveRef;function inlineOrCompile(sch){
return(0,resolve_1.inlineRef)(sch.schema,this.opts.inlineRefs)?sch.schema:sch.validate?sch:compileSchema.call(this,sch)}function getCompilingSchema(schEnv){for(const sch of this._compilations)if(sameSchemaEnv(
sch,schEnv))return sch}exports.getCompilingSchema=getCompilingSchema;function sameSchemaEnv(s1,s2){return s1.schema===s2.schema&&s1.root===s2.root&&s1.baseId===s2.baseId}function resolve(root,ref){let sch;
for(;typeof(sch=this.refs[ref])=="string";)ref=sch;return sch||this.schemas[ref]||resolveSchema.call(this,root,ref)}function resolveSchema(root,ref){const p=this.opts.uriResolver.parse(ref),refPath=(0,resolve_1.
_getFullPath)(this.opts.uriResolver,p);let baseId=(0,resolve_1.getFullPath)(this.opts.uriResolver,root.baseId,void 0);if(Object.keys(root.schema).length>0&&refPath===baseId)return getJsonPointer.call(
this,p,root);const id=(0,resolve_1.normalizeId)(refPath),schOrRef=this.refs[id]||this.schemas[id];if(typeof schOrRef=="string"){const sch=resolveSchema.call(this,root,schOrRef);return typeof sch?.schema!=
"object"?void 0:getJsonPointer.call(this,p,sch)}if(typeof schOrRef?.schema=="object"){if(schOrRef.validate||compileSchema.call(this,schOrRef),id===(0,resolve_1.normalizeId)(ref)){const{schema}=schOrRef,
{schemaId}=this.opts,schId=schema[schemaId];return schId&&(baseId=(0,resolve_1.resolveUrl)(this.opts.uriResolver,baseId,schId)),new SchemaEnv({schema,schemaId,root,baseId})}return getJsonPointer.call(
this,p,schOrRef)}}exports.resolveSchema=resolveSchema;const PREVENT_SCOPE_CHANGE=new Set(["properties","patternProperties","enum","dependencies","definitions"]);function getJsonPointer(parsedRef,{baseId,
schema,root}){var _a;if(((_a=parsedRef.fragment)===null||_a===void 0?void 0:_a[0])!=="/")return;for(const part of parsedRef.fragment.slice(1).split("/")){if(typeof schema=="boolean")return;const partSchema=schema[(0,util_1.
unescapeFragment)(part)];if(partSchema===void 0)return;schema=partSchema;const schId=typeof schema=="object"&&schema[this.opts.schemaId];!PREVENT_SCOPE_CHANGE.has(part)&&schId&&(baseId=(0,resolve_1.resolveUrl)(
this.opts.uriResolver,baseId,schId))}let env;if(typeof schema!="boolean"&&schema.$ref&&!(0,util_1.schemaHasRulesButRef)(schema,this.RULES)){const $ref=(0,resolve_1.resolveUrl)(this.opts.uriResolver,baseId,
schema.$ref);env=resolveSchema.call(this,root,$ref)}const{schemaId}=this.opts;if(env=env||new SchemaEnv({schema,schemaId,root,baseId}),env.schema!==env.root.schema)return env}}),630:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0});const codegen_1=__nccwpck_require__2(1436),names={data:new codegen_1.Name("data"),valCxt:new codegen_1.Name("valCxt"),instancePath:new codegen_1.
Name("instancePath"),parentData:new codegen_1.Name("parentData"),parentDataProperty:new codegen_1.Name("parentDataProperty"),rootData:new codegen_1.Name("rootData"),dynamicAnchors:new codegen_1.Name("\
dynamicAnchors"),vErrors:new codegen_1.Name("vErrors"),errors:new codegen_1.Name("errors"),this:new codegen_1.Name("this"),self:new codegen_1.Name("self"),scope:new codegen_1.Name("scope"),json:new codegen_1.
Name("json"),jsonPos:new codegen_1.Name("jsonPos"),jsonLen:new codegen_1.Name("jsonLen"),jsonPart:new codegen_1.Name("jsonPart")};exports.default=names}),3162:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0});const resolve_1=__nccwpck_require__2(4090);class MissingRefError extends Error{constructor(resolver,baseId,ref,msg){super(msg||`can't resolve ref\
erence ${ref} from id ${baseId}`),this.missingRef=(0,resolve_1.resolveUrl)(resolver,baseId,ref),this.missingSchema=(0,resolve_1.normalizeId)((0,resolve_1.getFullPath)(resolver,this.missingRef))}}exports.
default=MissingRefError}),4090:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.getSchemaRefs=exports.resolveUrl=exports.normalizeId=
exports._getFullPath=exports.getFullPath=exports.inlineRef=void 0;const util_1=__nccwpck_require__2(4464),equal=__nccwpck_require__2(3430),traverse=__nccwpck_require__2(1167),SIMPLE_INLINED=new Set(["\
type","format","pattern","maxLength","minLength","maxProperties","minProperties","maxItems","minItems","maximum","minimum","uniqueItems","multipleOf","required","enum","const"]);function inlineRef(schema,limit=!0){
return typeof schema=="boolean"?!0:limit===!0?!hasRef(schema):limit?countKeys(schema)<=limit:!1}exports.inlineRef=inlineRef;const REF_KEYWORDS=new Set(["$ref","$recursiveRef","$recursiveAnchor","$dyna\
micRef","$dynamicAnchor"]);function hasRef(schema){for(const key in schema){if(REF_KEYWORDS.has(key))return!0;const sch=schema[key];if(Array.isArray(sch)&&sch.some(hasRef)||typeof sch=="object"&&hasRef(
sch))return!0}return!1}function countKeys(schema){let count=0;for(const key in schema){if(key==="$ref")return 1/0;if(count++,!SIMPLE_INLINED.has(key)&&(typeof schema[key]=="object"&&(0,util_1.eachItem)(
schema[key],sch=>count+=countKeys(sch)),count===1/0))return 1/0}return count}function getFullPath(resolver,id="",normalize){normalize!==!1&&(id=normalizeId(id));const p=resolver.parse(id);return _getFullPath(
resolver,p)}exports.getFullPath=getFullPath;function _getFullPath(resolver,p){return resolver.serialize(p).split("#")[0]+"#"}exports._getFullPath=_getFullPath;const TRAILING_SLASH_HASH=/#\/?$/;function normalizeId(id){
return id?id.replace(TRAILING_SLASH_HASH,""):""}exports.normalizeId=normalizeId;function resolveUrl(resolver,baseId,id){return id=normalizeId(id),resolver.resolve(baseId,id)}exports.resolveUrl=resolveUrl;
const ANCHOR=/^[a-z_][-a-z0-9._]*$/i;function getSchemaRefs(schema,baseId){if(typeof schema=="boolean")return{};const{schemaId,uriResolver}=this.opts,schId=normalizeId(schema[schemaId]||baseId),baseIds={
"":schId},pathPrefix=getFullPath(uriResolver,schId,!1),localRefs={},schemaRefs=new Set;return traverse(schema,{allKeys:!0},(sch,jsonPtr,_,parentJsonPtr)=>{if(parentJsonPtr===void 0)return;const fullPath=pathPrefix+
jsonPtr;let innerBaseId=baseIds[parentJsonPtr];typeof sch[schemaId]=="string"&&(innerBaseId=addRef.call(this,sch[schemaId])),addAnchor.call(this,sch.$anchor),addAnchor.call(this,sch.$dynamicAnchor),baseIds[jsonPtr]=
innerBaseId;function addRef(ref){const _resolve=this.opts.uriResolver.resolve;if(ref=normalizeId(innerBaseId?_resolve(innerBaseId,ref):ref),schemaRefs.has(ref))throw ambiguos(ref);schemaRefs.add(ref);
let schOrRef=this.refs[ref];return typeof schOrRef=="string"&&(schOrRef=this.refs[schOrRef]),typeof schOrRef=="object"?checkAmbiguosRef(sch,schOrRef.schema,ref):ref!==normalizeId(fullPath)&&(ref[0]===
"#"?(checkAmbiguosRef(sch,localRefs[ref],ref),localRefs[ref]=sch):this.refs[ref]=fullPath),ref}function addAnchor(anchor){if(typeof anchor=="string"){if(!ANCHOR.test(anchor))throw new Error(`invalid a\
nchor "${anchor}"`);addRef.call(this,`#${anchor}`)}}}),localRefs;function checkAmbiguosRef(sch1,sch2,ref){if(sch2!==void 0&&!equal(sch1,sch2))throw ambiguos(ref)}function ambiguos(ref){return new Error(
`reference "${ref}" resolves to more than one schema`)}}exports.getSchemaRefs=getSchemaRefs}),7353:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.getRules=
exports.isJSONType=void 0;const _jsonTypes=["string","number","integer","boolean","null","object","array"],jsonTypes=new Set(_jsonTypes);function isJSONType(x){return typeof x=="string"&&jsonTypes.has(
x)}exports.isJSONType=isJSONType;function getRules(){const groups={number:{type:"number",rules:[]},string:{type:"string",rules:[]},array:{type:"array",rules:[]},object:{type:"object",rules:[]}};return{
types:{...groups,integer:!0,boolean:!0,null:!0},rules:[{rules:[]},groups.number,groups.string,groups.array,groups.object],post:{rules:[]},all:{},keywords:{}}}exports.getRules=getRules}),4464:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.checkStrictMode=exports.getErrorPath=exports.Type=exports.useFunc=exports.setEvaluated=exports.evaluatedPropsToName=exports.mergeEvaluated=
exports.eachItem=exports.unescapeJsonPointer=exports.escapeJsonPointer=exports.escapeFragment=exports.unescapeFragment=exports.schemaRefOrVal=exports.schemaHasRulesButRef=exports.schemaHasRules=exports.
checkUnknownRules=exports.alwaysValidSchema=exports.toHash=void 0;const codegen_1=__nccwpck_require__2(1436),code_1=__nccwpck_require__2(567);function toHash(arr){const hash={};for(const item of arr)hash[item]=
!0;return hash}exports.toHash=toHash;function alwaysValidSchema(it,schema){return typeof schema=="boolean"?schema:Object.keys(schema).length===0?!0:(checkUnknownRules(it,schema),!schemaHasRules(schema,
it.self.RULES.all))}exports.alwaysValidSchema=alwaysValidSchema;function checkUnknownRules(it,schema=it.schema){const{opts,self}=it;if(!opts.strictSchema||typeof schema=="boolean")return;const rules=self.
RULES.keywords;for(const key in schema)rules[key]||checkStrictMode(it,`unknown keyword: "${key}"`)}exports.checkUnknownRules=checkUnknownRules;function schemaHasRules(schema,rules){if(typeof schema=="\
boolean")return!schema;for(const key in schema)if(rules[key])return!0;return!1}exports.schemaHasRules=schemaHasRules;function schemaHasRulesButRef(schema,RULES){if(typeof schema=="boolean")return!schema;
for(const key in schema)if(key!=="$ref"&&RULES.all[key])return!0;return!1}exports.schemaHasRulesButRef=schemaHasRulesButRef;function schemaRefOrVal({topSchemaRef,schemaPath},schema,keyword,$data){if(!$data){
if(typeof schema=="number"||typeof schema=="boolean")return schema;if(typeof schema=="string")return(0,codegen_1._)`${schema}`}return(0,codegen_1._)`${topSchemaRef}${schemaPath}${(0,codegen_1.getProperty)(
keyword)}`}exports.schemaRefOrVal=schemaRefOrVal;function unescapeFragment(str){return unescapeJsonPointer(decodeURIComponent(str))}exports.unescapeFragment=unescapeFragment;function escapeFragment(str){
return encodeURIComponent(escapeJsonPointer(str))}exports.escapeFragment=escapeFragment;function escapeJsonPointer(str){return typeof str=="number"?`${str}`:str.replace(/~/g,"~0").replace(/\//g,"~1")}
exports.escapeJsonPointer=escapeJsonPointer;function unescapeJsonPointer(str){return str.replace(/~1/g,"/").replace(/~0/g,"~")}exports.unescapeJsonPointer=unescapeJsonPointer;function eachItem(xs,f){if(Array.
isArray(xs))for(const x of xs)f(x);else f(xs)}exports.eachItem=eachItem;function makeMergeEvaluated({mergeNames,mergeToName,mergeValues,resultToName}){return(gen,from,to,toName)=>{const res=to===void 0?
from:to instanceof codegen_1.Name?(from instanceof codegen_1.Name?mergeNames(gen,from,to):mergeToName(gen,from,to),to):from instanceof codegen_1.Name?(mergeToName(gen,to,from),from):mergeValues(from,to);
return toName===codegen_1.Name&&!(res instanceof codegen_1.Name)?resultToName(gen,res):res}}exports.mergeEvaluated={props:makeMergeEvaluated({mergeNames:(gen,from,to)=>gen.if((0,codegen_1._)`${to} !== true && ${from} !== undefined`,
()=>{gen.if((0,codegen_1._)`${from} === true`,()=>gen.assign(to,!0),()=>gen.assign(to,(0,codegen_1._)`${to} || {}`).code((0,codegen_1._)`Object.assign(${to}, ${from})`))}),mergeToName:(gen,from,to)=>gen.
if((0,codegen_1._)`${to} !== true`,()=>{from===!0?gen.assign(to,!0):(gen.assign(to,(0,codegen_1._)`${to} || {}`),setEvaluated(gen,to,from))}),mergeValues:(from,to)=>from===!0?!0:{...from,...to},resultToName:evaluatedPropsToName}),
items:makeMergeEvaluated({mergeNames:(gen,from,to)=>gen.if((0,codegen_1._)`${to} !== true && ${from} !== undefined`,()=>gen.assign(to,(0,codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
mergeToName:(gen,from,to)=>gen.if((0,codegen_1._)`${to} !== true`,()=>gen.assign(to,from===!0?!0:(0,codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),mergeValues:(from,to)=>from===!0?!0:Math.max(from,
to),resultToName:(gen,items)=>gen.var("items",items)})};function evaluatedPropsToName(gen,ps){if(ps===!0)return gen.var("props",!0);const props=gen.var("props",(0,codegen_1._)`{}`);return ps!==void 0&&
setEvaluated(gen,props,ps),props}exports.evaluatedPropsToName=evaluatedPropsToName;function setEvaluated(gen,props,ps){Object.keys(ps).forEach(p=>gen.assign((0,codegen_1._)`${props}${(0,codegen_1.getProperty)(
p)}`,!0))}exports.setEvaluated=setEvaluated;const snippets={};function useFunc(gen,f){return gen.scopeValue("func",{ref:f,code:snippets[f.code]||(snippets[f.code]=new code_1._Code(f.code))})}exports.useFunc=
useFunc;var Type;(function(Type2){Type2[Type2.Num=0]="Num",Type2[Type2.Str=1]="Str"})(Type||(exports.Type=Type={}));function getErrorPath(dataProp,dataPropType,jsPropertySyntax){if(dataProp instanceof
codegen_1.Name){const isNumber=dataPropType===Type.Num;return jsPropertySyntax?isNumber?(0,codegen_1._)`"[" + ${dataProp} + "]"`:(0,codegen_1._)`"['" + ${dataProp} + "']"`:isNumber?(0,codegen_1._)`"/" + ${dataProp}`:
(0,codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`}return jsPropertySyntax?(0,codegen_1.getProperty)(dataProp).toString():"/"+escapeJsonPointer(dataProp)}exports.getErrorPath=
getErrorPath;function checkStrictMode(it,msg,mode=it.opts.strictSchema){if(mode){if(msg=`strict mode: ${msg}`,mode===!0)throw new Error(msg);it.self.logger.warn(msg)}}exports.checkStrictMode=checkStrictMode}),
7692:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.shouldUseRule=exports.shouldUseGroup=exports.schemaHasRulesForType=void 0;function schemaHasRulesForType({
schema,self},type){const group=self.RULES.types[type];return group&&group!==!0&&shouldUseGroup(schema,group)}exports.schemaHasRulesForType=schemaHasRulesForType;function shouldUseGroup(schema,group){return group.
rules.some(rule=>shouldUseRule(schema,rule))}exports.shouldUseGroup=shouldUseGroup;function shouldUseRule(schema,rule){var _a;return schema[rule.keyword]!==void 0||((_a=rule.definition.implements)===null||
_a===void 0?void 0:_a.some(kwd=>schema[kwd]!==void 0))}exports.shouldUseRule=shouldUseRule}),5346:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{
value:!0}),exports.boolOrEmptySchema=exports.topBoolOrEmptySchema=void 0;const errors_1=__nccwpck_require__2(1283),codegen_1=__nccwpck_require__2(1436),names_1=__nccwpck_require__2(630),boolError={message:"\
boolean schema is false"};function topBoolOrEmptySchema(it){const{gen,schema,validateName}=it;schema===!1?falseSchemaError(it,!1):typeof schema=="object"&&schema.$async===!0?gen.return(names_1.default.
data):(gen.assign((0,codegen_1._)`${validateName}.errors`,null),gen.return(!0))}exports.topBoolOrEmptySchema=topBoolOrEmptySchema;function boolOrEmptySchema(it,valid){const{gen,schema}=it;schema===!1?
(gen.var(valid,!1),falseSchemaError(it)):gen.var(valid,!0)}exports.boolOrEmptySchema=boolOrEmptySchema;function falseSchemaError(it,overrideAllErrors){const{gen,data}=it,cxt={gen,keyword:"false schema",
data,schema:!1,schemaCode:!1,schemaValue:!1,params:{},it};(0,errors_1.reportError)(cxt,boolError,void 0,overrideAllErrors)}}),6685:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(
exports,"__esModule",{value:!0}),exports.reportTypeError=exports.checkDataTypes=exports.checkDataType=exports.coerceAndCheckDataType=exports.getJSONTypes=exports.getSchemaTypes=exports.DataType=void 0;
const rules_1=__nccwpck_require__2(7353),applicability_1=__nccwpck_require__2(7692),errors_1=__nccwpck_require__2(1283),codegen_1=__nccwpck_require__2(1436),util_1=__nccwpck_require__2(4464);var DataType;
(function(DataType2){DataType2[DataType2.Correct=0]="Correct",DataType2[DataType2.Wrong=1]="Wrong"})(DataType||(exports.DataType=DataType={}));function getSchemaTypes(schema){const types=getJSONTypes(
schema.type);if(types.includes("null")){if(schema.nullable===!1)throw new Error("type: null contradicts nullable: false")}else{if(!types.length&&schema.nullable!==void 0)throw new Error('"nullable" ca\
nnot be used without "type"');schema.nullable===!0&&types.push("null")}return types}exports.getSchemaTypes=getSchemaTypes;function getJSONTypes(ts){const types=Array.isArray(ts)?ts:ts?[ts]:[];if(types.
every(rules_1.isJSONType))return types;throw new Error("type must be JSONType or JSONType[]: "+types.join(","))}exports.getJSONTypes=getJSONTypes;function coerceAndCheckDataType(it,types){const{gen,data,
opts}=it,coerceTo=coerceToTypes(types,opts.coerceTypes),checkTypes=types.length>0&&!(coerceTo.length===0&&types.length===1&&(0,applicability_1.schemaHasRulesForType)(it,types[0]));if(checkTypes){const wrongType=checkDataTypes(
types,data,opts.strictNumbers,DataType.Wrong);gen.if(wrongType,()=>{coerceTo.length?coerceData(it,types,coerceTo):reportTypeError(it)})}return checkTypes}exports.coerceAndCheckDataType=coerceAndCheckDataType;
const COERCIBLE=new Set(["string","number","integer","boolean","null"]);function coerceToTypes(types,coerceTypes){return coerceTypes?types.filter(t=>COERCIBLE.has(t)||coerceTypes==="array"&&t==="array"):
[]}function coerceData(it,types,coerceTo){const{gen,data,opts}=it,dataType=gen.let("dataType",(0,codegen_1._)`typeof ${data}`),coerced=gen.let("coerced",(0,codegen_1._)`undefined`);opts.coerceTypes===
"array"&&gen.if((0,codegen_1._)`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`,()=>gen.assign(data,(0,codegen_1._)`${data}[0]`).assign(dataType,(0,codegen_1._)`typeof ${data}`).
if(checkDataTypes(types,data,opts.strictNumbers),()=>gen.assign(coerced,data))),gen.if((0,codegen_1._)`${coerced} !== undefined`);for(const t of coerceTo)(COERCIBLE.has(t)||t==="array"&&opts.coerceTypes===
"array")&&coerceSpecificType(t);gen.else(),reportTypeError(it),gen.endIf(),gen.if((0,codegen_1._)`${coerced} !== undefined`,()=>{gen.assign(data,coerced),assignParentData(it,coerced)});function coerceSpecificType(t){
switch(t){case"string":gen.elseIf((0,codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced,(0,codegen_1._)`"" + ${data}`).elseIf((0,codegen_1._)`${data} === null`).assign(coerced,
(0,codegen_1._)`""`);return;case"number":gen.elseIf((0,codegen_1._)`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced,(0,codegen_1._)`+${data}`);return;case"integer":gen.elseIf((0,codegen_1._)`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced,(0,codegen_1._)`+${data}`);return;case"boolean":gen.elseIf((0,codegen_1._)`${data} === "false" || ${data} === 0 || ${data} === null`).
assign(coerced,!1).elseIf((0,codegen_1._)`${data} === "true" || ${data} === 1`).assign(coerced,!0);return;case"null":gen.elseIf((0,codegen_1._)`${data} === "" || ${data} === 0 || ${data} === false`),gen.
assign(coerced,null);return;case"array":gen.elseIf((0,codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced,(0,codegen_1._)`[${data}]`)}}}function assignParentData({gen,parentData,parentDataProperty},expr){gen.if((0,codegen_1._)`${parentData} !== undefined`,
()=>gen.assign((0,codegen_1._)`${parentData}[${parentDataProperty}]`,expr))}function checkDataType(dataType,data,strictNums,correct=DataType.Correct){const EQ=correct===DataType.Correct?codegen_1.operators.
EQ:codegen_1.operators.NEQ;let cond;switch(dataType){case"null":return(0,codegen_1._)`${data} ${EQ} null`;case"array":cond=(0,codegen_1._)`Array.isArray(${data})`;break;case"object":cond=(0,codegen_1.
_)`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;break;case"integer":cond=numCond((0,codegen_1._)`!(${data} % 1) && !isNaN(${data})`);break;case"number":cond=numCond();break;default:
return(0,codegen_1._)`typeof ${data} ${EQ} ${dataType}`}return correct===DataType.Correct?cond:(0,codegen_1.not)(cond);function numCond(_cond=codegen_1.nil){return(0,codegen_1.and)((0,codegen_1._)`typeof ${data} == "number"`,
_cond,strictNums?(0,codegen_1._)`isFinite(${data})`:codegen_1.nil)}}exports.checkDataType=checkDataType;function checkDataTypes(dataTypes,data,strictNums,correct){if(dataTypes.length===1)return checkDataType(
dataTypes[0],data,strictNums,correct);let cond;const types=(0,util_1.toHash)(dataTypes);if(types.array&&types.object){const notObj=(0,codegen_1._)`typeof ${data} != "object"`;cond=types.null?notObj:(0,codegen_1.
_)`!${data} || ${notObj}`,delete types.null,delete types.array,delete types.object}else cond=codegen_1.nil;types.number&&delete types.integer;for(const t in types)cond=(0,codegen_1.and)(cond,checkDataType(
t,data,strictNums,correct));return cond}exports.checkDataTypes=checkDataTypes;const typeError={message:({schema})=>`must be ${schema}`,params:({schema,schemaValue})=>typeof schema=="string"?(0,codegen_1.
_)`{type: ${schema}}`:(0,codegen_1._)`{type: ${schemaValue}}`};function reportTypeError(it){const cxt=getTypeErrorContext(it);(0,errors_1.reportError)(cxt,typeError)}exports.reportTypeError=reportTypeError;
function getTypeErrorContext(it){const{gen,data,schema}=it,schemaCode=(0,util_1.schemaRefOrVal)(it,schema,"type");return{gen,keyword:"type",data,schema:schema.type,schemaCode,schemaValue:schemaCode,parentSchema:schema,
params:{},it}}}),1699:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.assignDefaults=void 0;const codegen_1=__nccwpck_require__2(
1436),util_1=__nccwpck_require__2(4464);function assignDefaults(it,ty){const{properties,items}=it.schema;if(ty==="object"&&properties)for(const key in properties)assignDefault(it,key,properties[key].default);else
ty==="array"&&Array.isArray(items)&&items.forEach((sch,i)=>assignDefault(it,i,sch.default))}exports.assignDefaults=assignDefaults;function assignDefault(it,prop,defaultValue){const{gen,compositeRule,data,
opts}=it;if(defaultValue===void 0)return;const childData=(0,codegen_1._)`${data}${(0,codegen_1.getProperty)(prop)}`;if(compositeRule){(0,util_1.checkStrictMode)(it,`default is ignored for: ${childData}`);
return}let condition=(0,codegen_1._)`${childData} === undefined`;opts.useDefaults==="empty"&&(condition=(0,codegen_1._)`${condition} || ${childData} === null || ${childData} === ""`),gen.if(condition,
(0,codegen_1._)`${childData} = ${(0,codegen_1.stringify)(defaultValue)}`)}}),7881:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.
getData=exports.KeywordCxt=exports.validateFunctionCode=void 0;const boolSchema_1=__nccwpck_require__2(5346),dataType_1=__nccwpck_require__2(6685),applicability_1=__nccwpck_require__2(7692),dataType_2=__nccwpck_require__2(
6685),defaults_1=__nccwpck_require__2(1699),keyword_1=__nccwpck_require__2(5202),subschema_1=__nccwpck_require__2(6200),codegen_1=__nccwpck_require__2(1436),names_1=__nccwpck_require__2(630),resolve_1=__nccwpck_require__2(
4090),util_1=__nccwpck_require__2(4464),errors_1=__nccwpck_require__2(1283);function validateFunctionCode(it){if(isSchemaObj(it)&&(checkKeywords(it),schemaCxtHasRules(it))){topSchemaObjCode(it);return}
validateFunction(it,()=>(0,boolSchema_1.topBoolOrEmptySchema)(it))}exports.validateFunctionCode=validateFunctionCode;function validateFunction({gen,validateName,schema,schemaEnv,opts},body){opts.code.
es5?gen.func(validateName,(0,codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`,schemaEnv.$async,()=>{gen.code((0,codegen_1._)`"use strict"; ${funcSourceUrl(schema,opts)}`),destructureValCxtES5(
gen,opts),gen.code(body)}):gen.func(validateName,(0,codegen_1._)`${names_1.default.data}, ${destructureValCxt(opts)}`,schemaEnv.$async,()=>gen.code(funcSourceUrl(schema,opts)).code(body))}function destructureValCxt(opts){
return(0,codegen_1._)`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef?(0,codegen_1.
_)`, ${names_1.default.dynamicAnchors}={}`:codegen_1.nil}}={}`}function destructureValCxtES5(gen,opts){gen.if(names_1.default.valCxt,()=>{gen.var(names_1.default.instancePath,(0,codegen_1._)`${names_1.
default.valCxt}.${names_1.default.instancePath}`),gen.var(names_1.default.parentData,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`),gen.var(names_1.default.parentDataProperty,
(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`),gen.var(names_1.default.rootData,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`),opts.dynamicRef&&
gen.var(names_1.default.dynamicAnchors,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`)},()=>{gen.var(names_1.default.instancePath,(0,codegen_1._)`""`),gen.var(names_1.default.
parentData,(0,codegen_1._)`undefined`),gen.var(names_1.default.parentDataProperty,(0,codegen_1._)`undefined`),gen.var(names_1.default.rootData,names_1.default.data),opts.dynamicRef&&gen.var(names_1.default.
dynamicAnchors,(0,codegen_1._)`{}`)})}function topSchemaObjCode(it){const{schema,opts,gen}=it;validateFunction(it,()=>{opts.$comment&&schema.$comment&&commentKeyword(it),checkNoDefault(it),gen.let(names_1.
default.vErrors,null),gen.let(names_1.default.errors,0),opts.unevaluated&&resetEvaluated(it),typeAndKeywords(it),returnResults(it)})}function resetEvaluated(it){const{gen,validateName}=it;it.evaluated=
gen.const("evaluated",(0,codegen_1._)`${validateName}.evaluated`),gen.if((0,codegen_1._)`${it.evaluated}.dynamicProps`,()=>gen.assign((0,codegen_1._)`${it.evaluated}.props`,(0,codegen_1._)`undefined`)),
gen.if((0,codegen_1._)`${it.evaluated}.dynamicItems`,()=>gen.assign((0,codegen_1._)`${it.evaluated}.items`,(0,codegen_1._)`undefined`))}function funcSourceUrl(schema,opts){const schId=typeof schema=="\
object"&&schema[opts.schemaId];return schId&&(opts.code.source||opts.code.process)?(0,codegen_1._)`/*# sourceURL=${schId} */`:codegen_1.nil}function subschemaCode(it,valid){if(isSchemaObj(it)&&(checkKeywords(
it),schemaCxtHasRules(it))){subSchemaObjCode(it,valid);return}(0,boolSchema_1.boolOrEmptySchema)(it,valid)}function schemaCxtHasRules({schema,self}){if(typeof schema=="boolean")return!schema;for(const key in schema)
if(self.RULES.all[key])return!0;return!1}function isSchemaObj(it){return typeof it.schema!="boolean"}function subSchemaObjCode(it,valid){const{schema,gen,opts}=it;opts.$comment&&schema.$comment&&commentKeyword(
it),updateContext(it),checkAsyncSchema(it);const errsCount=gen.const("_errs",names_1.default.errors);typeAndKeywords(it,errsCount),gen.var(valid,(0,codegen_1._)`${errsCount} === ${names_1.default.errors}`)}
function checkKeywords(it){(0,util_1.checkUnknownRules)(it),checkRefsAndKeywords(it)}function typeAndKeywords(it,errsCount){if(it.opts.jtd)return schemaKeywords(it,[],!1,errsCount);const types=(0,dataType_1.
getSchemaTypes)(it.schema),checkedTypes=(0,dataType_1.coerceAndCheckDataType)(it,types);schemaKeywords(it,types,!checkedTypes,errsCount)}function checkRefsAndKeywords(it){const{schema,errSchemaPath,opts,
self}=it;schema.$ref&&opts.ignoreKeywordsWithRef&&(0,util_1.schemaHasRulesButRef)(schema,self.RULES)&&self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`)}function checkNoDefault(it){
const{schema,opts}=it;schema.default!==void 0&&opts.useDefaults&&opts.strictSchema&&(0,util_1.checkStrictMode)(it,"default is ignored in the schema root")}function updateContext(it){const schId=it.schema[it.
opts.schemaId];schId&&(it.baseId=(0,resolve_1.resolveUrl)(it.opts.uriResolver,it.baseId,schId))}function checkAsyncSchema(it){if(it.schema.$async&&!it.schemaEnv.$async)throw new Error("async schema in\
 sync schema")}function commentKeyword({gen,schemaEnv,schema,errSchemaPath,opts}){const msg=schema.$comment;if(opts.$comment===!0)gen.code((0,codegen_1._)`${names_1.default.self}.logger.log(${msg})`);else if(typeof opts.
$comment=="function"){const schemaPath=(0,codegen_1.str)`${errSchemaPath}/$comment`,rootName=gen.scopeValue("root",{ref:schemaEnv.root});gen.code((0,codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`)}}
function returnResults(it){const{gen,schemaEnv,validateName,ValidationError,opts}=it;schemaEnv.$async?gen.if((0,codegen_1._)`${names_1.default.errors} === 0`,()=>gen.return(names_1.default.data),()=>gen.
throw((0,codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`)):(gen.assign((0,codegen_1._)`${validateName}.errors`,names_1.default.vErrors),opts.unevaluated&&assignEvaluated(it),gen.return(
(0,codegen_1._)`${names_1.default.errors} === 0`))}function assignEvaluated({gen,evaluated,props,items}){props instanceof codegen_1.Name&&gen.assign((0,codegen_1._)`${evaluated}.props`,props),items instanceof
codegen_1.Name&&gen.assign((0,codegen_1._)`${evaluated}.items`,items)}function schemaKeywords(it,types,typeErrors,errsCount){const{gen,schema,data,allErrors,opts,self}=it,{RULES}=self;if(schema.$ref&&
(opts.ignoreKeywordsWithRef||!(0,util_1.schemaHasRulesButRef)(schema,RULES))){gen.block(()=>keywordCode(it,"$ref",RULES.all.$ref.definition));return}opts.jtd||checkStrictTypes(it,types),gen.block(()=>{
for(const group of RULES.rules)groupKeywords(group);groupKeywords(RULES.post)});function groupKeywords(group){(0,applicability_1.shouldUseGroup)(schema,group)&&(group.type?(gen.if((0,dataType_2.checkDataType)(
group.type,data,opts.strictNumbers)),iterateKeywords(it,group),types.length===1&&types[0]===group.type&&typeErrors&&(gen.else(),(0,dataType_2.reportTypeError)(it)),gen.endIf()):iterateKeywords(it,group),
allErrors||gen.if((0,codegen_1._)`${names_1.default.errors} === ${errsCount||0}`))}}function iterateKeywords(it,group){const{gen,schema,opts:{useDefaults}}=it;useDefaults&&(0,defaults_1.assignDefaults)(
it,group.type),gen.block(()=>{for(const rule of group.rules)(0,applicability_1.shouldUseRule)(schema,rule)&&keywordCode(it,rule.keyword,rule.definition,group.type)})}function checkStrictTypes(it,types){
it.schemaEnv.meta||!it.opts.strictTypes||(checkContextTypes(it,types),it.opts.allowUnionTypes||checkMultipleTypes(it,types),checkKeywordTypes(it,it.dataTypes))}function checkContextTypes(it,types){if(types.
length){if(!it.dataTypes.length){it.dataTypes=types;return}types.forEach(t=>{includesType(it.dataTypes,t)||strictTypesError(it,`type "${t}" not allowed by context "${it.dataTypes.join(",")}"`)}),narrowSchemaTypes(
it,types)}}function checkMultipleTypes(it,ts){ts.length>1&&!(ts.length===2&&ts.includes("null"))&&strictTypesError(it,"use allowUnionTypes to allow union type keyword")}function checkKeywordTypes(it,ts){
const rules=it.self.RULES.all;for(const keyword in rules){const rule=rules[keyword];if(typeof rule=="object"&&(0,applicability_1.shouldUseRule)(it.schema,rule)){const{type}=rule.definition;type.length&&
!type.some(t=>hasApplicableType(ts,t))&&strictTypesError(it,`missing type "${type.join(",")}" for keyword "${keyword}"`)}}}function hasApplicableType(schTs,kwdT){return schTs.includes(kwdT)||kwdT==="n\
umber"&&schTs.includes("integer")}function includesType(ts,t){return ts.includes(t)||t==="integer"&&ts.includes("number")}function narrowSchemaTypes(it,withTypes){const ts=[];for(const t of it.dataTypes)
includesType(withTypes,t)?ts.push(t):withTypes.includes("integer")&&t==="number"&&ts.push("integer");it.dataTypes=ts}function strictTypesError(it,msg){const schemaPath=it.schemaEnv.baseId+it.errSchemaPath;
msg+=` at "${schemaPath}" (strictTypes)`,(0,util_1.checkStrictMode)(it,msg,it.opts.strictTypes)}class KeywordCxt{constructor(it,def,keyword){if((0,keyword_1.validateKeywordUsage)(it,def,keyword),this.
gen=it.gen,this.allErrors=it.allErrors,this.keyword=keyword,this.data=it.data,this.schema=it.schema[keyword],this.$data=def.$data&&it.opts.$data&&this.schema&&this.schema.$data,this.schemaValue=(0,util_1.
schemaRefOrVal)(it,this.schema,keyword,this.$data),this.schemaType=def.schemaType,this.parentSchema=it.schema,this.params={},this.it=it,this.def=def,this.$data)this.schemaCode=it.gen.const("vSchema",getData(
this.$data,it));else if(this.schemaCode=this.schemaValue,!(0,keyword_1.validSchemaType)(this.schema,def.schemaType,def.allowUndefined))throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
("code"in def?def.trackErrors:def.errors!==!1)&&(this.errsCount=it.gen.const("_errs",names_1.default.errors))}result(condition,successAction,failAction){this.failResult((0,codegen_1.not)(condition),successAction,
failAction)}failResult(condition,successAction,failAction){this.gen.if(condition),failAction?failAction():this.error(),successAction?(this.gen.else(),successAction(),this.allErrors&&this.gen.endIf()):
this.allErrors?this.gen.endIf():this.gen.else()}pass(condition,failAction){this.failResult((0,codegen_1.not)(condition),void 0,failAction)}fail(condition){if(condition===void 0){this.error(),this.allErrors||
this.gen.if(!1);return}this.gen.if(condition),this.error(),this.allErrors?this.gen.endIf():this.gen.else()}fail$data(condition){if(!this.$data)return this.fail(condition);const{schemaCode}=this;this.fail(
(0,codegen_1._)`${schemaCode} !== undefined && (${(0,codegen_1.or)(this.invalid$data(),condition)})`)}error(append,errorParams,errorPaths){if(errorParams){this.setParams(errorParams),this._error(append,
errorPaths),this.setParams({});return}this._error(append,errorPaths)}_error(append,errorPaths){(append?errors_1.reportExtraError:errors_1.reportError)(this,this.def.error,errorPaths)}$dataError(){(0,errors_1.
reportError)(this,this.def.$dataError||errors_1.keyword$DataError)}reset(){if(this.errsCount===void 0)throw new Error('add "trackErrors" to keyword definition');(0,errors_1.resetErrorsCount)(this.gen,
this.errsCount)}ok(cond){this.allErrors||this.gen.if(cond)}setParams(obj,assign){assign?Object.assign(this.params,obj):this.params=obj}block$data(valid,codeBlock,$dataValid=codegen_1.nil){this.gen.block(
()=>{this.check$data(valid,$dataValid),codeBlock()})}check$data(valid=codegen_1.nil,$dataValid=codegen_1.nil){if(!this.$data)return;const{gen,schemaCode,schemaType,def}=this;gen.if((0,codegen_1.or)((0,codegen_1.
_)`${schemaCode} === undefined`,$dataValid)),valid!==codegen_1.nil&&gen.assign(valid,!0),(schemaType.length||def.validateSchema)&&(gen.elseIf(this.invalid$data()),this.$dataError(),valid!==codegen_1.nil&&
gen.assign(valid,!1)),gen.else()}invalid$data(){const{gen,schemaCode,schemaType,def,it}=this;return(0,codegen_1.or)(wrong$DataType(),invalid$DataSchema());function wrong$DataType(){if(schemaType.length){
if(!(schemaCode instanceof codegen_1.Name))throw new Error("ajv implementation error");const st=Array.isArray(schemaType)?schemaType:[schemaType];return(0,codegen_1._)`${(0,dataType_2.checkDataTypes)(
st,schemaCode,it.opts.strictNumbers,dataType_2.DataType.Wrong)}`}return codegen_1.nil}function invalid$DataSchema(){if(def.validateSchema){const validateSchemaRef=gen.scopeValue("validate$data",{ref:def.
validateSchema});return(0,codegen_1._)`!${validateSchemaRef}(${schemaCode})`}return codegen_1.nil}}subschema(appl,valid){const subschema=(0,subschema_1.getSubschema)(this.it,appl);(0,subschema_1.extendSubschemaData)(
subschema,this.it,appl),(0,subschema_1.extendSubschemaMode)(subschema,appl);const nextContext={...this.it,...subschema,items:void 0,props:void 0};return subschemaCode(nextContext,valid),nextContext}mergeEvaluated(schemaCxt,toName){
const{it,gen}=this;it.opts.unevaluated&&(it.props!==!0&&schemaCxt.props!==void 0&&(it.props=util_1.mergeEvaluated.props(gen,schemaCxt.props,it.props,toName)),it.items!==!0&&schemaCxt.items!==void 0&&(it.
items=util_1.mergeEvaluated.items(gen,schemaCxt.items,it.items,toName)))}mergeValidEvaluated(schemaCxt,valid){const{it,gen}=this;if(it.opts.unevaluated&&(it.props!==!0||it.items!==!0))return gen.if(valid,
()=>this.mergeEvaluated(schemaCxt,codegen_1.Name)),!0}}exports.KeywordCxt=KeywordCxt;function keywordCode(it,keyword,def,ruleType){const cxt=new KeywordCxt(it,def,keyword);"code"in def?def.code(cxt,ruleType):
cxt.$data&&def.validate?(0,keyword_1.funcKeywordCode)(cxt,def):"macro"in def?(0,keyword_1.macroKeywordCode)(cxt,def):(def.compile||def.validate)&&(0,keyword_1.funcKeywordCode)(cxt,def)}const JSON_POINTER=/^\/(?:[^~]|~0|~1)*$/,
RELATIVE_JSON_POINTER=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;function getData($data,{dataLevel,dataNames,dataPathArr}){let jsonPointer,data;if($data==="")return names_1.default.rootData;if($data[0]==="/"){
if(!JSON_POINTER.test($data))throw new Error(`Invalid JSON-pointer: ${$data}`);jsonPointer=$data,data=names_1.default.rootData}else{const matches=RELATIVE_JSON_POINTER.exec($data);if(!matches)throw new Error(
`Invalid JSON-pointer: ${$data}`);const up=+matches[1];if(jsonPointer=matches[2],jsonPointer==="#"){if(up>=dataLevel)throw new Error(errorMsg("property/index",up));return dataPathArr[dataLevel-up]}if(up>
dataLevel)throw new Error(errorMsg("data",up));if(data=dataNames[dataLevel-up],!jsonPointer)return data}let expr=data;const segments=jsonPointer.split("/");for(const segment of segments)segment&&(data=
(0,codegen_1._)`${data}${(0,codegen_1.getProperty)((0,util_1.unescapeJsonPointer)(segment))}`,expr=(0,codegen_1._)`${expr} && ${data}`);return expr;function errorMsg(pointerType,up){return`Cannot acce\
ss ${pointerType} ${up} levels up, current level is ${dataLevel}`}}exports.getData=getData}),5202:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{
value:!0}),exports.validateKeywordUsage=exports.validSchemaType=exports.funcKeywordCode=exports.macroKeywordCode=void 0;const codegen_1=__nccwpck_require__2(1436),names_1=__nccwpck_require__2(630),code_1=__nccwpck_require__2(
8484),errors_1=__nccwpck_require__2(1283);function macroKeywordCode(cxt,def){const{gen,keyword,schema,parentSchema,it}=cxt,macroSchema=def.macro.call(it.self,schema,parentSchema,it),schemaRef=useKeyword(
gen,keyword,macroSchema);it.opts.validateSchema!==!1&&it.self.validateSchema(macroSchema,!0);const valid=gen.name("valid");cxt.subschema({schema:macroSchema,schemaPath:codegen_1.nil,errSchemaPath:`${it.
errSchemaPath}/${keyword}`,topSchemaRef:schemaRef,compositeRule:!0},valid),cxt.pass(valid,()=>cxt.error(!0))}exports.macroKeywordCode=macroKeywordCode;function funcKeywordCode(cxt,def){var _a;const{gen,
keyword,schema,parentSchema,$data,it}=cxt;checkAsyncKeyword(it,def);const validate=!$data&&def.compile?def.compile.call(it.self,schema,parentSchema,it):def.validate,validateRef=useKeyword(gen,keyword,
validate),valid=gen.let("valid");cxt.block$data(valid,validateKeyword),cxt.ok((_a=def.valid)!==null&&_a!==void 0?_a:valid);function validateKeyword(){if(def.errors===!1)assignValid(),def.modifying&&modifyData(
cxt),reportErrs(()=>cxt.error());else{const ruleErrs=def.async?validateAsync():validateSync();def.modifying&&modifyData(cxt),reportErrs(()=>addErrs(cxt,ruleErrs))}}function validateAsync(){const ruleErrs=gen.
let("ruleErrs",null);return gen.try(()=>assignValid((0,codegen_1._)`await `),e=>gen.assign(valid,!1).if((0,codegen_1._)`${e} instanceof ${it.ValidationError}`,()=>gen.assign(ruleErrs,(0,codegen_1._)`${e}.errors`),
()=>gen.throw(e))),ruleErrs}function validateSync(){const validateErrs=(0,codegen_1._)`${validateRef}.errors`;return gen.assign(validateErrs,null),assignValid(codegen_1.nil),validateErrs}function assignValid(_await=def.
async?(0,codegen_1._)`await `:codegen_1.nil){const passCxt=it.opts.passContext?names_1.default.this:names_1.default.self,passSchema=!("compile"in def&&!$data||def.schema===!1);gen.assign(valid,(0,codegen_1.
_)`${_await}${(0,code_1.callValidateCode)(cxt,validateRef,passCxt,passSchema)}`,def.modifying)}function reportErrs(errors){var _a2;gen.if((0,codegen_1.not)((_a2=def.valid)!==null&&_a2!==void 0?_a2:valid),
errors)}}exports.funcKeywordCode=funcKeywordCode;function modifyData(cxt){const{gen,data,it}=cxt;gen.if(it.parentData,()=>gen.assign(data,(0,codegen_1._)`${it.parentData}[${it.parentDataProperty}]`))}
function addErrs(cxt,errs){const{gen}=cxt;gen.if((0,codegen_1._)`Array.isArray(${errs})`,()=>{gen.assign(names_1.default.vErrors,(0,codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.
default.vErrors}.concat(${errs})`).assign(names_1.default.errors,(0,codegen_1._)`${names_1.default.vErrors}.length`),(0,errors_1.extendErrors)(cxt)},()=>cxt.error())}function checkAsyncKeyword({schemaEnv},def){
if(def.async&&!schemaEnv.$async)throw new Error("async keyword in sync schema")}function useKeyword(gen,keyword,result){if(result===void 0)throw new Error(`keyword "${keyword}" failed to compile`);return gen.
scopeValue("keyword",typeof result=="function"?{ref:result}:{ref:result,code:(0,codegen_1.stringify)(result)})}function validSchemaType(schema,schemaType,allowUndefined=!1){return!schemaType.length||schemaType.
some(st=>st==="array"?Array.isArray(schema):st==="object"?schema&&typeof schema=="object"&&!Array.isArray(schema):typeof schema==st||allowUndefined&&typeof schema>"u")}exports.validSchemaType=validSchemaType;
function validateKeywordUsage({schema,opts,self,errSchemaPath},def,keyword){if(Array.isArray(def.keyword)?!def.keyword.includes(keyword):def.keyword!==keyword)throw new Error("ajv implementation error");
const deps=def.dependencies;if(deps?.some(kwd=>!Object.prototype.hasOwnProperty.call(schema,kwd)))throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);if(def.validateSchema&&
!def.validateSchema(schema[keyword])){const msg=`keyword "${keyword}" value is invalid at path "${errSchemaPath}": `+self.errorsText(def.validateSchema.errors);if(opts.validateSchema==="log")self.logger.
error(msg);else throw new Error(msg)}}exports.validateKeywordUsage=validateKeywordUsage}),6200:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0}),
exports.extendSubschemaMode=exports.extendSubschemaData=exports.getSubschema=void 0;const codegen_1=__nccwpck_require__2(1436),util_1=__nccwpck_require__2(4464);function getSubschema(it,{keyword,schemaProp,
schema,schemaPath,errSchemaPath,topSchemaRef}){if(keyword!==void 0&&schema!==void 0)throw new Error('both "keyword" and "schema" passed, only one allowed');if(keyword!==void 0){const sch=it.schema[keyword];
return schemaProp===void 0?{schema:sch,schemaPath:(0,codegen_1._)`${it.schemaPath}${(0,codegen_1.getProperty)(keyword)}`,errSchemaPath:`${it.errSchemaPath}/${keyword}`}:{schema:sch[schemaProp],schemaPath:(0,codegen_1.
_)`${it.schemaPath}${(0,codegen_1.getProperty)(keyword)}${(0,codegen_1.getProperty)(schemaProp)}`,errSchemaPath:`${it.errSchemaPath}/${keyword}/${(0,util_1.escapeFragment)(schemaProp)}`}}if(schema!==void 0){
if(schemaPath===void 0||errSchemaPath===void 0||topSchemaRef===void 0)throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');return{schema,schemaPath,topSchemaRef,
errSchemaPath}}throw new Error('either "keyword" or "schema" must be passed')}exports.getSubschema=getSubschema;function extendSubschemaData(subschema,it,{dataProp,dataPropType:dpType,data,dataTypes,propertyName}){
if(data!==void 0&&dataProp!==void 0)throw new Error('both "data" and "dataProp" passed, only one allowed');const{gen}=it;if(dataProp!==void 0){const{errorPath,dataPathArr,opts}=it,nextData=gen.let("da\
ta",(0,codegen_1._)`${it.data}${(0,codegen_1.getProperty)(dataProp)}`,!0);dataContextProps(nextData),subschema.errorPath=(0,codegen_1.str)`${errorPath}${(0,util_1.getErrorPath)(dataProp,dpType,opts.jsPropertySyntax)}`,
subschema.parentDataProperty=(0,codegen_1._)`${dataProp}`,subschema.dataPathArr=[...dataPathArr,subschema.parentDataProperty]}if(data!==void 0){const nextData=data instanceof codegen_1.Name?data:gen.let(
"data",data,!0);dataContextProps(nextData),propertyName!==void 0&&(subschema.propertyName=propertyName)}dataTypes&&(subschema.dataTypes=dataTypes);function dataContextProps(_nextData){subschema.data=_nextData,
subschema.dataLevel=it.dataLevel+1,subschema.dataTypes=[],it.definedProperties=new Set,subschema.parentData=it.data,subschema.dataNames=[...it.dataNames,_nextData]}}exports.extendSubschemaData=extendSubschemaData;
function extendSubschemaMode(subschema,{jtdDiscriminator,jtdMetadata,compositeRule,createErrors,allErrors}){compositeRule!==void 0&&(subschema.compositeRule=compositeRule),createErrors!==void 0&&(subschema.
createErrors=createErrors),allErrors!==void 0&&(subschema.allErrors=allErrors),subschema.jtdDiscriminator=jtdDiscriminator,subschema.jtdMetadata=jtdMetadata}exports.extendSubschemaMode=extendSubschemaMode}),
3893:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.CodeGen=exports.Name=exports.nil=exports.stringify=exports.str=exports._=exports.
KeywordCxt=void 0;var validate_1=__nccwpck_require__2(7881);Object.defineProperty(exports,"KeywordCxt",{enumerable:!0,get:function(){return validate_1.KeywordCxt}});var codegen_1=__nccwpck_require__2(
1436);Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return codegen_1._}}),Object.defineProperty(exports,"str",{enumerable:!0,get:function(){return codegen_1.str}}),Object.defineProperty(
exports,"stringify",{enumerable:!0,get:function(){return codegen_1.stringify}}),Object.defineProperty(exports,"nil",{enumerable:!0,get:function(){return codegen_1.nil}}),Object.defineProperty(exports,
"Name",{enumerable:!0,get:function(){return codegen_1.Name}}),Object.defineProperty(exports,"CodeGen",{enumerable:!0,get:function(){return codegen_1.CodeGen}});const validation_error_1=__nccwpck_require__2(
3021),ref_error_1=__nccwpck_require__2(3162),rules_1=__nccwpck_require__2(7353),compile_1=__nccwpck_require__2(2718),codegen_2=__nccwpck_require__2(1436),resolve_1=__nccwpck_require__2(4090),dataType_1=__nccwpck_require__2(
6685),util_1=__nccwpck_require__2(4464),$dataRefSchema=__nccwpck_require__2(3837),uri_1=__nccwpck_require__2(6285),defaultRegExp=(str,flags)=>new RegExp(str,flags);defaultRegExp.code="new RegExp";const META_IGNORE_OPTIONS=[
"removeAdditional","useDefaults","coerceTypes"],EXT_SCOPE_NAMES=new Set(["validate","serialize","parse","wrapper","root","schema","keyword","pattern","formats","validate$data","func","obj","Error"]),removedOptions={
errorDataPath:"",format:"`validateFormats: false` can be used instead.",nullable:'"nullable" keyword is supported by default.',jsonPointers:"Deprecated jsPropertySyntax can be used instead.",extendRefs:"\
Deprecated ignoreKeywordsWithRef can be used instead.",missingRefs:"Pass empty schema with $id that should be ignored to ajv.addSchema.",processCode:"Use option `code: {process: (code, schemaEnv: obje\
ct) => string}`",sourceCode:"Use option `code: {source: true}`",strictDefaults:"It is default now, see option `strict`.",strictKeywords:"It is default now, see option `strict`.",uniqueItems:'"uniqueIt\
ems" keyword is always validated.',unknownFormats:"Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",cache:"Map is used as cache, schema object as key.",serialize:"Map is u\
sed as cache, schema object as key.",ajvErrors:"It is default now."},deprecatedOptions={ignoreKeywordsWithRef:"",jsPropertySyntax:"",unicode:'"minLength"/"maxLength" account for unicode characters by \
default.'},MAX_EXPRESSION=200;function requiredOptions(o){var _a,_b,_c,_d,_e,_f,_g,_h,_j,_k,_l,_m,_o,_p,_q,_r,_s,_t,_u,_v,_w,_x,_y,_z,_0;const s=o.strict,_optz=(_a=o.code)===null||_a===void 0?void 0:_a.
optimize,optimize=_optz===!0||_optz===void 0?1:_optz||0,regExp=(_c=(_b=o.code)===null||_b===void 0?void 0:_b.regExp)!==null&&_c!==void 0?_c:defaultRegExp,uriResolver=(_d=o.uriResolver)!==null&&_d!==void 0?
_d:uri_1.default;return{strictSchema:(_f=(_e=o.strictSchema)!==null&&_e!==void 0?_e:s)!==null&&_f!==void 0?_f:!0,strictNumbers:(_h=(_g=o.strictNumbers)!==null&&_g!==void 0?_g:s)!==null&&_h!==void 0?_h:
!0,strictTypes:(_k=(_j=o.strictTypes)!==null&&_j!==void 0?_j:s)!==null&&_k!==void 0?_k:"log",strictTuples:(_m=(_l=o.strictTuples)!==null&&_l!==void 0?_l:s)!==null&&_m!==void 0?_m:"log",strictRequired:(_p=
(_o=o.strictRequired)!==null&&_o!==void 0?_o:s)!==null&&_p!==void 0?_p:!1,code:o.code?{...o.code,optimize,regExp}:{optimize,regExp},loopRequired:(_q=o.loopRequired)!==null&&_q!==void 0?_q:MAX_EXPRESSION,
loopEnum:(_r=o.loopEnum)!==null&&_r!==void 0?_r:MAX_EXPRESSION,meta:(_s=o.meta)!==null&&_s!==void 0?_s:!0,messages:(_t=o.messages)!==null&&_t!==void 0?_t:!0,inlineRefs:(_u=o.inlineRefs)!==null&&_u!==void 0?
_u:!0,schemaId:(_v=o.schemaId)!==null&&_v!==void 0?_v:"$id",addUsedSchema:(_w=o.addUsedSchema)!==null&&_w!==void 0?_w:!0,validateSchema:(_x=o.validateSchema)!==null&&_x!==void 0?_x:!0,validateFormats:(_y=
o.validateFormats)!==null&&_y!==void 0?_y:!0,unicodeRegExp:(_z=o.unicodeRegExp)!==null&&_z!==void 0?_z:!0,int32range:(_0=o.int32range)!==null&&_0!==void 0?_0:!0,uriResolver}}class Ajv{constructor(opts={}){
this.schemas={},this.refs={},this.formats=Object.create(null),this._compilations=new Set,this._loading={},this._cache=new Map,opts=this.opts={...opts,...requiredOptions(opts)};const{es5,lines}=this.opts.
code;this.scope=new codegen_2.ValueScope({scope:{},prefixes:EXT_SCOPE_NAMES,es5,lines}),this.logger=getLogger(opts.logger);const formatOpt=opts.validateFormats;opts.validateFormats=!1,this.RULES=(0,rules_1.
getRules)(),checkOptions.call(this,removedOptions,opts,"NOT SUPPORTED"),checkOptions.call(this,deprecatedOptions,opts,"DEPRECATED","warn"),this._metaOpts=getMetaSchemaOptions.call(this),opts.formats&&
addInitialFormats.call(this),this._addVocabularies(),this._addDefaultMetaSchema(),opts.keywords&&addInitialKeywords.call(this,opts.keywords),typeof opts.meta=="object"&&this.addMetaSchema(opts.meta),addInitialSchemas.
call(this),opts.validateFormats=formatOpt}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){const{$data,meta,schemaId}=this.opts;let _dataRefSchema=$dataRefSchema;schemaId==="id"&&(_dataRefSchema=
{...$dataRefSchema},_dataRefSchema.id=_dataRefSchema.$id,delete _dataRefSchema.$id),meta&&$data&&this.addMetaSchema(_dataRefSchema,_dataRefSchema[schemaId],!1)}defaultMeta(){const{meta,schemaId}=this.
opts;return this.opts.defaultMeta=typeof meta=="object"?meta[schemaId]||meta:void 0}validate(schemaKeyRef,data){let v;if(typeof schemaKeyRef=="string"){if(v=this.getSchema(schemaKeyRef),!v)throw new Error(
`no schema with key or ref "${schemaKeyRef}"`)}else v=this.compile(schemaKeyRef);const valid=v(data);return"$async"in v||(this.errors=v.errors),valid}compile(schema,_meta){const sch=this._addSchema(schema,
_meta);return sch.validate||this._compileSchemaEnv(sch)}compileAsync(schema,meta){if(typeof this.opts.loadSchema!="function")throw new Error("options.loadSchema should be a function");const{loadSchema}=this.
opts;return runCompileAsync.call(this,schema,meta);async function runCompileAsync(_schema,_meta){await loadMetaSchema.call(this,_schema.$schema);const sch=this._addSchema(_schema,_meta);return sch.validate||
_compileAsync.call(this,sch)}async function loadMetaSchema($ref){$ref&&!this.getSchema($ref)&&await runCompileAsync.call(this,{$ref},!0)}async function _compileAsync(sch){try{return this._compileSchemaEnv(
sch)}catch(e){if(!(e instanceof ref_error_1.default))throw e;return checkLoaded.call(this,e),await loadMissingSchema.call(this,e.missingSchema),_compileAsync.call(this,sch)}}function checkLoaded({missingSchema:ref,
missingRef}){if(this.refs[ref])throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`)}async function loadMissingSchema(ref){const _schema=await _loadSchema.call(this,ref);this.
refs[ref]||await loadMetaSchema.call(this,_schema.$schema),this.refs[ref]||this.addSchema(_schema,ref,meta)}async function _loadSchema(ref){const p=this._loading[ref];if(p)return p;try{return await(this.
_loading[ref]=loadSchema(ref))}finally{delete this._loading[ref]}}}addSchema(schema,key,_meta,_validateSchema=this.opts.validateSchema){if(Array.isArray(schema)){for(const sch of schema)this.addSchema(
sch,void 0,_meta,_validateSchema);return this}let id;if(typeof schema=="object"){const{schemaId}=this.opts;if(id=schema[schemaId],id!==void 0&&typeof id!="string")throw new Error(`schema ${schemaId} m\
ust be string`)}return key=(0,resolve_1.normalizeId)(key||id),this._checkUnique(key),this.schemas[key]=this._addSchema(schema,_meta,key,_validateSchema,!0),this}addMetaSchema(schema,key,_validateSchema=this.
opts.validateSchema){return this.addSchema(schema,key,!0,_validateSchema),this}validateSchema(schema,throwOrLogError){if(typeof schema=="boolean")return!0;let $schema;if($schema=schema.$schema,$schema!==
void 0&&typeof $schema!="string")throw new Error("$schema must be a string");if($schema=$schema||this.opts.defaultMeta||this.defaultMeta(),!$schema)return this.logger.warn("meta-schema not available"),
this.errors=null,!0;const valid=this.validate($schema,schema);if(!valid&&throwOrLogError){const message="schema is invalid: "+this.errorsText();if(this.opts.validateSchema==="log")this.logger.error(message);else
throw new Error(message)}return valid}getSchema(keyRef){let sch;for(;typeof(sch=getSchEnv.call(this,keyRef))=="string";)keyRef=sch;if(sch===void 0){const{schemaId}=this.opts,root=new compile_1.SchemaEnv(
{schema:{},schemaId});if(sch=compile_1.resolveSchema.call(this,root,keyRef),!sch)return;this.refs[keyRef]=sch}return sch.validate||this._compileSchemaEnv(sch)}removeSchema(schemaKeyRef){if(schemaKeyRef instanceof
RegExp)return this._removeAllSchemas(this.schemas,schemaKeyRef),this._removeAllSchemas(this.refs,schemaKeyRef),this;switch(typeof schemaKeyRef){case"undefined":return this._removeAllSchemas(this.schemas),
this._removeAllSchemas(this.refs),this._cache.clear(),this;case"string":{const sch=getSchEnv.call(this,schemaKeyRef);return typeof sch=="object"&&this._cache.delete(sch.schema),delete this.schemas[schemaKeyRef],
delete this.refs[schemaKeyRef],this}case"object":{const cacheKey=schemaKeyRef;this._cache.delete(cacheKey);let id=schemaKeyRef[this.opts.schemaId];return id&&(id=(0,resolve_1.normalizeId)(id),delete this.
schemas[id],delete this.refs[id]),this}default:throw new Error("ajv.removeSchema: invalid parameter")}}addVocabulary(definitions){for(const def of definitions)this.addKeyword(def);return this}addKeyword(kwdOrDef,def){
let keyword;if(typeof kwdOrDef=="string")keyword=kwdOrDef,typeof def=="object"&&(this.logger.warn("these parameters are deprecated, see docs for addKeyword"),def.keyword=keyword);else if(typeof kwdOrDef==
"object"&&def===void 0){if(def=kwdOrDef,keyword=def.keyword,Array.isArray(keyword)&&!keyword.length)throw new Error("addKeywords: keyword must be string or non-empty array")}else throw new Error("inva\
lid addKeywords parameters");if(checkKeyword.call(this,keyword,def),!def)return(0,util_1.eachItem)(keyword,kwd=>addRule.call(this,kwd)),this;keywordMetaschema.call(this,def);const definition={...def,type:(0,dataType_1.
getJSONTypes)(def.type),schemaType:(0,dataType_1.getJSONTypes)(def.schemaType)};return(0,util_1.eachItem)(keyword,definition.type.length===0?k=>addRule.call(this,k,definition):k=>definition.type.forEach(
t=>addRule.call(this,k,definition,t))),this}getKeyword(keyword){const rule=this.RULES.all[keyword];return typeof rule=="object"?rule.definition:!!rule}removeKeyword(keyword){const{RULES}=this;delete RULES.
keywords[keyword],delete RULES.all[keyword];for(const group of RULES.rules){const i=group.rules.findIndex(rule=>rule.keyword===keyword);i>=0&&group.rules.splice(i,1)}return this}addFormat(name,format){
return typeof format=="string"&&(format=new RegExp(format)),this.formats[name]=format,this}errorsText(errors=this.errors,{separator=", ",dataVar="data"}={}){return!errors||errors.length===0?"No errors":
errors.map(e=>`${dataVar}${e.instancePath} ${e.message}`).reduce((text,msg)=>text+separator+msg)}$dataMetaSchema(metaSchema,keywordsJsonPointers){const rules=this.RULES.all;metaSchema=JSON.parse(JSON.
stringify(metaSchema));for(const jsonPointer of keywordsJsonPointers){const segments=jsonPointer.split("/").slice(1);let keywords=metaSchema;for(const seg of segments)keywords=keywords[seg];for(const key in rules){
const rule=rules[key];if(typeof rule!="object")continue;const{$data}=rule.definition,schema=keywords[key];$data&&schema&&(keywords[key]=schemaOrData(schema))}}return metaSchema}_removeAllSchemas(schemas2,regex){
for(const keyRef in schemas2){const sch=schemas2[keyRef];(!regex||regex.test(keyRef))&&(typeof sch=="string"?delete schemas2[keyRef]:sch&&!sch.meta&&(this._cache.delete(sch.schema),delete schemas2[keyRef]))}}_addSchema(schema,meta,baseId,validateSchema=this.
opts.validateSchema,addSchema=this.opts.addUsedSchema){let id;const{schemaId}=this.opts;if(typeof schema=="object")id=schema[schemaId];else{if(this.opts.jtd)throw new Error("schema must be object");if(typeof schema!=
"boolean")throw new Error("schema must be object or boolean")}let sch=this._cache.get(schema);if(sch!==void 0)return sch;baseId=(0,resolve_1.normalizeId)(id||baseId);const localRefs=resolve_1.getSchemaRefs.
call(this,schema,baseId);return sch=new compile_1.SchemaEnv({schema,schemaId,meta,baseId,localRefs}),this._cache.set(sch.schema,sch),addSchema&&!baseId.startsWith("#")&&(baseId&&this._checkUnique(baseId),
this.refs[baseId]=sch),validateSchema&&this.validateSchema(schema,!0),sch}_checkUnique(id){if(this.schemas[id]||this.refs[id])throw new Error(`schema with key or id "${id}" already exists`)}_compileSchemaEnv(sch){
if(sch.meta?this._compileMetaSchema(sch):compile_1.compileSchema.call(this,sch),!sch.validate)throw new Error("ajv implementation error");return sch.validate}_compileMetaSchema(sch){const currentOpts=this.
opts;this.opts=this._metaOpts;try{compile_1.compileSchema.call(this,sch)}finally{this.opts=currentOpts}}}Ajv.ValidationError=validation_error_1.default,Ajv.MissingRefError=ref_error_1.default,exports.
default=Ajv;function checkOptions(checkOpts,options,msg,log="error"){for(const key in checkOpts){const opt=key;opt in options&&this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`)}}function getSchEnv(keyRef){
return keyRef=(0,resolve_1.normalizeId)(keyRef),this.schemas[keyRef]||this.refs[keyRef]}function addInitialSchemas(){const optsSchemas=this.opts.schemas;if(optsSchemas)if(Array.isArray(optsSchemas))this.
addSchema(optsSchemas);else for(const key in optsSchemas)this.addSchema(optsSchemas[key],key)}function addInitialFormats(){for(const name in this.opts.formats){const format=this.opts.formats[name];format&&
this.addFormat(name,format)}}function addInitialKeywords(defs){if(Array.isArray(defs)){this.addVocabulary(defs);return}this.logger.warn("keywords option as map is deprecated, pass array");for(const keyword in defs){
const def=defs[keyword];def.keyword||(def.keyword=keyword),this.addKeyword(def)}}function getMetaSchemaOptions(){const metaOpts={...this.opts};for(const opt of META_IGNORE_OPTIONS)delete metaOpts[opt];
return metaOpts}const noLogs={log(){},warn(){},error(){}};function getLogger(logger){if(logger===!1)return noLogs;if(logger===void 0)return console;if(logger.log&&logger.warn&&logger.error)return logger;
throw new Error("logger must implement log, warn and error methods")}const KEYWORD_NAME=/^[a-z_$][a-z0-9_$:-]*$/i;function checkKeyword(keyword,def){const{RULES}=this;if((0,util_1.eachItem)(keyword,kwd=>{
if(RULES.keywords[kwd])throw new Error(`Keyword ${kwd} is already defined`);if(!KEYWORD_NAME.test(kwd))throw new Error(`Keyword ${kwd} has invalid name`)}),!!def&&def.$data&&!("code"in def||"validate"in
def))throw new Error('$data keyword must have "code" or "validate" function')}function addRule(keyword,definition,dataType){var _a;const post=definition?.post;if(dataType&&post)throw new Error('keywor\
d with "post" flag cannot have "type"');const{RULES}=this;let ruleGroup=post?RULES.post:RULES.rules.find(({type:t})=>t===dataType);if(ruleGroup||(ruleGroup={type:dataType,rules:[]},RULES.rules.push(ruleGroup)),
RULES.keywords[keyword]=!0,!definition)return;const rule={keyword,definition:{...definition,type:(0,dataType_1.getJSONTypes)(definition.type),schemaType:(0,dataType_1.getJSONTypes)(definition.schemaType)}};
definition.before?addBeforeRule.call(this,ruleGroup,rule,definition.before):ruleGroup.rules.push(rule),RULES.all[keyword]=rule,(_a=definition.implements)===null||_a===void 0||_a.forEach(kwd=>this.addKeyword(
kwd))}function addBeforeRule(ruleGroup,rule,before){const i=ruleGroup.rules.findIndex(_rule=>_rule.keyword===before);i>=0?ruleGroup.rules.splice(i,0,rule):(ruleGroup.rules.push(rule),this.logger.warn(
`rule ${before} is not defined`))}function keywordMetaschema(def){let{metaSchema}=def;metaSchema!==void 0&&(def.$data&&this.opts.$data&&(metaSchema=schemaOrData(metaSchema)),def.validateSchema=this.compile(
metaSchema,!0))}const $dataRef={$ref:"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"};function schemaOrData(schema){return{anyOf:[schema,$dataRef]}}}),4951:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0});const equal=__nccwpck_require__2(3430);equal.code='require("ajv/dist/runtime/equal").default',exports.default=equal}),6214:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){const len=str.length;let length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&
pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length,ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}),6285:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0});const uri=__nccwpck_require__2(4352);uri.code='require("ajv/dist/runtime/uri").default',exports.default=uri}),3021:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:!0});class ValidationError extends Error{constructor(errors){super("validation failed"),this.errors=errors,this.ajv=this.validation=!0}}exports.default=
ValidationError}),3448:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.validateAdditionalItems=void 0;const codegen_1=__nccwpck_require__2(
1436),util_1=__nccwpck_require__2(4464),def={keyword:"additionalItems",type:"array",schemaType:["boolean","object"],before:"uniqueItems",error:{message:({params:{len}})=>(0,codegen_1.str)`must NOT have more than ${len} items`,
params:({params:{len}})=>(0,codegen_1._)`{limit: ${len}}`},code(cxt){const{parentSchema,it}=cxt,{items}=parentSchema;if(!Array.isArray(items)){(0,util_1.checkStrictMode)(it,'"additionalItems" is ignor\
ed when "items" is not an array of schemas');return}validateAdditionalItems(cxt,items)}};function validateAdditionalItems(cxt,items){const{gen,schema,data,keyword,it}=cxt;it.items=!0;const len=gen.const(
"len",(0,codegen_1._)`${data}.length`);if(schema===!1)cxt.setParams({len:items.length}),cxt.pass((0,codegen_1._)`${len} <= ${items.length}`);else if(typeof schema=="object"&&!(0,util_1.alwaysValidSchema)(
it,schema)){const valid=gen.var("valid",(0,codegen_1._)`${len} <= ${items.length}`);gen.if((0,codegen_1.not)(valid),()=>validateItems(valid)),cxt.ok(valid)}function validateItems(valid){gen.forRange("\
i",items.length,len,i=>{cxt.subschema({keyword,dataProp:i,dataPropType:util_1.Type.Num},valid),it.allErrors||gen.if((0,codegen_1.not)(valid),()=>gen.break())})}}exports.validateAdditionalItems=validateAdditionalItems,
exports.default=def}),2431:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});const code_1=__nccwpck_require__2(8484),codegen_1=__nccwpck_require__2(
1436),names_1=__nccwpck_require__2(630),util_1=__nccwpck_require__2(4464),def={keyword:"additionalProperties",type:["object"],schemaType:["boolean","object"],allowUndefined:!0,trackErrors:!0,error:{message:"\
must NOT have additional properties",params:({params})=>(0,codegen_1._)`{additionalProperty: ${params.additionalProperty}}`},code(cxt){const{gen,schema,parentSchema,data,errsCount,it}=cxt;if(!errsCount)
throw new Error("ajv implementation error");const{allErrors,opts}=it;if(it.props=!0,opts.removeAdditional!=="all"&&(0,util_1.alwaysValidSchema)(it,schema))return;const props=(0,code_1.allSchemaProperties)(
parentSchema.properties),patProps=(0,code_1.allSchemaProperties)(parentSchema.patternProperties);checkAdditionalProperties(),cxt.ok((0,codegen_1._)`${errsCount} === ${names_1.default.errors}`);function checkAdditionalProperties(){
gen.forIn("key",data,key=>{!props.length&&!patProps.length?additionalPropertyCode(key):gen.if(isAdditional(key),()=>additionalPropertyCode(key))})}function isAdditional(key){let definedProp;if(props.length>
8){const propsSchema=(0,util_1.schemaRefOrVal)(it,parentSchema.properties,"properties");definedProp=(0,code_1.isOwnProperty)(gen,propsSchema,key)}else props.length?definedProp=(0,codegen_1.or)(...props.
map(p=>(0,codegen_1._)`${key} === ${p}`)):definedProp=codegen_1.nil;return patProps.length&&(definedProp=(0,codegen_1.or)(definedProp,...patProps.map(p=>(0,codegen_1._)`${(0,code_1.usePattern)(cxt,p)}.test(${key})`))),
(0,codegen_1.not)(definedProp)}function deleteAdditional(key){gen.code((0,codegen_1._)`delete ${data}[${key}]`)}function additionalPropertyCode(key){if(opts.removeAdditional==="all"||opts.removeAdditional&&
schema===!1){deleteAdditional(key);return}if(schema===!1){cxt.setParams({additionalProperty:key}),cxt.error(),allErrors||gen.break();return}if(typeof schema=="object"&&!(0,util_1.alwaysValidSchema)(it,
schema)){const valid=gen.name("valid");opts.removeAdditional==="failing"?(applyAdditionalSchema(key,valid,!1),gen.if((0,codegen_1.not)(valid),()=>{cxt.reset(),deleteAdditional(key)})):(applyAdditionalSchema(
key,valid),allErrors||gen.if((0,codegen_1.not)(valid),()=>gen.break()))}}function applyAdditionalSchema(key,valid,errors){const subschema={keyword:"additionalProperties",dataProp:key,dataPropType:util_1.
Type.Str};errors===!1&&Object.assign(subschema,{compositeRule:!0,createErrors:!1,allErrors:!1}),cxt.subschema(subschema,valid)}}};exports.default=def}),9205:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0});const util_1=__nccwpck_require__2(4464),def={keyword:"allOf",schemaType:"array",code(cxt){const{gen,schema,it}=cxt;if(!Array.isArray(schema))throw new Error(
"ajv implementation error");const valid=gen.name("valid");schema.forEach((sch,i)=>{if((0,util_1.alwaysValidSchema)(it,sch))return;const schCxt=cxt.subschema({keyword:"allOf",schemaProp:i},valid);cxt.ok(
valid),cxt.mergeEvaluated(schCxt)})}};exports.default=def}),9380:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});const def={keyword:"an\
yOf",schemaType:"array",trackErrors:!0,code:__nccwpck_require__2(8484).validateUnion,error:{message:"must match a schema in anyOf"}};exports.default=def}),6182:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0});const codegen_1=__nccwpck_require__2(1436),util_1=__nccwpck_require__2(4464),def={keyword:"contains",type:"array",schemaType:["object","boolean"],
before:"uniqueItems",trackErrors:!0,error:{message:({params:{min,max}})=>max===void 0?(0,codegen_1.str)`must contain at least ${min} valid item(s)`:(0,codegen_1.str)`must contain at least ${min} and no more than ${max} valid item(s)`,
params:({params:{min,max}})=>max===void 0?(0,codegen_1._)`{minContains: ${min}}`:(0,codegen_1._)`{minContains: ${min}, maxContains: ${max}}`},code(cxt){const{gen,schema,parentSchema,data,it}=cxt;let min,
max;const{minContains,maxContains}=parentSchema;it.opts.next?(min=minContains===void 0?1:minContains,max=maxContains):min=1;const len=gen.const("len",(0,codegen_1._)`${data}.length`);if(cxt.setParams(
{min,max}),max===void 0&&min===0){(0,util_1.checkStrictMode)(it,'"minContains" == 0 without "maxContains": "contains" keyword ignored');return}if(max!==void 0&&min>max){(0,util_1.checkStrictMode)(it,'\
"minContains" > "maxContains" is always invalid'),cxt.fail();return}if((0,util_1.alwaysValidSchema)(it,schema)){let cond=(0,codegen_1._)`${len} >= ${min}`;max!==void 0&&(cond=(0,codegen_1._)`${cond} && ${len} <= ${max}`),
cxt.pass(cond);return}it.items=!0;const valid=gen.name("valid");max===void 0&&min===1?validateItems(valid,()=>gen.if(valid,()=>gen.break())):min===0?(gen.let(valid,!0),max!==void 0&&gen.if((0,codegen_1.
_)`${data}.length > 0`,validateItemsWithCount)):(gen.let(valid,!1),validateItemsWithCount()),cxt.result(valid,()=>cxt.reset());function validateItemsWithCount(){const schValid=gen.name("_valid"),count=gen.
let("count",0);validateItems(schValid,()=>gen.if(schValid,()=>checkLimits(count)))}function validateItems(_valid,block){gen.forRange("i",0,len,i=>{cxt.subschema({keyword:"contains",dataProp:i,dataPropType:util_1.
Type.Num,compositeRule:!0},_valid),block()})}function checkLimits(count){gen.code((0,codegen_1._)`${count}++`),max===void 0?gen.if((0,codegen_1._)`${count} >= ${min}`,()=>gen.assign(valid,!0).break()):
(gen.if((0,codegen_1._)`${count} > ${max}`,()=>gen.assign(valid,!1).break()),min===1?gen.assign(valid,!0):gen.if((0,codegen_1._)`${count} >= ${min}`,()=>gen.assign(valid,!0)))}}};exports.default=def}),
5826:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.validateSchemaDeps=exports.validatePropertyDeps=exports.error=void 0;const codegen_1=__nccwpck_require__2(
1436),util_1=__nccwpck_require__2(4464),code_1=__nccwpck_require__2(8484);exports.error={message:({params:{property,depsCount,deps}})=>{const property_ies=depsCount===1?"property":"properties";return(0,codegen_1.
str)`must have ${property_ies} ${deps} when property ${property} is present`},params:({params:{property,depsCount,deps,missingProperty}})=>(0,codegen_1._)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`};const def={keyword:"dependencies",type:"object",schemaType:"object",error:exports.error,code(cxt){const[propDeps,schDeps]=splitDependencies(cxt);validatePropertyDeps(cxt,propDeps),
validateSchemaDeps(cxt,schDeps)}};function splitDependencies({schema}){const propertyDeps={},schemaDeps={};for(const key in schema){if(key==="__proto__")continue;const deps=Array.isArray(schema[key])?
propertyDeps:schemaDeps;deps[key]=schema[key]}return[propertyDeps,schemaDeps]}function validatePropertyDeps(cxt,propertyDeps=cxt.schema){const{gen,data,it}=cxt;if(Object.keys(propertyDeps).length===0)
return;const missing=gen.let("missing");for(const prop in propertyDeps){const deps=propertyDeps[prop];if(deps.length===0)continue;const hasProperty=(0,code_1.propertyInData)(gen,data,prop,it.opts.ownProperties);
cxt.setParams({property:prop,depsCount:deps.length,deps:deps.join(", ")}),it.allErrors?gen.if(hasProperty,()=>{for(const depProp of deps)(0,code_1.checkReportMissingProp)(cxt,depProp)}):(gen.if((0,codegen_1.
_)`${hasProperty} && (${(0,code_1.checkMissingProp)(cxt,deps,missing)})`),(0,code_1.reportMissingProp)(cxt,missing),gen.else())}}exports.validatePropertyDeps=validatePropertyDeps;function validateSchemaDeps(cxt,schemaDeps=cxt.
schema){const{gen,data,keyword,it}=cxt,valid=gen.name("valid");for(const prop in schemaDeps)(0,util_1.alwaysValidSchema)(it,schemaDeps[prop])||(gen.if((0,code_1.propertyInData)(gen,data,prop,it.opts.ownProperties),
()=>{const schCxt=cxt.subschema({keyword,schemaProp:prop},valid);cxt.mergeValidEvaluated(schCxt,valid)},()=>gen.var(valid,!0)),cxt.ok(valid))}exports.validateSchemaDeps=validateSchemaDeps,exports.default=
def}),8584:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});const codegen_1=__nccwpck_require__2(1436),util_1=__nccwpck_require__2(4464),
def={keyword:"if",schemaType:["object","boolean"],trackErrors:!0,error:{message:({params})=>(0,codegen_1.str)`must match "${params.ifClause}" schema`,params:({params})=>(0,codegen_1._)`{failingKeyword: ${params.
ifClause}}`},code(cxt){const{gen,parentSchema,it}=cxt;parentSchema.then===void 0&&parentSchema.else===void 0&&(0,util_1.checkStrictMode)(it,'"if" without "then" and "else" is ignored');const hasThen=hasSchema(
it,"then"),hasElse=hasSchema(it,"else");if(!hasThen&&!hasElse)return;const valid=gen.let("valid",!0),schValid=gen.name("_valid");if(validateIf(),cxt.reset(),hasThen&&hasElse){const ifClause=gen.let("i\
fClause");cxt.setParams({ifClause}),gen.if(schValid,validateClause("then",ifClause),validateClause("else",ifClause))}else hasThen?gen.if(schValid,validateClause("then")):gen.if((0,codegen_1.not)(schValid),
validateClause("else"));cxt.pass(valid,()=>cxt.error(!0));function validateIf(){const schCxt=cxt.subschema({keyword:"if",compositeRule:!0,createErrors:!1,allErrors:!1},schValid);cxt.mergeEvaluated(schCxt)}
function validateClause(keyword,ifClause){return()=>{const schCxt=cxt.subschema({keyword},schValid);gen.assign(valid,schValid),cxt.mergeValidEvaluated(schCxt,valid),ifClause?gen.assign(ifClause,(0,codegen_1.
_)`${keyword}`):cxt.setParams({ifClause:keyword})}}}};function hasSchema(it,keyword){const schema=it.schema[keyword];return schema!==void 0&&!(0,util_1.alwaysValidSchema)(it,schema)}exports.default=def}),
8775:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});const additionalItems_1=__nccwpck_require__2(3448),prefixItems_1=__nccwpck_require__2(
6467),items_1=__nccwpck_require__2(5791),items2020_1=__nccwpck_require__2(2959),contains_1=__nccwpck_require__2(6182),dependencies_1=__nccwpck_require__2(5826),propertyNames_1=__nccwpck_require__2(1372),
additionalProperties_1=__nccwpck_require__2(2431),properties_1=__nccwpck_require__2(8778),patternProperties_1=__nccwpck_require__2(664),not_1=__nccwpck_require__2(8350),anyOf_1=__nccwpck_require__2(9380),
oneOf_1=__nccwpck_require__2(2490),allOf_1=__nccwpck_require__2(9205),if_1=__nccwpck_require__2(8584),thenElse_1=__nccwpck_require__2(6829);function getApplicator(draft2020=!1){const applicator=[not_1.
default,anyOf_1.default,oneOf_1.default,allOf_1.default,if_1.default,thenElse_1.default,propertyNames_1.default,additionalProperties_1.default,dependencies_1.default,properties_1.default,patternProperties_1.
default];return draft2020?applicator.push(prefixItems_1.default,items2020_1.default):applicator.push(additionalItems_1.default,items_1.default),applicator.push(contains_1.default),applicator}exports.default=
getApplicator}),5791:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.validateTuple=void 0;const codegen_1=__nccwpck_require__2(
1436),util_1=__nccwpck_require__2(4464),code_1=__nccwpck_require__2(8484),def={keyword:"items",type:"array",schemaType:["object","array","boolean"],before:"uniqueItems",code(cxt){const{schema,it}=cxt;
if(Array.isArray(schema))return validateTuple(cxt,"additionalItems",schema);it.items=!0,!(0,util_1.alwaysValidSchema)(it,schema)&&cxt.ok((0,code_1.validateArray)(cxt))}};function validateTuple(cxt,extraItems,schArr=cxt.
schema){const{gen,parentSchema,data,keyword,it}=cxt;checkStrictTuple(parentSchema),it.opts.unevaluated&&schArr.length&&it.items!==!0&&(it.items=util_1.mergeEvaluated.items(gen,schArr.length,it.items));
const valid=gen.name("valid"),len=gen.const("len",(0,codegen_1._)`${data}.length`);schArr.forEach((sch,i)=>{(0,util_1.alwaysValidSchema)(it,sch)||(gen.if((0,codegen_1._)`${len} > ${i}`,()=>cxt.subschema(
{keyword,schemaProp:i,dataProp:i},valid)),cxt.ok(valid))});function checkStrictTuple(sch){const{opts,errSchemaPath}=it,l=schArr.length,fullTuple=l===sch.minItems&&(l===sch.maxItems||sch[extraItems]===
!1);if(opts.strictTuples&&!fullTuple){const msg=`"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;(0,util_1.checkStrictMode)(
it,msg,opts.strictTuples)}}}exports.validateTuple=validateTuple,exports.default=def}),2959:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});
const codegen_1=__nccwpck_require__2(1436),util_1=__nccwpck_require__2(4464),code_1=__nccwpck_require__2(8484),additionalItems_1=__nccwpck_require__2(3448),def={keyword:"items",type:"array",schemaType:[
"object","boolean"],before:"uniqueItems",error:{message:({params:{len}})=>(0,codegen_1.str)`must NOT have more than ${len} items`,params:({params:{len}})=>(0,codegen_1._)`{limit: ${len}}`},code(cxt){const{
schema,parentSchema,it}=cxt,{prefixItems}=parentSchema;it.items=!0,!(0,util_1.alwaysValidSchema)(it,schema)&&(prefixItems?(0,additionalItems_1.validateAdditionalItems)(cxt,prefixItems):cxt.ok((0,code_1.
validateArray)(cxt)))}};exports.default=def}),8350:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});const util_1=__nccwpck_require__2(4464),
def={keyword:"not",schemaType:["object","boolean"],trackErrors:!0,code(cxt){const{gen,schema,it}=cxt;if((0,util_1.alwaysValidSchema)(it,schema)){cxt.fail();return}const valid=gen.name("valid");cxt.subschema(
{keyword:"not",compositeRule:!0,createErrors:!1,allErrors:!1},valid),cxt.failResult(valid,()=>cxt.reset(),()=>cxt.error())},error:{message:"must NOT be valid"}};exports.default=def}),2490:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0});const codegen_1=__nccwpck_require__2(1436),util_1=__nccwpck_require__2(4464),def={keyword:"oneOf",schemaType:"array",trackErrors:!0,error:{message:"\
must match exactly one schema in oneOf",params:({params})=>(0,codegen_1._)`{passingSchemas: ${params.passing}}`},code(cxt){const{gen,schema,parentSchema,it}=cxt;if(!Array.isArray(schema))throw new Error(
"ajv implementation error");if(it.opts.discriminator&&parentSchema.discriminator)return;const schArr=schema,valid=gen.let("valid",!1),passing=gen.let("passing",null),schValid=gen.name("_valid");cxt.setParams(
{passing}),gen.block(validateOneOf),cxt.result(valid,()=>cxt.reset(),()=>cxt.error(!0));function validateOneOf(){schArr.forEach((sch,i)=>{let schCxt;(0,util_1.alwaysValidSchema)(it,sch)?gen.var(schValid,
!0):schCxt=cxt.subschema({keyword:"oneOf",schemaProp:i,compositeRule:!0},schValid),i>0&&gen.if((0,codegen_1._)`${schValid} && ${valid}`).assign(valid,!1).assign(passing,(0,codegen_1._)`[${passing}, ${i}]`).
else(),gen.if(schValid,()=>{gen.assign(valid,!0),gen.assign(passing,i),schCxt&&cxt.mergeEvaluated(schCxt,codegen_1.Name)})})}}};exports.default=def}),664:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0});const code_1=__nccwpck_require__2(8484),codegen_1=__nccwpck_require__2(1436),util_1=__nccwpck_require__2(4464),util_2=__nccwpck_require__2(4464),
def={keyword:"patternProperties",type:"object",schemaType:"object",code(cxt){const{gen,schema,data,parentSchema,it}=cxt,{opts}=it,patterns=(0,code_1.allSchemaProperties)(schema),alwaysValidPatterns=patterns.
filter(p=>(0,util_1.alwaysValidSchema)(it,schema[p]));if(patterns.length===0||alwaysValidPatterns.length===patterns.length&&(!it.opts.unevaluated||it.props===!0))return;const checkProperties=opts.strictSchema&&
!opts.allowMatchingProperties&&parentSchema.properties,valid=gen.name("valid");it.props!==!0&&!(it.props instanceof codegen_1.Name)&&(it.props=(0,util_2.evaluatedPropsToName)(gen,it.props));const{props}=it;
validatePatternProperties();function validatePatternProperties(){for(const pat of patterns)checkProperties&&checkMatchingProperties(pat),it.allErrors?validateProperties(pat):(gen.var(valid,!0),validateProperties(
pat),gen.if(valid))}function checkMatchingProperties(pat){for(const prop in checkProperties)new RegExp(pat).test(prop)&&(0,util_1.checkStrictMode)(it,`property ${prop} matches pattern ${pat} (use allo\
wMatchingProperties)`)}function validateProperties(pat){gen.forIn("key",data,key=>{gen.if((0,codegen_1._)`${(0,code_1.usePattern)(cxt,pat)}.test(${key})`,()=>{const alwaysValid=alwaysValidPatterns.includes(
pat);alwaysValid||cxt.subschema({keyword:"patternProperties",schemaProp:pat,dataProp:key,dataPropType:util_2.Type.Str},valid),it.opts.unevaluated&&props!==!0?gen.assign((0,codegen_1._)`${props}[${key}]`,
!0):!alwaysValid&&!it.allErrors&&gen.if((0,codegen_1.not)(valid),()=>gen.break())})})}}};exports.default=def}),6467:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,
"__esModule",{value:!0});const items_1=__nccwpck_require__2(5791),def={keyword:"prefixItems",type:"array",schemaType:["array"],before:"uniqueItems",code:cxt=>(0,items_1.validateTuple)(cxt,"items")};exports.
default=def}),8778:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});const validate_1=__nccwpck_require__2(7881),code_1=__nccwpck_require__2(
8484),util_1=__nccwpck_require__2(4464),additionalProperties_1=__nccwpck_require__2(2431),def={keyword:"properties",type:"object",schemaType:"object",code(cxt){const{gen,schema,parentSchema,data,it}=cxt;
it.opts.removeAdditional==="all"&&parentSchema.additionalProperties===void 0&&additionalProperties_1.default.code(new validate_1.KeywordCxt(it,additionalProperties_1.default,"additionalProperties"));const allProps=(0,code_1.
allSchemaProperties)(schema);for(const prop of allProps)it.definedProperties.add(prop);it.opts.unevaluated&&allProps.length&&it.props!==!0&&(it.props=util_1.mergeEvaluated.props(gen,(0,util_1.toHash)(
allProps),it.props));const properties=allProps.filter(p=>!(0,util_1.alwaysValidSchema)(it,schema[p]));if(properties.length===0)return;const valid=gen.name("valid");for(const prop of properties)hasDefault(
prop)?applyPropertySchema(prop):(gen.if((0,code_1.propertyInData)(gen,data,prop,it.opts.ownProperties)),applyPropertySchema(prop),it.allErrors||gen.else().var(valid,!0),gen.endIf()),cxt.it.definedProperties.
add(prop),cxt.ok(valid);function hasDefault(prop){return it.opts.useDefaults&&!it.compositeRule&&schema[prop].default!==void 0}function applyPropertySchema(prop){cxt.subschema({keyword:"properties",schemaProp:prop,
dataProp:prop},valid)}}};exports.default=def}),1372:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});const codegen_1=__nccwpck_require__2(
1436),util_1=__nccwpck_require__2(4464),def={keyword:"propertyNames",type:"object",schemaType:["object","boolean"],error:{message:"property name must be valid",params:({params})=>(0,codegen_1._)`{propertyName: ${params.
propertyName}}`},code(cxt){const{gen,schema,data,it}=cxt;if((0,util_1.alwaysValidSchema)(it,schema))return;const valid=gen.name("valid");gen.forIn("key",data,key=>{cxt.setParams({propertyName:key}),cxt.
subschema({keyword:"propertyNames",data:key,dataTypes:["string"],propertyName:key,compositeRule:!0},valid),gen.if((0,codegen_1.not)(valid),()=>{cxt.error(!0),it.allErrors||gen.break()})}),cxt.ok(valid)}};
exports.default=def}),6829:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});const util_1=__nccwpck_require__2(4464),def={keyword:["then",
"else"],schemaType:["object","boolean"],code({keyword,parentSchema,it}){parentSchema.if===void 0&&(0,util_1.checkStrictMode)(it,`"${keyword}" without "if" is ignored`)}};exports.default=def}),8484:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.validateUnion=exports.validateArray=exports.usePattern=exports.callValidateCode=exports.schemaProperties=exports.allSchemaProperties=exports.
noPropertyInData=exports.propertyInData=exports.isOwnProperty=exports.hasPropFunc=exports.reportMissingProp=exports.checkMissingProp=exports.checkReportMissingProp=void 0;const codegen_1=__nccwpck_require__2(
1436),util_1=__nccwpck_require__2(4464),names_1=__nccwpck_require__2(630),util_2=__nccwpck_require__2(4464);function checkReportMissingProp(cxt,prop){const{gen,data,it}=cxt;gen.if(noPropertyInData(gen,
data,prop,it.opts.ownProperties),()=>{cxt.setParams({missingProperty:(0,codegen_1._)`${prop}`},!0),cxt.error()})}exports.checkReportMissingProp=checkReportMissingProp;function checkMissingProp({gen,data,
it:{opts}},properties,missing){return(0,codegen_1.or)(...properties.map(prop=>(0,codegen_1.and)(noPropertyInData(gen,data,prop,opts.ownProperties),(0,codegen_1._)`${missing} = ${prop}`)))}exports.checkMissingProp=
checkMissingProp;function reportMissingProp(cxt,missing){cxt.setParams({missingProperty:missing},!0),cxt.error()}exports.reportMissingProp=reportMissingProp;function hasPropFunc(gen){return gen.scopeValue(
"func",{ref:Object.prototype.hasOwnProperty,code:(0,codegen_1._)`Object.prototype.hasOwnProperty`})}exports.hasPropFunc=hasPropFunc;function isOwnProperty(gen,data,property){return(0,codegen_1._)`${hasPropFunc(
gen)}.call(${data}, ${property})`}exports.isOwnProperty=isOwnProperty;function propertyInData(gen,data,property,ownProperties){const cond=(0,codegen_1._)`${data}${(0,codegen_1.getProperty)(property)} !== undefined`;
return ownProperties?(0,codegen_1._)`${cond} && ${isOwnProperty(gen,data,property)}`:cond}exports.propertyInData=propertyInData;function noPropertyInData(gen,data,property,ownProperties){const cond=(0,codegen_1.
_)`${data}${(0,codegen_1.getProperty)(property)} === undefined`;return ownProperties?(0,codegen_1.or)(cond,(0,codegen_1.not)(isOwnProperty(gen,data,property))):cond}exports.noPropertyInData=noPropertyInData;
function allSchemaProperties(schemaMap){return schemaMap?Object.keys(schemaMap).filter(p=>p!=="__proto__"):[]}exports.allSchemaProperties=allSchemaProperties;function schemaProperties(it,schemaMap){return allSchemaProperties(
schemaMap).filter(p=>!(0,util_1.alwaysValidSchema)(it,schemaMap[p]))}exports.schemaProperties=schemaProperties;function callValidateCode({schemaCode,data,it:{gen,topSchemaRef,schemaPath,errorPath},it},func,context,passSchema){
const dataAndSchema=passSchema?(0,codegen_1._)`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}`:data,valCxt=[[names_1.default.instancePath,(0,codegen_1.strConcat)(names_1.default.instancePath,errorPath)],
[names_1.default.parentData,it.parentData],[names_1.default.parentDataProperty,it.parentDataProperty],[names_1.default.rootData,names_1.default.rootData]];it.opts.dynamicRef&&valCxt.push([names_1.default.
dynamicAnchors,names_1.default.dynamicAnchors]);const args=(0,codegen_1._)`${dataAndSchema}, ${gen.object(...valCxt)}`;return context!==codegen_1.nil?(0,codegen_1._)`${func}.call(${context}, ${args})`:
(0,codegen_1._)`${func}(${args})`}exports.callValidateCode=callValidateCode;const newRegExp=(0,codegen_1._)`new RegExp`;function usePattern({gen,it:{opts}},pattern){const u=opts.unicodeRegExp?"u":"",{
regExp}=opts.code,rx=regExp(pattern,u);return gen.scopeValue("pattern",{key:rx.toString(),ref:rx,code:(0,codegen_1._)`${regExp.code==="new RegExp"?newRegExp:(0,util_2.useFunc)(gen,regExp)}(${pattern}, ${u})`})}
exports.usePattern=usePattern;function validateArray(cxt){const{gen,data,keyword,it}=cxt,valid=gen.name("valid");if(it.allErrors){const validArr=gen.let("valid",!0);return validateItems(()=>gen.assign(
validArr,!1)),validArr}return gen.var(valid,!0),validateItems(()=>gen.break()),valid;function validateItems(notValid){const len=gen.const("len",(0,codegen_1._)`${data}.length`);gen.forRange("i",0,len,
i=>{cxt.subschema({keyword,dataProp:i,dataPropType:util_1.Type.Num},valid),gen.if((0,codegen_1.not)(valid),notValid)})}}exports.validateArray=validateArray;function validateUnion(cxt){const{gen,schema,
keyword,it}=cxt;if(!Array.isArray(schema))throw new Error("ajv implementation error");if(schema.some(sch=>(0,util_1.alwaysValidSchema)(it,sch))&&!it.opts.unevaluated)return;const valid=gen.let("valid",
!1),schValid=gen.name("_valid");gen.block(()=>schema.forEach((_sch,i)=>{const schCxt=cxt.subschema({keyword,schemaProp:i,compositeRule:!0},schValid);gen.assign(valid,(0,codegen_1._)`${valid} || ${schValid}`),
cxt.mergeValidEvaluated(schCxt,schValid)||gen.if((0,codegen_1.not)(valid))})),cxt.result(valid,()=>cxt.reset(),()=>cxt.error(!0))}exports.validateUnion=validateUnion}),9872:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:!0});const def={keyword:"id",code(){throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID')}};exports.default=def}),7397:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0});const id_1=__nccwpck_require__2(9872),ref_1=__nccwpck_require__2(2996),core2=["$schema","$id","$defs","$vocabulary",{keyword:"$comment"},"definit\
ions",id_1.default,ref_1.default];exports.default=core2}),2996:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.callRef=exports.
getValidate=void 0;const ref_error_1=__nccwpck_require__2(3162),code_1=__nccwpck_require__2(8484),codegen_1=__nccwpck_require__2(1436),names_1=__nccwpck_require__2(630),compile_1=__nccwpck_require__2(
2718),util_1=__nccwpck_require__2(4464),def={keyword:"$ref",schemaType:"string",code(cxt){const{gen,schema:$ref,it}=cxt,{baseId,schemaEnv:env,validateName,opts,self}=it,{root}=env;if(($ref==="#"||$ref===
"#/")&&baseId===root.baseId)return callRootRef();const schOrEnv=compile_1.resolveRef.call(self,root,baseId,$ref);if(schOrEnv===void 0)throw new ref_error_1.default(it.opts.uriResolver,baseId,$ref);if(schOrEnv instanceof
compile_1.SchemaEnv)return callValidate(schOrEnv);return inlineRefSchema(schOrEnv);function callRootRef(){if(env===root)return callRef(cxt,validateName,env,env.$async);const rootName=gen.scopeValue("r\
oot",{ref:root});return callRef(cxt,(0,codegen_1._)`${rootName}.validate`,root,root.$async)}function callValidate(sch){const v=getValidate(cxt,sch);callRef(cxt,v,sch,sch.$async)}function inlineRefSchema(sch){
const schName=gen.scopeValue("schema",opts.code.source===!0?{ref:sch,code:(0,codegen_1.stringify)(sch)}:{ref:sch}),valid=gen.name("valid"),schCxt=cxt.subschema({schema:sch,dataTypes:[],schemaPath:codegen_1.
nil,topSchemaRef:schName,errSchemaPath:$ref},valid);cxt.mergeEvaluated(schCxt),cxt.ok(valid)}}};function getValidate(cxt,sch){const{gen}=cxt;return sch.validate?gen.scopeValue("validate",{ref:sch.validate}):
(0,codegen_1._)`${gen.scopeValue("wrapper",{ref:sch})}.validate`}exports.getValidate=getValidate;function callRef(cxt,v,sch,$async){const{gen,it}=cxt,{allErrors,schemaEnv:env,opts}=it,passCxt=opts.passContext?
names_1.default.this:codegen_1.nil;$async?callAsyncRef():callSyncRef();function callAsyncRef(){if(!env.$async)throw new Error("async schema referenced by sync schema");const valid=gen.let("valid");gen.
try(()=>{gen.code((0,codegen_1._)`await ${(0,code_1.callValidateCode)(cxt,v,passCxt)}`),addEvaluatedFrom(v),allErrors||gen.assign(valid,!0)},e=>{gen.if((0,codegen_1._)`!(${e} instanceof ${it.ValidationError})`,
()=>gen.throw(e)),addErrorsFrom(e),allErrors||gen.assign(valid,!1)}),cxt.ok(valid)}function callSyncRef(){cxt.result((0,code_1.callValidateCode)(cxt,v,passCxt),()=>addEvaluatedFrom(v),()=>addErrorsFrom(
v))}function addErrorsFrom(source){const errs=(0,codegen_1._)`${source}.errors`;gen.assign(names_1.default.vErrors,(0,codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`),
gen.assign(names_1.default.errors,(0,codegen_1._)`${names_1.default.vErrors}.length`)}function addEvaluatedFrom(source){var _a;if(!it.opts.unevaluated)return;const schEvaluated=(_a=sch?.validate)===null||
_a===void 0?void 0:_a.evaluated;if(it.props!==!0)if(schEvaluated&&!schEvaluated.dynamicProps)schEvaluated.props!==void 0&&(it.props=util_1.mergeEvaluated.props(gen,schEvaluated.props,it.props));else{const props=gen.
var("props",(0,codegen_1._)`${source}.evaluated.props`);it.props=util_1.mergeEvaluated.props(gen,props,it.props,codegen_1.Name)}if(it.items!==!0)if(schEvaluated&&!schEvaluated.dynamicItems)schEvaluated.
items!==void 0&&(it.items=util_1.mergeEvaluated.items(gen,schEvaluated.items,it.items));else{const items=gen.var("items",(0,codegen_1._)`${source}.evaluated.items`);it.items=util_1.mergeEvaluated.items(
gen,items,it.items,codegen_1.Name)}}}exports.callRef=callRef,exports.default=def}),8886:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});
const codegen_1=__nccwpck_require__2(1436),types_1=__nccwpck_require__2(7115),compile_1=__nccwpck_require__2(2718),ref_error_1=__nccwpck_require__2(3162),util_1=__nccwpck_require__2(4464),def={keyword:"\
discriminator",type:"object",schemaType:"object",error:{message:({params:{discrError,tagName}})=>discrError===types_1.DiscrError.Tag?`tag "${tagName}" must be string`:`value of tag "${tagName}" must b\
e in oneOf`,params:({params:{discrError,tag,tagName}})=>(0,codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`},code(cxt){const{gen,data,schema,parentSchema,it}=cxt,{oneOf}=parentSchema;
if(!it.opts.discriminator)throw new Error("discriminator: requires discriminator option");const tagName=schema.propertyName;if(typeof tagName!="string")throw new Error("discriminator: requires propert\
yName");if(schema.mapping)throw new Error("discriminator: mapping is not supported");if(!oneOf)throw new Error("discriminator: requires oneOf keyword");const valid=gen.let("valid",!1),tag=gen.const("t\
ag",(0,codegen_1._)`${data}${(0,codegen_1.getProperty)(tagName)}`);gen.if((0,codegen_1._)`typeof ${tag} == "string"`,()=>validateMapping(),()=>cxt.error(!1,{discrError:types_1.DiscrError.Tag,tag,tagName})),
cxt.ok(valid);function validateMapping(){const mapping=getMapping();gen.if(!1);for(const tagValue in mapping)gen.elseIf((0,codegen_1._)`${tag} === ${tagValue}`),gen.assign(valid,applyTagSchema(mapping[tagValue]));
gen.else(),cxt.error(!1,{discrError:types_1.DiscrError.Mapping,tag,tagName}),gen.endIf()}function applyTagSchema(schemaProp){const _valid=gen.name("valid"),schCxt=cxt.subschema({keyword:"oneOf",schemaProp},
_valid);return cxt.mergeEvaluated(schCxt,codegen_1.Name),_valid}function getMapping(){var _a;const oneOfMapping={},topRequired=hasRequired(parentSchema);let tagRequired=!0;for(let i=0;i<oneOf.length;i++){
let sch=oneOf[i];if(sch?.$ref&&!(0,util_1.schemaHasRulesButRef)(sch,it.self.RULES)){const ref=sch.$ref;if(sch=compile_1.resolveRef.call(it.self,it.schemaEnv.root,it.baseId,ref),sch instanceof compile_1.
SchemaEnv&&(sch=sch.schema),sch===void 0)throw new ref_error_1.default(it.opts.uriResolver,it.baseId,ref)}const propSch=(_a=sch?.properties)===null||_a===void 0?void 0:_a[tagName];if(typeof propSch!="\
object")throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);tagRequired=tagRequired&&(topRequired||hasRequired(sch)),addMappings(propSch,i)}if(!tagRequired)
throw new Error(`discriminator: "${tagName}" must be required`);return oneOfMapping;function hasRequired({required}){return Array.isArray(required)&&required.includes(tagName)}function addMappings(sch,i){
if(sch.const)addMapping(sch.const,i);else if(sch.enum)for(const tagValue of sch.enum)addMapping(tagValue,i);else throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`)}function addMapping(tagValue,i){
if(typeof tagValue!="string"||tagValue in oneOfMapping)throw new Error(`discriminator: "${tagName}" values must be unique strings`);oneOfMapping[tagValue]=i}}}};exports.default=def}),7115:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.DiscrError=void 0;var DiscrError;(function(DiscrError2){DiscrError2.Tag="tag",DiscrError2.Mapping="mapping"})(DiscrError||(exports.DiscrError=
DiscrError={}))}),9941:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});const core_1=__nccwpck_require__2(7397),validation_1=__nccwpck_require__2(
5481),applicator_1=__nccwpck_require__2(8775),format_1=__nccwpck_require__2(2601),metadata_1=__nccwpck_require__2(6620),draft7Vocabularies=[core_1.default,validation_1.default,(0,applicator_1.default)(),
format_1.default,metadata_1.metadataVocabulary,metadata_1.contentVocabulary];exports.default=draft7Vocabularies}),6402:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,
"__esModule",{value:!0});const codegen_1=__nccwpck_require__2(1436),def={keyword:"format",type:["number","string"],schemaType:"string",$data:!0,error:{message:({schemaCode})=>(0,codegen_1.str)`must match format "${schemaCode}"`,
params:({schemaCode})=>(0,codegen_1._)`{format: ${schemaCode}}`},code(cxt,ruleType){const{gen,data,$data,schema,schemaCode,it}=cxt,{opts,errSchemaPath,schemaEnv,self}=it;if(!opts.validateFormats)return;
$data?validate$DataFormat():validateFormat();function validate$DataFormat(){const fmts=gen.scopeValue("formats",{ref:self.formats,code:opts.code.formats}),fDef=gen.const("fDef",(0,codegen_1._)`${fmts}[${schemaCode}]`),
fType=gen.let("fType"),format=gen.let("format");gen.if((0,codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`,()=>gen.assign(fType,(0,codegen_1._)`${fDef}.type || "string"`).assign(
format,(0,codegen_1._)`${fDef}.validate`),()=>gen.assign(fType,(0,codegen_1._)`"string"`).assign(format,fDef)),cxt.fail$data((0,codegen_1.or)(unknownFmt(),invalidFmt()));function unknownFmt(){return opts.
strictSchema===!1?codegen_1.nil:(0,codegen_1._)`${schemaCode} && !${format}`}function invalidFmt(){const callFormat=schemaEnv.$async?(0,codegen_1._)`(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))`:
(0,codegen_1._)`${format}(${data})`,validData=(0,codegen_1._)`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;return(0,codegen_1._)`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`}}
function validateFormat(){const formatDef=self.formats[schema];if(!formatDef){unknownFormat();return}if(formatDef===!0)return;const[fmtType,format,fmtRef]=getFormat(formatDef);fmtType===ruleType&&cxt.
pass(validCondition());function unknownFormat(){if(opts.strictSchema===!1){self.logger.warn(unknownMsg());return}throw new Error(unknownMsg());function unknownMsg(){return`unknown format "${schema}" i\
gnored in schema at path "${errSchemaPath}"`}}function getFormat(fmtDef){const code=fmtDef instanceof RegExp?(0,codegen_1.regexpCode)(fmtDef):opts.code.formats?(0,codegen_1._)`${opts.code.formats}${(0,codegen_1.
getProperty)(schema)}`:void 0,fmt=gen.scopeValue("formats",{key:schema,ref:fmtDef,code});return typeof fmtDef=="object"&&!(fmtDef instanceof RegExp)?[fmtDef.type||"string",fmtDef.validate,(0,codegen_1.
_)`${fmt}.validate`]:["string",fmtDef,fmt]}function validCondition(){if(typeof formatDef=="object"&&!(formatDef instanceof RegExp)&&formatDef.async){if(!schemaEnv.$async)throw new Error("async format \
in sync schema");return(0,codegen_1._)`await ${fmtRef}(${data})`}return typeof format=="function"?(0,codegen_1._)`${fmtRef}(${data})`:(0,codegen_1._)`${fmtRef}.test(${data})`}}}};exports.default=def}),
2601:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});const format=[__nccwpck_require__2(6402).default];exports.default=format}),6620:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.contentVocabulary=exports.metadataVocabulary=void 0,exports.metadataVocabulary=["title","description","default","deprecated","readOnly","\
writeOnly","examples"],exports.contentVocabulary=["contentMediaType","contentEncoding","contentSchema"]}),8026:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"\
__esModule",{value:!0});const codegen_1=__nccwpck_require__2(1436),util_1=__nccwpck_require__2(4464),equal_1=__nccwpck_require__2(4951),def={keyword:"const",$data:!0,error:{message:"must be equal to c\
onstant",params:({schemaCode})=>(0,codegen_1._)`{allowedValue: ${schemaCode}}`},code(cxt){const{gen,data,$data,schemaCode,schema}=cxt;$data||schema&&typeof schema=="object"?cxt.fail$data((0,codegen_1.
_)`!${(0,util_1.useFunc)(gen,equal_1.default)}(${data}, ${schemaCode})`):cxt.fail((0,codegen_1._)`${schema} !== ${data}`)}};exports.default=def}),3200:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0});const codegen_1=__nccwpck_require__2(1436),util_1=__nccwpck_require__2(4464),equal_1=__nccwpck_require__2(4951),def={keyword:"enum",schemaType:"a\
rray",$data:!0,error:{message:"must be equal to one of the allowed values",params:({schemaCode})=>(0,codegen_1._)`{allowedValues: ${schemaCode}}`},code(cxt){const{gen,data,$data,schema,schemaCode,it}=cxt;
if(!$data&&schema.length===0)throw new Error("enum must have non-empty array");const useLoop=schema.length>=it.opts.loopEnum;let eql;const getEql=()=>eql??(eql=(0,util_1.useFunc)(gen,equal_1.default));
let valid;if(useLoop||$data)valid=gen.let("valid"),cxt.block$data(valid,loopEnum);else{if(!Array.isArray(schema))throw new Error("ajv implementation error");const vSchema=gen.const("vSchema",schemaCode);
valid=(0,codegen_1.or)(...schema.map((_x,i)=>equalCode(vSchema,i)))}cxt.pass(valid);function loopEnum(){gen.assign(valid,!1),gen.forOf("v",schemaCode,v=>gen.if((0,codegen_1._)`${getEql()}(${data}, ${v})`,
()=>gen.assign(valid,!0).break()))}function equalCode(vSchema,i){const sch=schema[i];return typeof sch=="object"&&sch!==null?(0,codegen_1._)`${getEql()}(${data}, ${vSchema}[${i}])`:(0,codegen_1._)`${data} === ${sch}`}}};
exports.default=def}),5481:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});const limitNumber_1=__nccwpck_require__2(3723),multipleOf_1=__nccwpck_require__2(
8132),limitLength_1=__nccwpck_require__2(6962),pattern_1=__nccwpck_require__2(6023),limitProperties_1=__nccwpck_require__2(895),required_1=__nccwpck_require__2(4504),limitItems_1=__nccwpck_require__2(
6296),uniqueItems_1=__nccwpck_require__2(5132),const_1=__nccwpck_require__2(8026),enum_1=__nccwpck_require__2(3200),validation=[limitNumber_1.default,multipleOf_1.default,limitLength_1.default,pattern_1.
default,limitProperties_1.default,required_1.default,limitItems_1.default,uniqueItems_1.default,{keyword:"type",schemaType:["string","array"]},{keyword:"nullable",schemaType:"boolean"},const_1.default,
enum_1.default];exports.default=validation}),6296:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});const codegen_1=__nccwpck_require__2(
1436),def={keyword:["maxItems","minItems"],type:"array",schemaType:"number",$data:!0,error:{message({keyword,schemaCode}){const comp=keyword==="maxItems"?"more":"fewer";return(0,codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`},
params:({schemaCode})=>(0,codegen_1._)`{limit: ${schemaCode}}`},code(cxt){const{keyword,data,schemaCode}=cxt,op=keyword==="maxItems"?codegen_1.operators.GT:codegen_1.operators.LT;cxt.fail$data((0,codegen_1.
_)`${data}.length ${op} ${schemaCode}`)}};exports.default=def}),6962:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});const codegen_1=__nccwpck_require__2(
1436),util_1=__nccwpck_require__2(4464),ucs2length_1=__nccwpck_require__2(6214),def={keyword:["maxLength","minLength"],type:"string",schemaType:"number",$data:!0,error:{message({keyword,schemaCode}){const comp=keyword===
"maxLength"?"more":"fewer";return(0,codegen_1.str)`must NOT have ${comp} than ${schemaCode} characters`},params:({schemaCode})=>(0,codegen_1._)`{limit: ${schemaCode}}`},code(cxt){const{keyword,data,schemaCode,
it}=cxt,op=keyword==="maxLength"?codegen_1.operators.GT:codegen_1.operators.LT,len=it.opts.unicode===!1?(0,codegen_1._)`${data}.length`:(0,codegen_1._)`${(0,util_1.useFunc)(cxt.gen,ucs2length_1.default)}(${data})`;
cxt.fail$data((0,codegen_1._)`${len} ${op} ${schemaCode}`)}};exports.default=def}),3723:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});
const codegen_1=__nccwpck_require__2(1436),ops=codegen_1.operators,KWDs={maximum:{okStr:"<=",ok:ops.LTE,fail:ops.GT},minimum:{okStr:">=",ok:ops.GTE,fail:ops.LT},exclusiveMaximum:{okStr:"<",ok:ops.LT,fail:ops.
GTE},exclusiveMinimum:{okStr:">",ok:ops.GT,fail:ops.LTE}},error={message:({keyword,schemaCode})=>(0,codegen_1.str)`must be ${KWDs[keyword].okStr} ${schemaCode}`,params:({keyword,schemaCode})=>(0,codegen_1.
_)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`},def={keyword:Object.keys(KWDs),type:"number",schemaType:"number",$data:!0,error,code(cxt){const{keyword,data,schemaCode}=cxt;cxt.fail$data(
(0,codegen_1._)`${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`)}};exports.default=def}),895:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__e\
sModule",{value:!0});const codegen_1=__nccwpck_require__2(1436),def={keyword:["maxProperties","minProperties"],type:"object",schemaType:"number",$data:!0,error:{message({keyword,schemaCode}){const comp=keyword===
"maxProperties"?"more":"fewer";return(0,codegen_1.str)`must NOT have ${comp} than ${schemaCode} properties`},params:({schemaCode})=>(0,codegen_1._)`{limit: ${schemaCode}}`},code(cxt){const{keyword,data,
schemaCode}=cxt,op=keyword==="maxProperties"?codegen_1.operators.GT:codegen_1.operators.LT;cxt.fail$data((0,codegen_1._)`Object.keys(${data}).length ${op} ${schemaCode}`)}};exports.default=def}),8132:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0});const codegen_1=__nccwpck_require__2(1436),def={keyword:"multipleOf",type:"number",schemaType:"number",$data:!0,error:{message:({schemaCode})=>(0,codegen_1.
str)`must be multiple of ${schemaCode}`,params:({schemaCode})=>(0,codegen_1._)`{multipleOf: ${schemaCode}}`},code(cxt){const{gen,data,schemaCode,it}=cxt,prec=it.opts.multipleOfPrecision,res=gen.let("r\
es"),invalid=prec?(0,codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}`:(0,codegen_1._)`${res} !== parseInt(${res})`;cxt.fail$data((0,codegen_1._)`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`)}};
exports.default=def}),6023:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:!0});const code_1=__nccwpck_require__2(8484),util_1=__nccwpck_require__2(
4464),codegen_1=__nccwpck_require__2(1436),def={keyword:"pattern",type:"string",schemaType:"string",$data:!0,error:{message:({schemaCode})=>(0,codegen_1.str)`must match pattern "${schemaCode}"`,params:({
schemaCode})=>(0,codegen_1._)`{pattern: ${schemaCode}}`},code(cxt){const{gen,data,$data,schema,schemaCode,it}=cxt,u=it.opts.unicodeRegExp?"u":"";if($data){const{regExp}=it.opts.code,regExpCode=regExp.
code==="new RegExp"?(0,codegen_1._)`new RegExp`:(0,util_1.useFunc)(gen,regExp),valid=gen.let("valid");gen.try(()=>gen.assign(valid,(0,codegen_1._)`${regExpCode}(${schemaCode}, ${u}).test(${data})`),()=>gen.
assign(valid,!1)),cxt.fail$data((0,codegen_1._)`!${valid}`)}else{const regExp=(0,code_1.usePattern)(cxt,schema);cxt.fail$data((0,codegen_1._)`!${regExp}.test(${data})`)}}};exports.default=def}),4504:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:!0});const code_1=__nccwpck_require__2(8484),codegen_1=__nccwpck_require__2(1436),util_1=__nccwpck_require__2(4464),def={keyword:"required",type:"obje\
ct",schemaType:"array",$data:!0,error:{message:({params:{missingProperty}})=>(0,codegen_1.str)`must have required property '${missingProperty}'`,params:({params:{missingProperty}})=>(0,codegen_1._)`{missingProperty: ${missingProperty}}`},
code(cxt){const{gen,schema,schemaCode,data,$data,it}=cxt,{opts}=it;if(!$data&&schema.length===0)return;const useLoop=schema.length>=opts.loopRequired;if(it.allErrors?allErrorsMode():exitOnErrorMode(),
opts.strictRequired){const props=cxt.parentSchema.properties,{definedProperties}=cxt.it;for(const requiredKey of schema)if(props?.[requiredKey]===void 0&&!definedProperties.has(requiredKey)){const schemaPath=it.
schemaEnv.baseId+it.errSchemaPath,msg=`required property "${requiredKey}" is not defined at "${schemaPath}" (strictRequired)`;(0,util_1.checkStrictMode)(it,msg,it.opts.strictRequired)}}function allErrorsMode(){
if(useLoop||$data)cxt.block$data(codegen_1.nil,loopAllRequired);else for(const prop of schema)(0,code_1.checkReportMissingProp)(cxt,prop)}function exitOnErrorMode(){const missing=gen.let("missing");if(useLoop||
$data){const valid=gen.let("valid",!0);cxt.block$data(valid,()=>loopUntilMissing(missing,valid)),cxt.ok(valid)}else gen.if((0,code_1.checkMissingProp)(cxt,schema,missing)),(0,code_1.reportMissingProp)(
cxt,missing),gen.else()}function loopAllRequired(){gen.forOf("prop",schemaCode,prop=>{cxt.setParams({missingProperty:prop}),gen.if((0,code_1.noPropertyInData)(gen,data,prop,opts.ownProperties),()=>cxt.
error())})}function loopUntilMissing(missing,valid){cxt.setParams({missingProperty:missing}),gen.forOf(missing,schemaCode,()=>{gen.assign(valid,(0,code_1.propertyInData)(gen,data,missing,opts.ownProperties)),
gen.if((0,codegen_1.not)(valid),()=>{cxt.error(),gen.break()})},codegen_1.nil)}}};exports.default=def}),5132:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__\
esModule",{value:!0});const dataType_1=__nccwpck_require__2(6685),codegen_1=__nccwpck_require__2(1436),util_1=__nccwpck_require__2(4464),equal_1=__nccwpck_require__2(4951),def={keyword:"uniqueItems",type:"\
array",schemaType:"boolean",$data:!0,error:{message:({params:{i,j}})=>(0,codegen_1.str)`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,params:({params:{i,j}})=>(0,codegen_1._)`{i: ${i}, j: ${j}}`},
code(cxt){const{gen,data,$data,schema,parentSchema,schemaCode,it}=cxt;if(!$data&&!schema)return;const valid=gen.let("valid"),itemTypes=parentSchema.items?(0,dataType_1.getSchemaTypes)(parentSchema.items):
[];cxt.block$data(valid,validateUniqueItems,(0,codegen_1._)`${schemaCode} === false`),cxt.ok(valid);function validateUniqueItems(){const i=gen.let("i",(0,codegen_1._)`${data}.length`),j=gen.let("j");cxt.
setParams({i,j}),gen.assign(valid,!0),gen.if((0,codegen_1._)`${i} > 1`,()=>(canOptimize()?loopN:loopN2)(i,j))}function canOptimize(){return itemTypes.length>0&&!itemTypes.some(t=>t==="object"||t==="ar\
ray")}function loopN(i,j){const item=gen.name("item"),wrongType=(0,dataType_1.checkDataTypes)(itemTypes,item,it.opts.strictNumbers,dataType_1.DataType.Wrong),indices=gen.const("indices",(0,codegen_1._)`{}`);
gen.for((0,codegen_1._)`;${i}--;`,()=>{gen.let(item,(0,codegen_1._)`${data}[${i}]`),gen.if(wrongType,(0,codegen_1._)`continue`),itemTypes.length>1&&gen.if((0,codegen_1._)`typeof ${item} == "string"`,(0,codegen_1.
_)`${item} += "_"`),gen.if((0,codegen_1._)`typeof ${indices}[${item}] == "number"`,()=>{gen.assign(j,(0,codegen_1._)`${indices}[${item}]`),cxt.error(),gen.assign(valid,!1).break()}).code((0,codegen_1.
_)`${indices}[${item}] = ${i}`)})}function loopN2(i,j){const eql=(0,util_1.useFunc)(gen,equal_1.default),outer=gen.name("outer");gen.label(outer).for((0,codegen_1._)`;${i}--;`,()=>gen.for((0,codegen_1.
_)`${j} = ${i}; ${j}--;`,()=>gen.if((0,codegen_1._)`${eql}(${data}[${i}], ${data}[${j}])`,()=>{cxt.error(),gen.assign(valid,!1).break(outer)})))}}};exports.default=def}),3430:(module=>{module.exports=
function equal(a,b){if(a===b)return!0;if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)
return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.prototype.valueOf)return a.valueOf()===
b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.
prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];if(!equal(a[key],b[key]))return!1}return!0}return a!==a&&b!==b}}),1167:(module=>{var traverse=module.exports=function(schema,opts,cb){
typeof opts=="function"&&(cb=opts,opts={}),cb=opts.cb||cb;var pre=typeof cb=="function"?cb:cb.pre||function(){},post=cb.post||function(){};_traverse(opts,pre,post,schema,"",schema)};traverse.keywords=
{additionalItems:!0,items:!0,contains:!0,additionalProperties:!0,propertyNames:!0,not:!0,if:!0,then:!0,else:!0},traverse.arrayKeywords={items:!0,allOf:!0,anyOf:!0,oneOf:!0},traverse.propsKeywords={$defs:!0,
definitions:!0,properties:!0,patternProperties:!0,dependencies:!0},traverse.skipKeywords={default:!0,enum:!0,const:!0,required:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,exclusiveMinimum:!0,multipleOf:!0,
maxLength:!0,minLength:!0,pattern:!0,format:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0};function _traverse(opts,pre,post,schema,jsonPtr,rootSchema,parentJsonPtr,parentKeyword,parentSchema,keyIndex){
if(schema&&typeof schema=="object"&&!Array.isArray(schema)){pre(schema,jsonPtr,rootSchema,parentJsonPtr,parentKeyword,parentSchema,keyIndex);for(var key in schema){var sch=schema[key];if(Array.isArray(
sch)){if(key in traverse.arrayKeywords)for(var i=0;i<sch.length;i++)_traverse(opts,pre,post,sch[i],jsonPtr+"/"+key+"/"+i,rootSchema,jsonPtr,key,schema,i)}else if(key in traverse.propsKeywords){if(sch&&
typeof sch=="object")for(var prop in sch)_traverse(opts,pre,post,sch[prop],jsonPtr+"/"+key+"/"+escapeJsonPtr(prop),rootSchema,jsonPtr,key,schema,prop)}else(key in traverse.keywords||opts.allKeys&&!(key in
traverse.skipKeywords))&&_traverse(opts,pre,post,sch,jsonPtr+"/"+key,rootSchema,jsonPtr,key,schema)}post(schema,jsonPtr,rootSchema,parentJsonPtr,parentKeyword,parentSchema,keyIndex)}}function escapeJsonPtr(str){
return str.replace(/~/g,"~0").replace(/\//g,"~1")}}),181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),1421:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:child_process")}),7598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")}),8474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:events")}),3024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),7067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:http")}),8161:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os")}),6760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:p\
ath")}),932:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")}),4352:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{normalizeIPv6,removeDotSegments,
removeDotSegmentsRelative,recomposeAuthority,normalizePercentEncoding,normalizePathEncoding,serializePathEncoding,normalizeQueryFragmentEncoding,encodeQuery,encodeFragment,reescapeHostDelimiters,isIPv4,
nonSimpleDomain}=__nccwpck_require__2(5077),{SCHEMES,getSchemeHandler}=__nccwpck_require__2(5300),VALID_SCHEME=/^[A-Za-z][A-Za-z0-9+.-]*$/u,MALFORMED_SCHEME_ERROR="URI scheme is malformed.",MALFORMED_HOST_ERROR="\
URI host is malformed.",FORBIDDEN_DOMAIN_HOST_CHARACTER=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;function validateScheme(scheme){const stringScheme=String(scheme);if(!VALID_SCHEME.test(stringScheme))throw new TypeError(
MALFORMED_SCHEME_ERROR);return stringScheme}function normalize(uri,options){return typeof uri=="string"?uri=normalizeString(uri,options):typeof uri=="object"&&(uri=parse2(serialize(uri,options),options)),
uri}function resolve(baseURI,relativeURI,options){const schemelessOptions=options?Object.assign({scheme:"null"},options):{scheme:"null"},{parsed:baseParsed,malformedAuthorityOrPort:baseMalformed,malformedPercentEncoding:baseMalformedPercentEncoding,
malformedSchemeSpecific:baseMalformedSchemeSpecific,malformedHost:baseMalformedHost,malformedScheme:baseMalformedScheme}=parseWithStatus(baseURI,schemelessOptions),{parsed:relativeParsed,malformedAuthorityOrPort:relativeMalformed,
malformedPercentEncoding:relativeMalformedPercentEncoding,malformedSchemeSpecific:relativeMalformedSchemeSpecific,malformedHost:relativeMalformedHost,malformedScheme:relativeMalformedScheme}=parseWithStatus(
relativeURI,schemelessOptions);if(baseMalformed||relativeMalformed||baseMalformedPercentEncoding||relativeMalformedPercentEncoding||baseMalformedSchemeSpecific||relativeMalformedSchemeSpecific||baseMalformedHost||
relativeMalformedHost||baseMalformedScheme||relativeMalformedScheme)throw new Error(baseParsed.error||relativeParsed.error||"URI is malformed.");const resolved=resolveComponent(baseParsed,relativeParsed,
schemelessOptions,!0),resolvedSchemeHandler=getSchemeHandler(options&&options.scheme||resolved.scheme),resolvedHost=resolved.host,resolvedHostIsIP=resolvedHost!==void 0&&resolvedHost!==""&&(isIPv4(resolvedHost)||
normalizeIPv6(resolvedHost).isIPV6);if(hasForbiddenDomainHost(resolved,options||{},resolvedSchemeHandler,resolvedHostIsIP))throw new Error(MALFORMED_HOST_ERROR);canonicalizeHost(resolved,options||{},resolvedSchemeHandler,
resolvedHostIsIP);const encodedASCIIHost=resolvedHost&&resolvedHost.indexOf("%")!==-1&&!new RegExp("\\P{ASCII}","u").test(resolvedHost);if(resolved.error&&!encodedASCIIHost)throw new Error(resolved.error);
return schemelessOptions.skipEscape=!0,serialize(resolved,schemelessOptions)}function resolveComponent(base,relative,options,skipNormalization){const target={};if(skipNormalization||(base=parse2(serialize(
base,options),options),relative=parse2(serialize(relative,options),options)),options=options||{},!options.tolerant&&relative.scheme)target.scheme=relative.scheme,target.userinfo=relative.userinfo,target.
host=relative.host,target.port=relative.port,target.path=removeDotSegments(relative.path||""),target.query=relative.query;else{if(relative.userinfo!==void 0||relative.host!==void 0||relative.port!==void 0)
target.userinfo=relative.userinfo,target.host=relative.host,target.port=relative.port,target.path=removeDotSegments(relative.path||""),target.query=relative.query;else{if(!relative.path)target.path=base.
path,relative.query!==void 0?target.query=relative.query:target.query=base.query;else{if(relative.path[0]==="/")target.path=removeDotSegments(relative.path);else{const baseHasAuthority=base.userinfo!==
void 0||base.host!==void 0||base.port!==void 0;baseHasAuthority&&!base.path?target.path="/"+relative.path:base.path?target.path=base.path.slice(0,base.path.lastIndexOf("/")+1)+relative.path:target.path=
relative.path,target.path=base.scheme===void 0&&!baseHasAuthority&&target.path[0]!=="/"?removeDotSegmentsRelative(target.path):removeDotSegments(target.path)}target.query=relative.query}target.userinfo=
base.userinfo,target.host=base.host,target.port=base.port}target.scheme=base.scheme}return target.fragment=relative.fragment,target}function equal(uriA,uriB,options){const normalizedA=normalizeComparableURI(
uriA,options),normalizedB=normalizeComparableURI(uriB,options);return normalizedA!==void 0&&normalizedB!==void 0&&normalizedA===normalizedB}function serialize(cmpts,opts){const component={host:cmpts.host,
scheme:cmpts.scheme,userinfo:cmpts.userinfo,port:cmpts.port,path:cmpts.path,query:cmpts.query,nid:cmpts.nid,nss:cmpts.nss,uuid:cmpts.uuid,fragment:cmpts.fragment,reference:cmpts.reference,resourceName:cmpts.
resourceName,secure:cmpts.secure,error:""},options=Object.assign({},opts),uriTokens=[];component.scheme&&(component.scheme=validateScheme(component.scheme));const schemeHandler=getSchemeHandler(options.
scheme||component.scheme);schemeHandler&&schemeHandler.serialize&&schemeHandler.serialize(component,options);const hasAuthority=component.userinfo!==void 0||component.host!==void 0||component.port!==void 0,
schemelessReference=(component.scheme===void 0||options.reference==="suffix")&&!hasAuthority,pathNoScheme=!options.skipEscape&&schemelessReference;component.path!==void 0&&(options.skipEscape?component.
path=normalizePercentEncoding(component.path):component.path=serializePathEncoding(component.path,pathNoScheme)),options.reference!=="suffix"&&component.scheme&&(component.scheme=validateScheme(component.
scheme),uriTokens.push(component.scheme,":"));const authority=recomposeAuthority(component);if(authority!==void 0&&(options.reference!=="suffix"&&uriTokens.push("//"),uriTokens.push(authority),component.
path&&component.path[0]!=="/"&&uriTokens.push("/")),component.path!==void 0){let s=component.path;!options.absolutePath&&(!schemeHandler||!schemeHandler.absolutePath)&&(s=schemelessReference&&s[0]!=="\
/"?removeDotSegmentsRelative(s):removeDotSegments(s)),schemelessReference&&(s=serializePathEncoding(s,!0)),authority===void 0&&s[0]==="/"&&s[1]==="/"&&(s="/%2F"+s.slice(2)),uriTokens.push(s)}return component.
query!==void 0&&uriTokens.push("?",encodeQuery(component.query)),component.fragment!==void 0&&uriTokens.push("#",encodeFragment(component.fragment)),uriTokens.join("")}const URI_PARSE=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u,
AUTHORITY_PREFIX=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/,AUTHORITY_INTRODUCER_REGION=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;function getParseError(parsed,matches){if(matches[2]!==void 0&&parsed.path&&parsed.path[0]!==
"/")return'URI path must start with "/" when authority is present.';if(typeof parsed.port=="number"&&(parsed.port<0||parsed.port>65535))return"URI port is malformed."}function hasMalformedPercentEncoding(component){
if(component===void 0)return!1;let percent=component.indexOf("%");for(;percent!==-1;){if(percent+2>=component.length||!/^[\da-f]{2}$/iu.test(component.slice(percent+1,percent+3)))return!0;percent=component.
indexOf("%",percent+3)}return!1}function isIPLiteral(host){return host[0]==="["&&host[host.length-1]==="]"}function hasMalformedComponentPercentEncoding(matches){const host=matches[4];return hasMalformedPercentEncoding(
matches[3])||host!==void 0&&!isIPLiteral(host)&&hasMalformedPercentEncoding(host)||hasMalformedPercentEncoding(matches[6])||hasMalformedPercentEncoding(matches[7])||hasMalformedPercentEncoding(matches[8])}
function canonicalizeHost(parsed,options,schemeHandler,isIP){if(hasForbiddenDomainHost(parsed,options,schemeHandler,isIP))return parsed.error=parsed.error||MALFORMED_HOST_ERROR,!0;if(!options.unicodeSupport&&
(!schemeHandler||!schemeHandler.unicodeSupport)&&parsed.host&&!isIPLiteral(parsed.host)&&(options.domainHost||schemeHandler&&schemeHandler.domainHost)&&isIP===!1&&nonSimpleDomain(parsed.host)){let url;
try{url=new URL("http://"+parsed.host)}catch(e){return parsed.error=parsed.error||"Host's domain name can not be converted to ASCII: "+e,!0}if(!isHostOnlyURL(url))return parsed.error=parsed.error||MALFORMED_HOST_ERROR,
!0;parsed.host=url.hostname}return!1}function hasForbiddenDomainHost(parsed,options,schemeHandler,isIP){return!!(parsed.host&&isIP===!1&&!isIPLiteral(parsed.host)&&(options.domainHost||schemeHandler&&
schemeHandler.domainHost)&&FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host))}function isHostOnlyURL(url){return url.username===""&&url.password===""&&url.port===""&&url.pathname==="/"&&url.search===""&&
url.hash===""&&url.hostname!==""}function parseWithStatus(uri,opts){const options=Object.assign({},opts),parsed={scheme:void 0,userinfo:void 0,host:"",port:void 0,path:"",query:void 0,fragment:void 0};
let malformedAuthorityOrPort=!1,malformedPercentEncoding=!1,malformedSchemeSpecific=!1,malformedHost=!1,malformedIPLiteral=!1,malformedScheme=!1,isIP=!1;options.reference==="suffix"&&(options.scheme?uri=
options.scheme+":"+uri:uri="//"+uri);const authorityMatch=uri.match(AUTHORITY_PREFIX);authorityMatch!==null&&authorityMatch[1].indexOf("\\")!==-1&&(parsed.error="URI authority must not contain a liter\
al backslash.",malformedAuthorityOrPort=!0);const introducerMatch=uri.match(AUTHORITY_INTRODUCER_REGION);if(introducerMatch!==null){const region=introducerMatch[1],normalizedRegion=region.replace(/[\t\n\r]/g,
"");normalizedRegion.length>=2&&(normalizedRegion.slice(0,2)!=="//"?(parsed.error=parsed.error||"URI authority must not contain a literal backslash.",malformedAuthorityOrPort=!0):region.length!==normalizedRegion.
length&&(parsed.error=parsed.error||"URI authority introducer must not contain whitespace.",malformedAuthorityOrPort=!0))}const matches=uri.match(URI_PARSE);if(matches){parsed.scheme=matches[1],parsed.
userinfo=matches[3],parsed.host=matches[4],parsed.port=parseInt(matches[5],10),parsed.path=matches[6]||"",parsed.query=matches[7],parsed.fragment=matches[8],parsed.scheme!==void 0&&(VALID_SCHEME.test(
parsed.scheme)?parsed.scheme=parsed.scheme.toLowerCase():(parsed.error=parsed.error||MALFORMED_SCHEME_ERROR,malformedScheme=!0)),malformedPercentEncoding=hasMalformedComponentPercentEncoding(matches),
malformedPercentEncoding&&(parsed.error=parsed.error||"URI contains malformed percent-encoding."),isNaN(parsed.port)&&(parsed.port=matches[5]);const parseError=getParseError(parsed,matches);if(parseError!==
void 0&&(parsed.error=parsed.error||parseError,malformedAuthorityOrPort=!0),parsed.host)if(isIPv4(parsed.host)===!1){const bracketedIPLiteral=isIPLiteral(parsed.host),hasIPLiteralBracket=parsed.host.indexOf(
"[")!==-1||parsed.host.indexOf("]")!==-1,ipv6result=normalizeIPv6(parsed.host);isIP=ipv6result.isIPV6||ipv6result.isIPVFuture===!0,malformedIPLiteral=hasIPLiteralBracket&&(!bracketedIPLiteral||ipv6result.
error===!0),parsed.host=isIP?ipv6result.host:ipv6result.host.toLowerCase(),malformedIPLiteral&&(parsed.error=parsed.error||MALFORMED_HOST_ERROR,malformedAuthorityOrPort=!0)}else isIP=!0;parsed.scheme===
void 0&&parsed.userinfo===void 0&&parsed.host===void 0&&parsed.port===void 0&&parsed.query===void 0&&!parsed.path?parsed.reference="same-document":parsed.scheme===void 0?parsed.reference="relative":parsed.
fragment===void 0?parsed.reference="absolute":parsed.reference="uri",options.reference&&options.reference!=="suffix"&&options.reference!==parsed.reference&&(parsed.error=parsed.error||"URI is not a "+
options.reference+" reference.");const schemeHandler=getSchemeHandler(options.scheme||parsed.scheme);if(malformedIPLiteral||(malformedHost=canonicalizeHost(parsed,options,schemeHandler,isIP)),uri.indexOf(
"%")!==-1&&parsed.host!==void 0&&!malformedIPLiteral){let host=isIP?parsed.host:normalizePercentEncoding(parsed.host,!0);isIP||(host=normalizePercentEncoding(host.toLowerCase())),parsed.host=isIP||options.
scheme!=="null"?reescapeHostDelimiters(host,isIP):host}(!schemeHandler||schemeHandler&&!schemeHandler.skipNormalize)&&(parsed.path&&(parsed.path=normalizePathEncoding(parsed.path)),parsed.query&&(parsed.
query=normalizeQueryFragmentEncoding(parsed.query)),parsed.fragment&&(parsed.fragment=normalizeQueryFragmentEncoding(parsed.fragment))),schemeHandler&&schemeHandler.parse&&(schemeHandler.parse(parsed,
options),schemeHandler===SCHEMES.urn&&parsed.nid===void 0&&(malformedSchemeSpecific=!0))}else parsed.error=parsed.error||"URI can not be parsed.";return{parsed,malformedAuthorityOrPort,malformedPercentEncoding,
malformedSchemeSpecific,malformedHost,malformedScheme}}function parse2(uri,opts){return parseWithStatus(uri,opts).parsed}function normalizeString(uri,opts){return normalizeStringWithStatus(uri,opts).normalized}
function normalizeStringWithStatus(uri,opts){const{parsed,malformedAuthorityOrPort,malformedPercentEncoding,malformedSchemeSpecific,malformedHost,malformedScheme}=parseWithStatus(uri,opts);return{normalized:malformedAuthorityOrPort||
malformedPercentEncoding||malformedSchemeSpecific||malformedHost||malformedScheme?uri:serialize(parsed,opts),malformedAuthorityOrPort,malformedPercentEncoding,malformedSchemeSpecific,malformedHost,malformedScheme}}
function normalizeComparableURI(uri,opts){if(typeof uri!="string"&&typeof uri!="object")return;let value;try{value=typeof uri=="string"?uri:serialize(uri,opts)}catch{return}const{normalized,malformedAuthorityOrPort,
malformedPercentEncoding,malformedSchemeSpecific,malformedHost,malformedScheme}=normalizeStringWithStatus(value,opts);return malformedAuthorityOrPort||malformedPercentEncoding||malformedSchemeSpecific||
malformedHost||malformedScheme?void 0:normalized}const fastUri={SCHEMES,normalize,resolve,resolveComponent,equal,serialize,parse:parse2};module.exports=fastUri,module.exports.default=fastUri,module.exports.
fastUri=fastUri}),5300:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{isUUID}=__nccwpck_require__2(5077),URN_REG=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu,
supportedSchemeNames=["http","https","ws","wss","urn","urn:uuid"];function isValidSchemeName(name){return supportedSchemeNames.indexOf(name)!==-1}function wsIsSecure(wsComponent){return wsComponent.secure===
!0?!0:wsComponent.secure===!1?!1:wsComponent.scheme?wsComponent.scheme.length===3&&(wsComponent.scheme[0]==="w"||wsComponent.scheme[0]==="W")&&(wsComponent.scheme[1]==="s"||wsComponent.scheme[1]==="S")&&
(wsComponent.scheme[2]==="s"||wsComponent.scheme[2]==="S"):!1}function httpParse(component){return component.host||(component.error=component.error||"HTTP URIs must have a host."),component}function httpSerialize(component){
const secure=String(component.scheme).toLowerCase()==="https";return(component.port===(secure?443:80)||component.port==="")&&(component.port=void 0),component.path||(component.path="/"),component}function wsParse(wsComponent){
return wsComponent.secure=wsIsSecure(wsComponent),wsComponent.resourceName=(wsComponent.path||"/")+(wsComponent.query?"?"+wsComponent.query:""),wsComponent.path=void 0,wsComponent.query=void 0,wsComponent}
function wsSerialize(wsComponent){if((wsComponent.port===(wsIsSecure(wsComponent)?443:80)||wsComponent.port==="")&&(wsComponent.port=void 0),typeof wsComponent.secure=="boolean"&&(wsComponent.scheme=wsComponent.
secure?"wss":"ws",wsComponent.secure=void 0),wsComponent.resourceName){const queryIndex=wsComponent.resourceName.indexOf("?"),path=queryIndex===-1?wsComponent.resourceName:wsComponent.resourceName.slice(
0,queryIndex);wsComponent.path=path&&path!=="/"?path:void 0,wsComponent.query=queryIndex===-1?void 0:wsComponent.resourceName.slice(queryIndex+1),wsComponent.resourceName=void 0}return wsComponent.fragment=
void 0,wsComponent}function urnParse(urnComponent,options){if(!urnComponent.path)return urnComponent.error="URN can not be parsed",urnComponent;const matches=urnComponent.path.match(URN_REG);if(matches&&
matches[0]===urnComponent.path){const scheme=options.scheme||urnComponent.scheme||"urn";urnComponent.nid=matches[1].toLowerCase(),urnComponent.nss=matches[2];const urnScheme=`${scheme}:${options.nid||
urnComponent.nid}`,schemeHandler=getSchemeHandler(urnScheme);urnComponent.path=void 0,schemeHandler&&(urnComponent=schemeHandler.parse(urnComponent,options))}else urnComponent.error=urnComponent.error||
"URN can not be parsed.";return urnComponent}function urnSerialize(urnComponent,options){if(urnComponent.nid===void 0)throw new Error("URN without nid cannot be serialized");const scheme=options.scheme||
urnComponent.scheme||"urn",nid=urnComponent.nid.toLowerCase(),urnScheme=`${scheme}:${options.nid||nid}`,schemeHandler=getSchemeHandler(urnScheme);schemeHandler&&(urnComponent=schemeHandler.serialize(urnComponent,
options));const uriComponent=urnComponent,nss=urnComponent.nss;return uriComponent.path=`${nid||options.nid}:${nss}`,options.skipEscape=!0,uriComponent}function urnuuidParse(urnComponent,options){const uuidComponent=urnComponent;
return uuidComponent.uuid=uuidComponent.nss,uuidComponent.nss=void 0,!options.tolerant&&(!uuidComponent.uuid||!isUUID(uuidComponent.uuid))&&(uuidComponent.error=uuidComponent.error||"UUID is not valid\
."),uuidComponent}function urnuuidSerialize(uuidComponent){const urnComponent=uuidComponent;return urnComponent.nss=(uuidComponent.uuid||"").toLowerCase(),urnComponent}const http={scheme:"http",domainHost:!0,
parse:httpParse,serialize:httpSerialize},https={scheme:"https",domainHost:http.domainHost,parse:httpParse,serialize:httpSerialize},ws={scheme:"ws",domainHost:!0,parse:wsParse,serialize:wsSerialize},wss={
scheme:"wss",domainHost:ws.domainHost,parse:ws.parse,serialize:ws.serialize},SCHEMES={http,https,ws,wss,urn:{scheme:"urn",parse:urnParse,serialize:urnSerialize,skipNormalize:!0},"urn:uuid":{scheme:"ur\
n:uuid",parse:urnuuidParse,serialize:urnuuidSerialize,skipNormalize:!0}};Object.setPrototypeOf(SCHEMES,null);function getSchemeHandler(scheme){return scheme&&(SCHEMES[scheme]||SCHEMES[scheme.toLowerCase()])||
void 0}module.exports={wsIsSecure,SCHEMES,isValidSchemeName,getSchemeHandler}}),5077:(module=>{const isUUID=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu),isIPv4=RegExp.
prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u),isPort=RegExp.prototype.test.bind(/^\d*$/u),isHexPair=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu),
isUnreserved=RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu),isPathCharacter=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u),isQueryFragmentCharacter=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u),
isUserinfoCharacter=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u),BYTE_HEX=new Array(256);{const HEX_DIGITS="0123456789ABCDEF";for(let i=0;i<256;i++)BYTE_HEX[i]="%"+HEX_DIGITS[i>>4]+HEX_DIGITS[i&
15]}function percentEncodeNonAscii(cp){return cp<2048?BYTE_HEX[192|cp>>6]+BYTE_HEX[128|cp&63]:cp<65536?BYTE_HEX[224|cp>>12]+BYTE_HEX[128|cp>>6&63]+BYTE_HEX[128|cp&63]:BYTE_HEX[240|cp>>18]+BYTE_HEX[128|
cp>>12&63]+BYTE_HEX[128|cp>>6&63]+BYTE_HEX[128|cp&63]}function stringArrayToHexStripped(input){let acc="",code=0,i=0;for(i=0;i<input.length;i++)if(code=input[i].charCodeAt(0),code!==48){if(!(code>=48&&
code<=57||code>=65&&code<=70||code>=97&&code<=102))return"";acc+=input[i];break}for(i+=1;i<input.length;i++){if(code=input[i].charCodeAt(0),!(code>=48&&code<=57||code>=65&&code<=70||code>=97&&code<=102))
return"";acc+=input[i]}return acc}const isHextet=RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/),isIPvFuture=RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/),isZoneCharacter=RegExp.
prototype.test.bind(/^[A-Za-z\d\-._~]$/),nonSimpleDomain=RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);function isZoneIdentifier(zone){if(zone.length===0)return!1;for(let i=0;i<zone.length;i++)
if(!isZoneCharacter(zone[i])){if(zone[i]==="%"&&i+2<zone.length&&isHexPair(zone.slice(i+1,i+3))){i+=2;continue}return!1}return!0}function compressIPv6ZeroRun(hextets){let bestStart=-1,bestLength=0,runStart=-1,
runLength=0;for(let i=0;i<hextets.length;i++)hextets[i]==="0"?(runStart===-1&&(runStart=i),runLength++,runLength>bestLength&&(bestLength=runLength,bestStart=runStart)):(runStart=-1,runLength=0);if(bestLength<
2)return hextets.join(":");const head=hextets.slice(0,bestStart).join(":"),tail=hextets.slice(bestStart+bestLength).join(":");return head+"::"+tail}function normalizeIPv6Address(input){const compression=input.
indexOf("::");if(compression!==-1&&input.indexOf("::",compression+1)!==-1)return;const left=compression===-1?input.split(":"):input.slice(0,compression).split(":"),right=compression===-1?[]:input.slice(
compression+2).split(":");compression!==-1&&(left.length===1&&left[0]===""&&(left.length=0),right.length===1&&right[0]===""&&(right.length=0));const parts=left.concat(right);let hextetCount=0;for(let i=0;i<
parts.length;i++){const part=parts[i];if(part==="")return;if(part.indexOf(".")!==-1){if(i!==parts.length-1||compression!==-1&&right.length===0||!isIPv4(part))return;hextetCount+=2;continue}if(!isHextet(
part))return;parts[i]=parseInt(part,16).toString(16),hextetCount++}if(compression===-1)return hextetCount!==8?void 0:compressIPv6ZeroRun(parts);if(hextetCount>=8)return;const expanded=parts.slice(0,left.
length);for(let i=hextetCount;i<8;i++)expanded.push("0");for(let i=left.length;i<parts.length;i++)expanded.push(parts[i]);return compressIPv6ZeroRun(expanded)}function normalizeIPv6(host){const bracketed=host[0]===
"["&&host[host.length-1]==="]";if((host[0]==="["||host[host.length-1]==="]")&&!bracketed)return{host,isIPV6:!1,error:!0};let input=bracketed?host.slice(1,-1):host;if(bracketed&&isIPvFuture(input))return input=
input.toLowerCase(),{host:`[${input}]`,escapedHost:input,isIPV6:!1,isIPVFuture:!0};if(findToken(input,":")<2)return{host,isIPV6:!1,error:bracketed};let zoneIdentifier="";const zoneSeparator=input.indexOf(
"%");if(zoneSeparator!==-1){const separatorLength=input.slice(zoneSeparator,zoneSeparator+3).toLowerCase()==="%25"?3:1;if(zoneIdentifier=input.slice(zoneSeparator+separatorLength),!isZoneIdentifier(zoneIdentifier))
return{host,isIPV6:!1,error:!0};input=input.slice(0,zoneSeparator)}const address=normalizeIPv6Address(input);return address===void 0?{host,isIPV6:!1,error:!0}:{host:address+(zoneIdentifier?"%"+zoneIdentifier:
""),escapedHost:address+(zoneIdentifier?"%25"+zoneIdentifier:""),isIPV6:!0}}function findToken(str,token){let ind=0;for(let i=0;i<str.length;i++)str[i]===token&&ind++;return ind}function removeDotSegments(path){
let input=path;const output=[];let nextSlash=-1,len=0;for(;len=input.length;){if(len===1){if(input===".")break;if(input==="/"){output.push("/");break}else{output.push(input);break}}else if(len===2){if(input[0]===
"."){if(input[1]===".")break;if(input[1]==="/"){input=input.slice(2);continue}}else if(input[0]==="/"&&(input[1]==="."||input[1]==="/")){output.push("/");break}}else if(len===3&&input==="/.."){output.
length!==0&&output.pop(),output.push("/");break}if(input[0]==="."){if(input[1]==="."){if(input[2]==="/"){input=input.slice(3);continue}}else if(input[1]==="/"){input=input.slice(2);continue}}else if(input[0]===
"/"&&input[1]==="."){if(input[2]==="/"){input=input.slice(2);continue}else if(input[2]==="."&&input[3]==="/"){input=input.slice(3),output.length!==0&&output.pop();continue}}if((nextSlash=input.indexOf(
"/",1))===-1){output.push(input);break}else output.push(input.slice(0,nextSlash)),input=input.slice(nextSlash)}return output.join("")}function removeDotSegmentsRelative(path){if(path===""||path[0]==="\
/")return removeDotSegments(path);const segments=path.split("/"),last=segments.length-1,output=[];let trailingDirectory=!1;for(let i=0;i<=last;i++){const segment=segments[i];segment==="."||segment==="\
.."?(segment===".."&&(output.length!==0&&output[output.length-1]!==".."?output.pop():output.push("..")),trailingDirectory=i===last):output.push(segment)}return trailingDirectory&&output[output.length-
1]!==".."&&output.push(""),(output.length===0||output[0]===""||output[0].includes(":"))&&output.unshift("."),output.join("/")}const HOST_DELIMS={"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"},HOST_DELIM_RE=/[@/?#:]/g,
HOST_DELIM_NO_COLON_RE=/[@/?#]/g;function reescapeHostDelimiters(host,isIP){const re=isIP?HOST_DELIM_NO_COLON_RE:HOST_DELIM_RE;return re.lastIndex=0,host.replace(re,ch=>HOST_DELIMS[ch])}function normalizePercentEncoding(input,decodeUnreserved=!1){
if(input.indexOf("%")===-1)return input;let output="";for(let i=0;i<input.length;i++){if(input[i]==="%"&&i+2<input.length){const hex=input.slice(i+1,i+3);if(isHexPair(hex)){const normalizedHex=hex.toUpperCase(),
decoded=String.fromCharCode(parseInt(normalizedHex,16));decodeUnreserved&&isUnreserved(decoded)?output+=decoded:output+="%"+normalizedHex,i+=2;continue}}output+=input[i]}return output}function normalizePathEncoding(input){
let output="";for(let i=0;i<input.length;i++){const ch=input[i];if(ch==="%"&&i+2<input.length){const hex=input.slice(i+1,i+3);if(isHexPair(hex)){const normalizedHex=hex.toUpperCase(),decoded=String.fromCharCode(
parseInt(normalizedHex,16));decoded!=="."&&isUnreserved(decoded)?output+=decoded:output+="%"+normalizedHex,i+=2;continue}}if(isPathCharacter(ch))output+=ch;else{const code=input.charCodeAt(i);if(code<
128)output+=isEscapeSafe(code)?ch:BYTE_HEX[code];else if(code<55296||code>57343)output+=percentEncodeNonAscii(code);else if(code<=56319&&i+1<input.length){const low=input.charCodeAt(i+1);low>=56320&&low<=
57343?(output+=percentEncodeNonAscii(65536+(code-55296<<10)+(low-56320)),i++):output+=percentEncodeNonAscii(65533)}else output+=percentEncodeNonAscii(65533)}}return output}function serializePathEncoding(input,pathNoScheme=!1){
let output="",firstSegment=pathNoScheme&&input[0]!=="/";for(let i=0;i<input.length;i++){const ch=input[i];if(ch==="%"&&i+2<input.length){const hex=input.slice(i+1,i+3);if(isHexPair(hex)){output+="%"+hex.
toUpperCase(),i+=2;continue}}if(ch==="/"&&(firstSegment=!1),isPathCharacter(ch)&&(ch!==":"||!firstSegment))output+=ch;else{const code=input.charCodeAt(i);if(code<128)output+=BYTE_HEX[code];else if(code<
55296||code>57343)output+=percentEncodeNonAscii(code);else if(code<=56319&&i+1<input.length){const low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output+=percentEncodeNonAscii(65536+(code-55296<<10)+
(low-56320)),i++):output+=percentEncodeNonAscii(65533)}else output+=percentEncodeNonAscii(65533)}}return output}function encodeComponent(input,isAllowed){let output="";for(let i=0;i<input.length;i++){
const ch=input[i];if(ch==="%"&&i+2<input.length){const hex=input.slice(i+1,i+3);if(isHexPair(hex)){output+="%"+hex.toUpperCase(),i+=2;continue}}if(isAllowed(ch))output+=ch;else{const code=input.charCodeAt(
i);if(code<128)output+=BYTE_HEX[code];else if(code<55296||code>57343)output+=percentEncodeNonAscii(code);else if(code<=56319&&i+1<input.length){const low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output+=
percentEncodeNonAscii(65536+(code-55296<<10)+(low-56320)),i++):output+=percentEncodeNonAscii(65533)}else output+=percentEncodeNonAscii(65533)}}return output}function encodeUserinfo(input){return encodeComponent(
input,isUserinfoCharacter)}function encodeQuery(input){return encodeComponent(input,isQueryFragmentCharacter)}function encodeFragment(input){return encodeComponent(input,isQueryFragmentCharacter)}function isEscapeSafe(cp){
return cp>=48&&cp<=57||cp>=65&&cp<=90||cp>=97&&cp<=122||cp===42||cp===43||cp===45||cp===46||cp===47||cp===64||cp===95}function normalizeQueryFragmentEncoding(input){let output="";for(let i=0;i<input.length;i++){
const ch=input[i];if(ch==="%"&&i+2<input.length){const hex=input.slice(i+1,i+3);if(isHexPair(hex)){const normalizedHex=hex.toUpperCase(),decoded=String.fromCharCode(parseInt(normalizedHex,16));isUnreserved(
decoded)?output+=decoded:output+="%"+normalizedHex,i+=2;continue}}if(isQueryFragmentCharacter(ch))output+=ch;else{const code=input.charCodeAt(i);if(code<128)output+=isEscapeSafe(code)?ch:BYTE_HEX[code];else if(code<
55296||code>57343)output+=percentEncodeNonAscii(code);else if(code<=56319&&i+1<input.length){const low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output+=percentEncodeNonAscii(65536+(code-55296<<10)+
(low-56320)),i++):output+=percentEncodeNonAscii(65533)}else output+=percentEncodeNonAscii(65533)}}return output}function escapePreservingEscapes(input){let output="";for(let i=0;i<input.length;i++){if(input[i]===
"%"&&i+2<input.length){const hex=input.slice(i+1,i+3);if(isHexPair(hex)){output+="%"+hex.toUpperCase(),i+=2;continue}}output+=escape(input[i])}return output}function recomposeAuthority(component){const uriTokens=[];
if(component.userinfo!==void 0&&(uriTokens.push(encodeUserinfo(component.userinfo)),uriTokens.push("@")),component.host!==void 0){let host=component.host;if(!isIPv4(host)){let ipV6res=normalizeIPv6(host);
ipV6res.isIPV6!==!0&&ipV6res.isIPVFuture!==!0&&(host=normalizePercentEncoding(host,!0),ipV6res=normalizeIPv6(host)),ipV6res.isIPV6===!0||ipV6res.isIPVFuture===!0?host=`[${ipV6res.escapedHost}]`:host=reescapeHostDelimiters(
host,!1)}uriTokens.push(host)}if(typeof component.port=="number"||typeof component.port=="string"){const port=String(component.port);if(!isPort(port))throw new TypeError("URI port is malformed.");uriTokens.
push(":"),uriTokens.push(port)}return uriTokens.length?uriTokens.join(""):void 0}module.exports={nonSimpleDomain,recomposeAuthority,reescapeHostDelimiters,normalizePercentEncoding,normalizePathEncoding,
serializePathEncoding,normalizeQueryFragmentEncoding,encodeUserinfo,encodeQuery,encodeFragment,escapePreservingEscapes,removeDotSegments,removeDotSegmentsRelative,isIPv4,isUUID,normalizeIPv6,stringArrayToHexStripped}}),
7349:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),Scalar=__nccwpck_require__2(3301),YAMLMap=__nccwpck_require__2(4454),YAMLSeq=__nccwpck_require__2(
2223),resolveBlockMap=__nccwpck_require__2(7103),resolveBlockSeq=__nccwpck_require__2(334),resolveFlowCollection=__nccwpck_require__2(3142);function resolveCollection(CN,ctx,token,onError,tagName,tag){
const coll=token.type==="block-map"?resolveBlockMap.resolveBlockMap(CN,ctx,token,onError,tag):token.type==="block-seq"?resolveBlockSeq.resolveBlockSeq(CN,ctx,token,onError,tag):resolveFlowCollection.resolveFlowCollection(
CN,ctx,token,onError,tag),Coll=coll.constructor;return tagName==="!"||tagName===Coll.tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN,ctx,token,props,onError){
const tagToken=props.tag,tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token.type==="block-seq"){const{anchor,newlineAfterProp:nl}=props,
lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequen\
ce props")}const expType=token.type==="block-map"?"map":token.type==="block-seq"?"seq":token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.YAMLMap.tagName&&expType===
"map"||tagName===YAMLSeq.YAMLSeq.tagName&&expType==="seq")return resolveCollection(CN,ctx,token,onError,tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){const kt=ctx.
schema.knownTags[tagName];if(kt?.collection===expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,"BAD_COLLECTION_TYPE",`${kt.tag} used for ${expType}\
 collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,!0),resolveCollection(CN,ctx,token,onError,tagName)}const coll=resolveCollection(
CN,ctx,token,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??coll,node=identity.isNode(res)?res:new Scalar.Scalar(res);return node.range=coll.
range,node.tag=tagName,tag?.format&&(node.format=tag.format),node}exports.composeCollection=composeCollection}),3683:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Document=__nccwpck_require__2(
5402),composeNode=__nccwpck_require__2(5937),resolveEnd=__nccwpck_require__2(5407),resolveProps=__nccwpck_require__2(4631);function composeDoc(options,directives,{offset,start,value,end},onError){const opts=Object.
assign({_directives:directives},options),doc=new Document.Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.schema},props=resolveProps.resolveProps(
start,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,startOnNewline:!0});props.found&&(doc.directives.docStart=!0,value&&(value.type==="block-map"||value.type==="block-seq")&&
!props.hasNewline&&onError(props.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.
composeEmptyNode(ctx,props.end,start,null,props,onError);const contentEnd=doc.contents.range[2],re=resolveEnd.resolveEnd(end,contentEnd,!1,onError);return re.comment&&(doc.comment=re.comment),doc.range=
[offset,contentEnd,re.offset],doc}exports.composeDoc=composeDoc}),5937:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Alias=__nccwpck_require__2(4065),identity=__nccwpck_require__2(1127),
composeCollection=__nccwpck_require__2(7349),composeScalar=__nccwpck_require__2(5413),resolveEnd=__nccwpck_require__2(5407),utilEmptyScalarPosition=__nccwpck_require__2(2599);const CN={composeNode,composeEmptyNode};
function composeNode(ctx,token,props,onError){const atKey=ctx.atKey,{spaceBefore,comment,anchor,tag}=props;let node,isSrcToken=!0;switch(token.type){case"alias":node=composeAlias(ctx,token,onError),(anchor||
tag)&&onError(token,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=composeScalar.composeScalar(
ctx,token,tag,onError),anchor&&(node.anchor=anchor.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection.composeCollection(CN,ctx,token,props,onError),
anchor&&(node.anchor=anchor.source.substring(1))}catch(error){const message=error instanceof Error?error.message:String(error);onError(token,"RESOURCE_EXHAUSTION",message)}break;default:{const message=token.
type==="error"?token.message:`Unsupported token (type: ${token.type})`;onError(token,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}return node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError)),
anchor&&node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string"),atKey&&ctx.options.stringKeys&&(!identity.isScalar(node)||typeof node.value!="string"||node.tag&&node.tag!=="ta\
g:yaml.org,2002:str")&&onError(tag??token,"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node.spaceBefore=!0),comment&&(token.type==="scalar"&&token.source===""?node.comment=
comment:node.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node.srcToken=token),node}function composeEmptyNode(ctx,offset,before,pos,{spaceBefore,comment,anchor,tag,end},onError){const token={
type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(offset,before,pos),indent:-1,source:""},node=composeScalar.composeScalar(ctx,token,tag,onError);return anchor&&(node.anchor=anchor.source.
substring(1),node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string")),spaceBefore&&(node.spaceBefore=!0),comment&&(node.comment=comment,node.range[2]=end),node}function composeAlias({
options},{offset,source,end},onError){const alias=new Alias.Alias(source.substring(1));alias.source===""&&onError(offset,"BAD_ALIAS","Alias cannot be an empty string"),alias.source.endsWith(":")&&onError(
offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd,options.strict,onError);return alias.range=[offset,valueEnd,
re.offset],re.comment&&(alias.comment=re.comment),alias}exports.composeEmptyNode=composeEmptyNode,exports.composeNode=composeNode}),5413:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1127),Scalar=__nccwpck_require__2(3301),resolveBlockScalar=__nccwpck_require__2(8913),resolveFlowScalar=__nccwpck_require__2(6842);function composeScalar(ctx,token,tagToken,onError){const{value,type,comment,
range}=token.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(ctx,token,onError):resolveFlowScalar.resolveFlowScalar(token,ctx.options.strict,onError),tagName=tagToken?ctx.directives.tagName(
tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;let tag;ctx.options.stringKeys&&ctx.atKey?tag=ctx.schema[identity.SCALAR]:tagName?tag=findScalarTagByName(ctx.schema,value,tagName,
tagToken,onError):token.type==="scalar"?tag=findScalarTagByTest(ctx,value,token,onError):tag=ctx.schema[identity.SCALAR];let scalar;try{const res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_RE\
SOLVE_FAILED",msg),ctx.options);scalar=identity.isScalar(res)?res:new Scalar.Scalar(res)}catch(error){const msg=error instanceof Error?error.message:String(error);onError(tagToken??token,"TAG_RESOLVE_\
FAILED",msg),scalar=new Scalar.Scalar(value)}return scalar.range=range,scalar.source=value,type&&(scalar.type=type),tagName&&(scalar.tag=tagName),tag.format&&(scalar.format=tag.format),comment&&(scalar.
comment=comment),scalar}function findScalarTagByName(schema,value,tagName,tagToken,onError){if(tagName==="!")return schema[identity.SCALAR];const matchWithTest=[];for(const tag of schema.tags)if(!tag.
collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else return tag;for(const tag of matchWithTest)if(tag.test?.test(value))return tag;const kt=schema.knownTags[tagName];return kt&&
!kt.collection?(schema.tags.push(Object.assign({},kt,{default:!1,test:void 0})),kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema[identity.
SCALAR])}function findScalarTagByTest({atKey,directives,schema},value,token,onError){const tag=schema.tags.find(tag2=>(tag2.default===!0||atKey&&tag2.default==="key")&&tag2.test?.test(value))||schema[identity.
SCALAR];if(schema.compat){const compat=schema.compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema[identity.SCALAR];if(tag.tag!==compat.tag){const ts=directives.tagString(tag.tag),cs=directives.
tagString(compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token,"TAG_RESOLVE_FAILED",msg,!0)}}return tag}exports.composeScalar=composeScalar}),9984:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var node_process=__nccwpck_require__2(932),directives=__nccwpck_require__2(1342),Document=__nccwpck_require__2(5402),errors=__nccwpck_require__2(1464),identity=__nccwpck_require__2(1127),composeDoc=__nccwpck_require__2(
3683),resolveEnd=__nccwpck_require__2(5407);function getErrorPos(src){if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];const{offset,source}=src;
return[offset,offset+(typeof source=="string"?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){const source=prelude[i];switch(source[0]){case"\
#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;break;default:atComment||(afterEmptyLine=!0),atComment=!1}}return{comment,afterEmptyLine}}
class Composer{constructor(options={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(source,code,message,warning)=>{const pos=getErrorPos(source);warning?
this.warnings.push(new errors.YAMLWarning(pos,code,message)):this.errors.push(new errors.YAMLParseError(pos,code,message))},this.directives=new directives.Directives({version:options.version||"1.2"}),
this.options=options}decorate(doc,afterDoc){const{comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){const dc=doc.contents;if(afterDoc)doc.comment=doc.comment?`${doc.comment}
${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(identity.isCollection(dc)&&!dc.flow&&dc.items.length>0){let it=dc.items[0];identity.isPair(it)&&
(it=it.key);const cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{const cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.warnings[i])}else doc.errors=this.errors,
doc.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){
for(const token of tokens)yield*this.next(token);yield*this.end(forceDoc,endOffset)}*next(token){switch(node_process.env.LOG_STREAM&&console.dir(token,{depth:null}),token.type){case"directive":this.directives.
add(token.source,(offset,message,warning)=>{const pos=getErrorPos(token);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.prelude.push(token.source),this.atDirectives=!0;break;case"\
document":{const doc=composeDoc.composeDoc(this.options,this.directives,token,this.onError);this.atDirectives&&!doc.directives.docStart&&this.onError(token,"MISSING_CHAR","Missing directives-end/doc-s\
tart indicator line"),this.decorate(doc,!1),this.doc&&(yield this.doc),this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(token.
source);break;case"error":{const msg=token.source?`${token.message}: ${JSON.stringify(token.source)}`:token.message,error=new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg);this.atDirectives||
!this.doc?this.errors.push(error):this.doc.errors.push(error);break}case"doc-end":{if(!this.doc){const msg="Unexpected doc-end without preceding document";this.errors.push(new errors.YAMLParseError(getErrorPos(
token),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=!0;const end=resolveEnd.resolveEnd(token.end,token.offset+token.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.
doc,!0),end.comment){const dc=this.doc.comment;this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsupported token ${token.type}`))}}*end(forceDoc=!1,endOffset=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(forceDoc){const opts=Object.assign({_directives:this.directives},this.options),doc=new Document.Document(void 0,opts);this.atDirectives&&
this.onError(endOffset,"MISSING_CHAR","Missing directives-end indicator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}}exports.Composer=Composer}),7103:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Pair=__nccwpck_require__2(7165),YAMLMap=__nccwpck_require__2(4454),resolveProps=__nccwpck_require__2(4631),utilContainsNewline=__nccwpck_require__2(9499),utilFlowIndentCheck=__nccwpck_require__2(4051),
utilMapIncludes=__nccwpck_require__2(1187);const startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode,composeEmptyNode},ctx,bm,onError,tag){const NodeClass=tag?.
nodeClass??YAMLMap.YAMLMap,map=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.offset,commentEnd=null;for(const collItem of bm.items){const{start,key,sep,value}=collItem,keyProps=resolveProps.
resolveProps(start,{indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:bm.indent,startOnNewline:!0}),implicitKey=!keyProps.found;if(implicitKey){if(key&&(key.type==="block-seq"?
onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in key&&key.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.anchor&&!keyProps.
tag&&!sep){commentEnd=keyProps.end,keyProps.comment&&(map.comment?map.comment+=`
`+keyProps.comment:map.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||utilContainsNewline.containsNewline(key))&&onError(key??start[start.length-1],"MULTILINE_IMPLICIT_KEY","Implicit k\
eys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=!0;const keyStart=keyProps.end,keyNode=key?composeNode(ctx,key,keyProps,onError):
composeEmptyNode(ctx,keyStart,start,null,keyProps,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bm.indent,key,onError),ctx.atKey=!1,utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&
onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");const valueProps=resolveProps.resolveProps(sep??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,
startOnNewline:!key||key.type==="block-scalar"});if(offset=valueProps.end,valueProps.found){implicitKey&&(value?.type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 ch\
ars after the start of an implicit block mapping key"));const valueNode=value?composeNode(ctx,value,valueProps,onError):composeEmptyNode(ctx,offset,sep,null,valueProps,onError);ctx.schema.compat&&utilFlowIndentCheck.
flowIndentCheck(bm.indent,value,onError),offset=valueNode.range[2];const pair=new Pair.Pair(keyNode,valueNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}else{implicitKey&&
onError(keyNode.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);const pair=new Pair.Pair(keyNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}}return commentEnd&&commentEnd<offset&&
onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content"),map.range=[bm.offset,offset,commentEnd??offset],map}exports.resolveBlockMap=resolveBlockMap}),8913:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(3301);function resolveBlockScalar(ctx,scalar,onError){const start=scalar.offset,header=parseBlockScalarHeader(scalar,ctx.options.strict,onError);if(!header)return{value:"",
type:null,comment:"",range:[start,start,start]};const type=header.mode===">"?Scalar.Scalar.BLOCK_FOLDED:Scalar.Scalar.BLOCK_LITERAL,lines=scalar.source?splitLines(scalar.source):[];let chompStart=lines.
length;for(let i=lines.length-1;i>=0;--i){const content=lines[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){const value2=header.chomp==="+"&&lines.length>0?`
`.repeat(Math.max(1,lines.length-1)):"";let end2=start+header.length;return scalar.source&&(end2+=scalar.source.length),{value:value2,type,comment:header.comment,range:[start,end2,end2]}}let trimIndent=scalar.
indent+header.indent,offset=scalar.offset+header.length,contentStart=0;for(let i=0;i<chompStart;++i){const[indent,content]=lines[i];if(content===""||content==="\r")header.indent===0&&indent.length>trimIndent&&
(trimIndent=indent.length);else{indent.length<trimIndent&&onError(offset+indent.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),
header.indent===0&&(trimIndent=indent.length),contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block scalar values in collections must be indented");break}offset+=indent.length+
content.length+1}for(let i=lines.length-1;i>=chompStart;--i)lines[i][0].length>trimIndent&&(chompStart=i+1);let value="",sep="",prevMoreIndented=!1;for(let i=0;i<contentStart;++i)value+=lines[i][0].slice(
trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines[i];offset+=indent.length+content.length+1;const crlf=content[content.length-1]==="\r";if(crlf&&(content=content.slice(0,-1)),content&&
indent.length<trimIndent){const message=`Block scalar lines must not be less indented than their ${header.indent?"explicit indentation indicator":"first line"}`;onError(offset-content.length-(crlf?2:1),
"BAD_INDENT",message),indent=""}type===Scalar.Scalar.BLOCK_LITERAL?(value+=sep+indent.slice(trimIndent)+content,sep=`
`):indent.length>trimIndent||content[0]==="	"?(sep===" "?sep=`
`:!prevMoreIndented&&sep===`
`&&(sep=`

`),value+=sep+indent.slice(trimIndent)+content,sep=`
`,prevMoreIndented=!0):content===""?sep===`
`?value+=`
`:sep=`
`:(value+=sep+content,sep=" ",prevMoreIndented=!1)}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.length;++i)value+=`
`+lines[i][0].slice(trimIndent);value[value.length-1]!==`
`&&(value+=`
`);break;default:value+=`
`}const end=start+header.length+scalar.source.length;return{value,type,comment:header.comment,range:[start,end,end]}}function parseBlockScalarHeader({offset,props},strict,onError){if(props[0].type!=="\
block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source}=props[0],mode=source[0];let indent=0,chomp="",error=-1;for(let i=1;i<source.length;++i){const ch=source[i];
if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{const n=Number(ch);!indent&&n?indent=n:error===-1&&(error=offset+i)}}error!==-1&&onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra char\
acters: ${source}`);let hasSpace=!1,comment="",length=source.length;for(let i=1;i<props.length;++i){const token=props[i];switch(token.type){case"space":hasSpace=!0;case"newline":length+=token.source.length;
break;case"comment":strict&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),length+=token.source.length,comment=token.source.substring(
1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message),length+=token.source.length;break;default:{const message=`Unexpected token in block scalar header: ${token.type}`;onError(token,"UN\
EXPECTED_TOKEN",message);const ts=token.source;ts&&typeof ts=="string"&&(length+=ts.length)}}}return{mode,indent,chomp,comment,length}}function splitLines(source){const split=source.split(/\n( *)/),first=split[0],
m=first.match(/^( *)/),lines=[m?.[1]?[m[1],first.slice(m[1].length)]:["",first]];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}exports.resolveBlockScalar=resolveBlockScalar}),
334:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var YAMLSeq=__nccwpck_require__2(2223),resolveProps=__nccwpck_require__2(4631),utilFlowIndentCheck=__nccwpck_require__2(4051);function resolveBlockSeq({
composeNode,composeEmptyNode},ctx,bs,onError,tag){const NodeClass=tag?.nodeClass??YAMLSeq.YAMLSeq,seq=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=bs.offset,
commentEnd=null;for(const{start,value}of bs.items){const props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,offset,onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.
found)if(props.anchor||props.tag||value)value?.type==="block-seq"?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset,"MISSING_CHAR","Sequence item withou\
t - indicator");else{commentEnd=props.end,props.comment&&(seq.comment=props.comment);continue}const node=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError);
ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bs.indent,value,onError),offset=node.range[2],seq.items.push(node)}return seq.range=[bs.offset,offset,commentEnd??offset],seq}exports.resolveBlockSeq=
resolveBlockSeq}),5407:((__unused_webpack_module,exports)=>{function resolveEnd(end,offset,reqSpace,onError){let comment="";if(end){let hasSpace=!1,sep="";for(const token of end){const{source,type}=token;
switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const cb=source.substring(
1)||" ";comment?comment+=sep+cb:comment=cb,sep="";break}case"newline":comment&&(sep+=source),hasSpace=!0;break;default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.
length}}return{comment,offset}}exports.resolveEnd=resolveEnd}),3142:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),Pair=__nccwpck_require__2(7165),YAMLMap=__nccwpck_require__2(
4454),YAMLSeq=__nccwpck_require__2(2223),resolveEnd=__nccwpck_require__2(5407),resolveProps=__nccwpck_require__2(4631),utilContainsNewline=__nccwpck_require__2(9499),utilMapIncludes=__nccwpck_require__2(
1187);const blockMsg="Block collections are not allowed within flow collections",isBlock=token=>token&&(token.type==="block-map"||token.type==="block-seq");function resolveFlowCollection({composeNode,
composeEmptyNode},ctx,fc,onError,tag){const isMap=fc.start.source==="{",fcName=isMap?"flow map":"flow sequence",NodeClass=tag?.nodeClass??(isMap?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq),coll=new NodeClass(ctx.
schema);coll.flow=!0;const atRoot=ctx.atRoot;atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){const collItem=fc.items[i],
{start,key,sep,value}=collItem,props=resolveProps.resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:fc.indent,startOnNewline:!1});if(!props.found){
if(!props.anchor&&!props.tag&&!sep&&!value){i===0&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`):i<fc.items.length-1&&onError(props.start,"UNEXPECTED_TOKEN",`Unexpect\
ed empty item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap&&ctx.options.strict&&utilContainsNewline.containsNewline(key)&&onError(key,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow \
sequence pairs need to be on a single line")}if(i===0)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`);else if(props.comma||onError(props.start,"MISSING_CHAR",`Missing \
, between ${fcName} items`),props.comment){let prevItemComment="";loop:for(const st of start)switch(st.type){case"comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:
break loop}if(prevItemComment){let prev=coll.items[coll.items.length-1];identity.isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap&&!sep&&!props.found){const valueNode=value?composeNode(ctx,value,props,onError):
composeEmptyNode(ctx,props.end,sep,null,props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value)&&onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0;const keyStart=props.
end,keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,keyStart,start,null,props,onError);isBlock(key)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;const valueProps=resolveProps.
resolveProps(sep??[],{flow:fcName,indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});if(valueProps.found){if(!isMap&&!props.found&&ctx.options.
strict){if(sep)for(const st of sep){if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}
props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("s\
ource"in value&&value.source?.[0]===":"?onError(value,"MISSING_CHAR",`Missing space after : in ${fcName}`):onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`));const valueNode=value?
composeNode(ctx,value,valueProps,onError):valueProps.found?composeEmptyNode(ctx,valueProps.end,sep,null,valueProps,onError):null;valueNode?isBlock(value)&&onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg):
valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);const pair=new Pair.Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&(pair.srcToken=collItem),isMap){const map=coll;utilMapIncludes.mapIncludes(
ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique"),map.items.push(pair)}else{const map=new YAMLMap.YAMLMap(ctx.schema);map.flow=!0,map.items.push(pair);const endRange=(valueNode??
keyNode).range;map.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(map)}offset=valueNode?valueNode.range[2]:valueProps.end}}const expectedEnd=isMap?"}":"]",[ce,...ee]=fc.end;let cePos=offset;
if(ce?.source===expectedEnd)cePos=ce.offset+ce.source.length;else{const name=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collectio\
n must be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee.unshift(ce)}if(ee.length>0){const end=resolveEnd.resolveEnd(
ee,cePos,ctx.options.strict,onError);end.comment&&(coll.comment?coll.comment+=`
`+end.comment:coll.comment=end.comment),coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}exports.resolveFlowCollection=resolveFlowCollection}),6842:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(3301),resolveEnd=__nccwpck_require__2(5407);function resolveFlowScalar(scalar,strict,onError){const{offset,type,source,end}=scalar;let _type,value;const _onError=(rel,code,msg)=>onError(
offset+rel,code,msg);switch(type){case"scalar":_type=Scalar.Scalar.PLAIN,value=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.Scalar.QUOTE_SINGLE,value=singleQuotedValue(source,
_onError);break;case"double-quoted-scalar":_type=Scalar.Scalar.QUOTE_DOUBLE,value=doubleQuotedValue(source,_onError);break;default:return onError(scalar,"UNEXPECTED_TOKEN",`Expected a flow scalar valu\
e, but found: ${type}`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}const valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd,strict,onError);
return{value,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}function plainValue(source,onError){let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar=
"flow indicator character ,";break;case"%":badChar="directive indicator character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserved chara\
cter ${source[0]}`;break}}return badChar&&onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`),unfoldLines(source)}function singleQuotedValue(source,onError){return(source[source.length-
1]!=="'"||source.length===1)&&onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){const line=/(.*?)\r?\n/sy;let match=line.
exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(?<![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}
let res=match[1].replace(trimEnd,""),sep=" ",pos=line.lastIndex;for(;match=line.exec(source);){const lm=match[1].replace(trimBoth,"");lm===""?sep===`
`?res+=sep:sep=`
`:(res+=sep+lm,sep=" "),pos=line.lastIndex}const last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match=last.exec(source),res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){let res="";for(let i=1;i<
source.length-1;++i){const ch=source[i];if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){const{fold,offset}=foldNewline(source,i);res+=fold,i=offset}else if(ch==="\\"){let next=source[++i];const cc=escapeCodes[next];if(cc)res+=cc;else if(next===`
`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\r"&&source[i+1]===`
`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){const length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(source,i+1,length,onError),i+=
length}else{const raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||ch==="	"){const wsStart=i;let next=source[i+1];for(;next===" "||next===
"	";)next=source[++i+1];next!==`
`&&!(next==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&onError(source.length,"MISSING_CHAR",'Missing closing "quote'),res}function foldNewline(source,offset){
let fold="",ch=source[offset+1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset+2]!==`
`);)ch===`
`&&(fold+=`
`),offset+=1,ch=source[offset+1];return fold||(fold=" "),{fold,offset}}const escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){const cc=source.substr(offset,length),code=cc.
length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code)}catch{const raw=source.substr(offset-2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid e\
scape sequence ${raw}`),raw}}exports.resolveFlowScalar=resolveFlowScalar}),4631:((__unused_webpack_module,exports)=>{function resolveProps(tokens,{flow,indicator,next,offset,onError,parentIndent,startOnNewline}){
let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,comment="",commentSep="",hasNewline=!1,reqSpace=!1,tab=null,anchor=null,tag=null,newlineAfterProp=null,comma=null,found=null,start=null;
for(const token of tokens)switch(reqSpace&&(token.type!=="space"&&token.type!=="newline"&&token.type!=="comma"&&onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated from the next to\
ken by white space"),reqSpace=!1),tab&&(atNewline&&token.type!=="comment"&&token.type!=="newline"&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),tab=null),token.type){case"space":
!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token.source.includes("	")&&(tab=token),hasSpace=!0;break;case"comment":{hasSpace||onError(token,"MISSING_CHAR","Comments must be sepa\
rated from other tokens by white space characters");const cb=token.source.substring(1)||" ";comment?comment+=commentSep+cb:comment=cb,commentSep="",atNewline=!1;break}case"newline":atNewline?comment?comment+=
token.source:(!found||indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token.source,atNewline=!0,hasNewline=!0,(anchor||tag)&&(newlineAfterProp=token),hasSpace=!0;break;case"anchor":anchor&&onError(
token,"MULTIPLE_ANCHORS","A node can have at most one anchor"),token.source.endsWith(":")&&onError(token.offset+token.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),anchor=token,start??
(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{tag&&onError(token,"MULTIPLE_TAGS","A node can have at most one tag"),tag=token,start??(start=token.offset),atNewline=!1,hasSpace=
!1,reqSpace=!0;break}case indicator:(anchor||tag)&&onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the ${token.source} indicator`),found&&onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.
source} in ${flow??"collection"}`),found=token,atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow){comma&&onError(token,"UNEXPECTED_TOKEN",`Unex\
pected , in ${flow}`),comma=token,atNewline=!1,hasSpace=!1;break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type} token`),atNewline=!1,hasSpace=!1}const last=tokens[tokens.length-1],
end=last?last.offset+last.source.length:offset;return reqSpace&&next&&next.type!=="space"&&next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||next.source!=="")&&onError(next.offset,"MI\
SSING_CHAR","Tags and anchors must be separated from the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||next?.type==="block-map"||next?.type==="block-seq")&&onError(tab,"TAB_AS\
_INDENT","Tabs are not allowed as indentation"),{comma,found,spaceBefore,comment,hasNewline,anchor,tag,newlineAfterProp,end,start:start??end}}exports.resolveProps=resolveProps}),9499:((__unused_webpack_module,exports)=>{
function containsNewline(key){if(!key)return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key.source.includes(`
`))return!0;if(key.end){for(const st of key.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(const it of key.items){for(const st of it.start)if(st.type==="newline")return!0;if(it.
sep){for(const st of it.sep)if(st.type==="newline")return!0}if(containsNewline(it.key)||containsNewline(it.value))return!0}return!1;default:return!0}}exports.containsNewline=containsNewline}),2599:((__unused_webpack_module,exports)=>{
function emptyScalarPosition(offset,before,pos){if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.
length;continue}for(st=before[++i];st?.type==="space";)offset+=st.source.length,st=before[++i];break}}return offset}exports.emptyScalarPosition=emptyScalarPosition}),4051:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var utilContainsNewline=__nccwpck_require__2(9499);function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){const end=fc.end[0];end.indent===indent&&(end.source==="]"||end.source===
"}")&&utilContainsNewline.containsNewline(fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}exports.flowIndentCheck=flowIndentCheck}),1187:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1127);function mapIncludes(ctx,items,search){const{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;const isEqual=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===
b||identity.isScalar(a)&&identity.isScalar(b)&&a.value===b.value;return items.some(pair=>isEqual(pair.key,search))}exports.mapIncludes=mapIncludes}),5402:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Alias=__nccwpck_require__2(4065),Collection=__nccwpck_require__2(101),identity=__nccwpck_require__2(1127),Pair=__nccwpck_require__2(7165),toJS=__nccwpck_require__2(4043),Schema=__nccwpck_require__2(
5840),stringifyDocument=__nccwpck_require__2(9210),anchors=__nccwpck_require__2(1596),applyReviver=__nccwpck_require__2(3661),createNode=__nccwpck_require__2(2404),directives=__nccwpck_require__2(1342);
class Document{constructor(value,replacer,options){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC});let _replacer=null;
typeof replacer=="function"||Array.isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer,replacer=void 0);const opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},options);this.options=opt;let{version}=opt;options?._directives?(this.directives=options._directives.atDocument(),this.directives.
yaml.explicit&&(version=this.directives.yaml.version)):this.directives=new directives.Directives({version}),this.setSchema(version,options),this.contents=value===void 0?null:this.createNode(value,_replacer,
options)}clone(){const copy=Object.create(Document.prototype,{[identity.NODE_TYPE]:{value:identity.DOC}});return copy.commentBefore=this.commentBefore,copy.comment=this.comment,copy.errors=this.errors.
slice(),copy.warnings=this.warnings.slice(),copy.options=Object.assign({},this.options),this.directives&&(copy.directives=this.directives.clone()),copy.schema=this.schema.clone(),copy.contents=identity.
isNode(this.contents)?this.contents.clone(copy.schema):this.contents,this.range&&(copy.range=this.range.slice()),copy}add(value){assertCollection(this.contents)&&this.contents.add(value)}addIn(path,value){
assertCollection(this.contents)&&this.contents.addIn(path,value)}createAlias(node,name){if(!node.anchor){const prev=anchors.anchorNames(this);node.anchor=!name||prev.has(name)?anchors.findNewAnchor(name||
"a",prev):name}return new Alias.Alias(node.anchor)}createNode(value,replacer,options){let _replacer;if(typeof replacer=="function")value=replacer.call({"":value},"",value),_replacer=replacer;else if(Array.
isArray(replacer)){const keyToStr=v=>typeof v=="number"||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).map(String);asStr.length>0&&(replacer=replacer.concat(asStr)),_replacer=
replacer}else options===void 0&&replacer&&(options=replacer,replacer=void 0);const{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options??{},{onAnchor,setAnchors,sourceObjects}=anchors.
createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor,onTagObj,replacer:_replacer,schema:this.schema,sourceObjects},node=createNode.
createNode(value,tag,ctx);return flow&&identity.isCollection(node)&&(node.flow=!0),setAnchors(),node}createPair(key,value,options={}){const k=this.createNode(key,null,options),v=this.createNode(value,
null,options);return new Pair.Pair(k,v)}delete(key){return assertCollection(this.contents)?this.contents.delete(key):!1}deleteIn(path){return Collection.isEmptyPath(path)?this.contents==null?!1:(this.
contents=null,!0):assertCollection(this.contents)?this.contents.deleteIn(path):!1}get(key,keepScalar){return identity.isCollection(this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path,keepScalar){
return Collection.isEmptyPath(path)?!keepScalar&&identity.isScalar(this.contents)?this.contents.value:this.contents:identity.isCollection(this.contents)?this.contents.getIn(path,keepScalar):void 0}has(key){
return identity.isCollection(this.contents)?this.contents.has(key):!1}hasIn(path){return Collection.isEmptyPath(path)?this.contents!==void 0:identity.isCollection(this.contents)?this.contents.hasIn(path):
!1}set(key,value){this.contents==null?this.contents=Collection.collectionFromPath(this.schema,[key],value):assertCollection(this.contents)&&this.contents.set(key,value)}setIn(path,value){Collection.isEmptyPath(
path)?this.contents=value:this.contents==null?this.contents=Collection.collectionFromPath(this.schema,Array.from(path),value):assertCollection(this.contents)&&this.contents.setIn(path,value)}setSchema(version,options={}){
typeof version=="number"&&(version=String(version));let opt;switch(version){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new directives.Directives({version:"1.1"}),opt=
{resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=version:this.directives=new directives.Directives({version}),opt={resolveKnownTags:!0,schema:"\
core"};break;case null:this.directives&&delete this.directives,opt=null;break;default:{const sv=JSON.stringify(version);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}
if(options.schema instanceof Object)this.schema=options.schema;else if(opt)this.schema=new Schema.Schema(Object.assign(opt,options));else throw new Error("With a null YAML version, the { schema: Schem\
a } option is required")}toJS({json,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){const ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount==
"number"?maxAliasCount:100},res=toJS.toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(const{count,res:res2}of ctx.anchors.values())onAnchor(res2,count);return typeof reviver=="fu\
nction"?applyReviver.applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:!0,jsonArg,mapAsMap:!1,onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error(
"Document with errors cannot be stringified");if("indent"in options&&(!Number.isInteger(options.indent)||Number(options.indent)<=0)){const s=JSON.stringify(options.indent);throw new Error(`"indent" op\
tion must be a positive integer, not ${s}`)}return stringifyDocument.stringifyDocument(this,options)}}function assertCollection(contents){if(identity.isCollection(contents))return!0;throw new Error("E\
xpected a YAML collection as document contents")}exports.Document=Document}),1596:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),visit=__nccwpck_require__2(
204);function anchorIsValid(anchor){if(/[\x00-\x19\s,[\]{}]/.test(anchor)){const msg=`Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;throw new Error(msg)}return!0}
function anchorNames(root){const anchors=new Set;return visit.visit(root,{Value(_key,node){node.anchor&&anchors.add(node.anchor)}}),anchors}function findNewAnchor(prefix,exclude){for(let i=1;;++i){const name=`${prefix}${i}`;
if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix){const aliasObjects=[],sourceObjects=new Map;let prevAnchors=null;return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??
(prevAnchors=anchorNames(doc));const anchor=findNewAnchor(prefix,prevAnchors);return prevAnchors.add(anchor),anchor},setAnchors:()=>{for(const source of aliasObjects){const ref=sourceObjects.get(source);
if(typeof ref=="object"&&ref.anchor&&(identity.isScalar(ref.node)||identity.isCollection(ref.node)))ref.node.anchor=ref.anchor;else{const error=new Error("Failed to resolve repeated object (this shoul\
d not happen)");throw error.source=source,error}}},sourceObjects}}exports.anchorIsValid=anchorIsValid,exports.anchorNames=anchorNames,exports.createNodeAnchors=createNodeAnchors,exports.findNewAnchor=
findNewAnchor}),3661:((__unused_webpack_module,exports)=>{function applyReviver(reviver,obj,key,val){if(val&&typeof val=="object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){const v0=val[i],
v1=applyReviver(reviver,val,String(i),v0);v1===void 0?delete val[i]:v1!==v0&&(val[i]=v1)}else if(val instanceof Map)for(const k of Array.from(val.keys())){const v0=val.get(k),v1=applyReviver(reviver,val,
k,v0);v1===void 0?val.delete(k):v1!==v0&&val.set(k,v1)}else if(val instanceof Set)for(const v0 of Array.from(val)){const v1=applyReviver(reviver,val,v0,v0);v1===void 0?val.delete(v0):v1!==v0&&(val.delete(
v0),val.add(v1))}else for(const[k,v0]of Object.entries(val)){const v1=applyReviver(reviver,val,k,v0);v1===void 0?delete val[k]:v1!==v0&&(val[k]=v1)}return reviver.call(obj,key,val)}exports.applyReviver=
applyReviver}),2404:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Alias=__nccwpck_require__2(4065),identity=__nccwpck_require__2(1127),Scalar=__nccwpck_require__2(3301);const defaultTagPrefix="\
tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){const match=tags.filter(t=>t.tag===tagName),tagObj=match.find(t=>!t.format)??match[0];if(!tagObj)throw new Error(`Tag ${tagName}\
 not found`);return tagObj}return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){if(identity.isDocument(value)&&(value=value.contents),identity.isNode(value))return value;
if(identity.isPair(value)){const map=ctx.schema[identity.MAP].createNode?.(ctx.schema,null,ctx);return map.items.push(value),map}(value instanceof String||value instanceof Number||value instanceof Boolean||
typeof BigInt<"u"&&value instanceof BigInt)&&(value=value.valueOf());const{aliasDuplicateObjects,onAnchor,onTagObj,schema,sourceObjects}=ctx;let ref;if(aliasDuplicateObjects&&value&&typeof value=="obj\
ect"){if(ref=sourceObjects.get(value),ref)return ref.anchor??(ref.anchor=onAnchor(value)),new Alias.Alias(ref.anchor);ref={anchor:null,node:null},sourceObjects.set(value,ref)}tagName?.startsWith("!!")&&
(tagName=defaultTagPrefix+tagName.slice(2));let tagObj=findTagObject(value,tagName,schema.tags);if(!tagObj){if(value&&typeof value.toJSON=="function"&&(value=value.toJSON()),!value||typeof value!="obj\
ect"){const node2=new Scalar.Scalar(value);return ref&&(ref.node=node2),node2}tagObj=value instanceof Map?schema[identity.MAP]:Symbol.iterator in Object(value)?schema[identity.SEQ]:schema[identity.MAP]}
onTagObj&&(onTagObj(tagObj),delete ctx.onTagObj);const node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value,
ctx):new Scalar.Scalar(value);return tagName?node.tag=tagName:tagObj.default||(node.tag=tagObj.tag),ref&&(ref.node=node),node}exports.createNode=createNode}),1342:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1127),visit=__nccwpck_require__2(204);const escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]);
class Directives{constructor(yaml,tags){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Directives.defaultYaml,yaml),this.tags=Object.assign({},Directives.defaultTags,tags)}clone(){const copy=new Directives(
this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){const res=new Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Directives.defaultTags);break}return res}add(line,onError){this.atNextDocument&&(this.yaml=
{explicit:Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},Directives.defaultTags),this.atNextDocument=!1);const parts=line.trim().split(/[ \t]+/),name=parts.shift();switch(name){case"\
%TAG":{if(parts.length!==2&&(onError(0,"%TAG directive should contain exactly two parts"),parts.length<2))return!1;const[handle,prefix]=parts;return this.tags[handle]=prefix,!0}case"%YAML":{if(this.yaml.
explicit=!0,parts.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;const[version]=parts;if(version==="1.1"||version==="1.2")return this.yaml.version=version,!0;{const isValid=/^\d+\.\d+$/.
test(version);return onError(6,`Unsupported YAML version ${version}`,isValid),!1}}default:return onError(0,`Unknown directive ${name}`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!==
"!")return onError(`Not a valid tag: ${source}`),null;if(source[1]==="<"){const verbatim=source.slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(`Verbatim tags aren't resolved, so ${source}\
 is invalid.`),null):(source[source.length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}const[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s);suffix||onError(`The ${source} tag has n\
o suffix`);const prefix=this.tags[handle];if(prefix)try{return prefix+decodeURIComponent(suffix)}catch(error){return onError(String(error)),null}return handle==="!"?source:(onError(`Could not resolve \
tag: ${source}`),null)}tagString(tag){for(const[handle,prefix]of Object.entries(this.tags))if(tag.startsWith(prefix))return handle+escapeTagName(tag.substring(prefix.length));return tag[0]==="!"?tag:`\
!<${tag}>`}toString(doc){const lines=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],tagEntries=Object.entries(this.tags);let tagNames;if(doc&&tagEntries.length>0&&identity.isNode(doc.contents)){
const tags={};visit.visit(doc.contents,(_key,node)=>{identity.isNode(node)&&node.tag&&(tags[node.tag]=!0)}),tagNames=Object.keys(tags)}else tagNames=[];for(const[handle,prefix]of tagEntries)handle==="\
!!"&&prefix==="tag:yaml.org,2002:"||(!doc||tagNames.some(tn=>tn.startsWith(prefix)))&&lines.push(`%TAG ${handle} ${prefix}`);return lines.join(`
`)}}Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={"!!":"tag:yaml.org,2002:"},exports.Directives=Directives}),1464:((__unused_webpack_module,exports)=>{class YAMLError extends Error{constructor(name,pos,code,message){
super(),this.name=name,this.code=code,this.message=message,this.pos=pos}}class YAMLParseError extends YAMLError{constructor(pos,code,message){super("YAMLParseError",pos,code,message)}}class YAMLWarning extends YAMLError{constructor(pos,code,message){
super("YAMLWarning",pos,code,message)}}const prettifyError=(src,lc)=>error=>{if(error.pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.linePos(pos));const{line,col}=error.linePos[0];error.message+=
` at line ${line}, column ${col}`;let ci=col-1,lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){const trimStart=Math.min(ci-39,lineStr.
length-79);lineStr="\u2026"+lineStr.substring(trimStart),ci-=trimStart-1}if(lineStr.length>80&&(lineStr=lineStr.substring(0,79)+"\u2026"),line>1&&/^ *$/.test(lineStr.substring(0,ci))){let prev=src.substring(
lc.lineStarts[line-2],lc.lineStarts[line-1]);prev.length>80&&(prev=prev.substring(0,79)+`\u2026
`),lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count=1;const end=error.linePos[1];end?.line===line&&end.col>col&&(count=Math.max(1,Math.min(end.col-col,80-ci)));const pointer=" ".repeat(ci)+"^".
repeat(count);error.message+=`:

${lineStr}
${pointer}
`}};exports.YAMLError=YAMLError,exports.YAMLParseError=YAMLParseError,exports.YAMLWarning=YAMLWarning,exports.prettifyError=prettifyError}),8815:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var __webpack_unused_export__,composer=__nccwpck_require__2(9984),Document=__nccwpck_require__2(5402),Schema=__nccwpck_require__2(5840),errors=__nccwpck_require__2(1464),Alias=__nccwpck_require__2(4065),
identity=__nccwpck_require__2(1127),Pair=__nccwpck_require__2(7165),Scalar=__nccwpck_require__2(3301),YAMLMap=__nccwpck_require__2(4454),YAMLSeq=__nccwpck_require__2(2223),cst=__nccwpck_require__2(3461),
lexer=__nccwpck_require__2(361),lineCounter=__nccwpck_require__2(6628),parser=__nccwpck_require__2(3456),publicApi=__nccwpck_require__2(4047),visit=__nccwpck_require__2(204);__webpack_unused_export__=
composer.Composer,__webpack_unused_export__=Document.Document,__webpack_unused_export__=Schema.Schema,__webpack_unused_export__=errors.YAMLError,__webpack_unused_export__=errors.YAMLParseError,__webpack_unused_export__=
errors.YAMLWarning,__webpack_unused_export__=Alias.Alias,__webpack_unused_export__=identity.isAlias,__webpack_unused_export__=identity.isCollection,__webpack_unused_export__=identity.isDocument,__webpack_unused_export__=
identity.isMap,__webpack_unused_export__=identity.isNode,__webpack_unused_export__=identity.isPair,__webpack_unused_export__=identity.isScalar,__webpack_unused_export__=identity.isSeq,__webpack_unused_export__=
Pair.Pair,__webpack_unused_export__=Scalar.Scalar,__webpack_unused_export__=YAMLMap.YAMLMap,__webpack_unused_export__=YAMLSeq.YAMLSeq,__webpack_unused_export__=cst,__webpack_unused_export__=lexer.Lexer,
__webpack_unused_export__=lineCounter.LineCounter,__webpack_unused_export__=parser.Parser,exports.qg=publicApi.parse,__webpack_unused_export__=publicApi.parseAllDocuments,__webpack_unused_export__=publicApi.
parseDocument,__webpack_unused_export__=publicApi.stringify,__webpack_unused_export__=visit.visit,__webpack_unused_export__=visit.visitAsync}),7249:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var node_process=__nccwpck_require__2(932);function debug(logLevel,...messages){logLevel==="debug"&&console.log(...messages)}function warn(logLevel,warning){(logLevel==="debug"||logLevel==="warn")&&(typeof node_process.
emitWarning=="function"?node_process.emitWarning(warning):console.warn(warning))}exports.debug=debug,exports.warn=warn}),4065:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var anchors=__nccwpck_require__2(
1596),visit=__nccwpck_require__2(204),identity=__nccwpck_require__2(1127),Node=__nccwpck_require__2(6673),toJS=__nccwpck_require__2(4043);class Alias extends Node.NodeBase{constructor(source){super(identity.
ALIAS),this.source=source,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resoluti\
on is disabled");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:(nodes=[],visit.visit(doc,{Node:(_key,node)=>{(identity.isAlias(node)||identity.hasAnchor(node))&&nodes.push(node)}}),ctx&&
(ctx.aliasResolveCache=nodes));let found;for(const node of nodes){if(node===this)break;node.anchor===this.source&&(found=node)}if(found&&ctx){const{anchors:anchors2,doc:doc2,maxAliasCount}=ctx;let data=anchors2.
get(found);if(data||(toJS.toJS(found,null,ctx),data=anchors2.get(found)),data?.res===void 0){const msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=
0&&(data.count+=1,data.aliasCount===0&&(data.aliasCount=getAliasCount(doc2,found,anchors2)),data.count*data.aliasCount>maxAliasCount)){const msg="Excessive alias count indicates a resource exhaustion \
attack";throw new ReferenceError(msg)}}return found}toJSON(_arg,ctx){if(!ctx)return{source:this.source};const source=this.resolve(ctx.doc,ctx);if(!source){const msg=`Unresolved alias (the anchor must \
be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){const src=`*${this.source}`;if(ctx){if(anchors.anchorIsValid(
this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)
return`${src} `}return src}}function getAliasCount(doc,node,anchors2){if(identity.isAlias(node)){const source=node.resolve(doc),anchor=anchors2&&source&&anchors2.get(source);return anchor?anchor.count*
anchor.aliasCount:0}else if(identity.isCollection(node)){let count=0;for(const item of node.items){const c=getAliasCount(doc,item,anchors2);c>count&&(count=c)}return count}else if(identity.isPair(node)){
const kc=getAliasCount(doc,node.key,anchors2),vc=getAliasCount(doc,node.value,anchors2);return Math.max(kc,vc)}return 1}exports.Alias=Alias}),101:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var createNode=__nccwpck_require__2(2404),identity=__nccwpck_require__2(1127),Node=__nccwpck_require__2(6673);function collectionFromPath(schema,path,value){let v=value;for(let i=path.length-1;i>=0;--i){
const k=path[i];if(typeof k=="number"&&Number.isInteger(k)&&k>=0){const a=[];a[k]=v,v=a}else v=new Map([[k,v]])}return createNode.createNode(v,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{
throw new Error("This should not happen, please report a bug.")},schema,sourceObjects:new Map})}const isEmptyPath=path=>path==null||typeof path=="object"&&!!path[Symbol.iterator]().next().done;class Collection extends Node.
NodeBase{constructor(type,schema){super(type),Object.defineProperty(this,"schema",{value:schema,configurable:!0,enumerable:!1,writable:!0})}clone(schema){const copy=Object.create(Object.getPrototypeOf(
this),Object.getOwnPropertyDescriptors(this));return schema&&(copy.schema=schema),copy.items=copy.items.map(it=>identity.isNode(it)||identity.isPair(it)?it.clone(schema):it),this.range&&(copy.range=this.
range.slice()),copy}addIn(path,value){if(isEmptyPath(path))this.add(value);else{const[key,...rest]=path,node=this.get(key,!0);if(identity.isCollection(node))node.addIn(rest,value);else if(node===void 0&&
this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}deleteIn(path){const[key,...rest]=path;if(rest.
length===0)return this.delete(key);const node=this.get(key,!0);if(identity.isCollection(node))return node.deleteIn(rest);throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path,keepScalar){
const[key,...rest]=path,node=this.get(key,!0);return rest.length===0?!keepScalar&&identity.isScalar(node)?node.value:node:identity.isCollection(node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){
return this.items.every(node=>{if(!identity.isPair(node))return!1;const n=node.value;return n==null||allowScalar&&identity.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path){
const[key,...rest]=path;if(rest.length===0)return this.has(key);const node=this.get(key,!0);return identity.isCollection(node)?node.hasIn(rest):!1}setIn(path,value){const[key,...rest]=path;if(rest.length===
0)this.set(key,value);else{const node=this.get(key,!0);if(identity.isCollection(node))node.setIn(rest,value);else if(node===void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else
throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}}exports.Collection=Collection,exports.collectionFromPath=collectionFromPath,exports.isEmptyPath=isEmptyPath}),6673:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var applyReviver=__nccwpck_require__2(3661),identity=__nccwpck_require__2(1127),toJS=__nccwpck_require__2(4043);class NodeBase{constructor(type){Object.defineProperty(this,identity.NODE_TYPE,{value:type})}clone(){
const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(copy.range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){
if(!identity.isDocument(doc))throw new TypeError("A document argument is required");const ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="n\
umber"?maxAliasCount:100},res=toJS.toJS(this,"",ctx);if(typeof onAnchor=="function")for(const{count,res:res2}of ctx.anchors.values())onAnchor(res2,count);return typeof reviver=="function"?applyReviver.
applyReviver(reviver,{"":res},"",res):res}}exports.NodeBase=NodeBase}),7165:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var createNode=__nccwpck_require__2(2404),stringifyPair=__nccwpck_require__2(
9748),addPairToJSMap=__nccwpck_require__2(7104),identity=__nccwpck_require__2(1127);function createPair(key,value,ctx){const k=createNode.createNode(key,void 0,ctx),v=createNode.createNode(value,void 0,
ctx);return new Pair(k,v)}class Pair{constructor(key,value=null){Object.defineProperty(this,identity.NODE_TYPE,{value:identity.PAIR}),this.key=key,this.value=value}clone(schema){let{key,value}=this;return identity.
isNode(key)&&(key=key.clone(schema)),identity.isNode(value)&&(value=value.clone(schema)),new Pair(key,value)}toJSON(_,ctx){const pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap.addPairToJSMap(ctx,
pair,this)}toString(ctx,onComment,onChompKeep){return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}}exports.Pair=Pair,exports.createPair=createPair}),3301:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1127),Node=__nccwpck_require__2(6673),toJS=__nccwpck_require__2(4043);const isScalarValue=value=>!value||typeof value!="function"&&typeof value!="object";class Scalar extends Node.
NodeBase{constructor(value){super(identity.SCALAR),this.value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED=
"BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE",exports.Scalar=Scalar,exports.isScalarValue=isScalarValue}),
4454:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var stringifyCollection=__nccwpck_require__2(1212),addPairToJSMap=__nccwpck_require__2(7104),Collection=__nccwpck_require__2(101),identity=__nccwpck_require__2(
1127),Pair=__nccwpck_require__2(7165),Scalar=__nccwpck_require__2(3301);function findPair(items,key){const k=identity.isScalar(key)?key.value:key;for(const it of items)if(identity.isPair(it)&&(it.key===
key||it.key===k||identity.isScalar(it.key)&&it.key.value===k))return it}class YAMLMap extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema){super(identity.
MAP,schema),this.items=[]}static from(schema,obj,ctx){const{keepUndefined,replacer}=ctx,map=new this(schema),add=(key,value)=>{if(typeof replacer=="function")value=replacer.call(obj,key,value);else if(Array.
isArray(replacer)&&!replacer.includes(key))return;(value!==void 0||keepUndefined)&&map.items.push(Pair.createPair(key,value,ctx))};if(obj instanceof Map)for(const[key,value]of obj)add(key,value);else if(obj&&
typeof obj=="object")for(const key of Object.keys(obj))add(key,obj[key]);return typeof schema.sortMapEntries=="function"&&map.items.sort(schema.sortMapEntries),map}add(pair,overwrite){let _pair;identity.
isPair(pair)?_pair=pair:!pair||typeof pair!="object"||!("key"in pair)?_pair=new Pair.Pair(pair,pair?.value):_pair=new Pair.Pair(pair.key,pair.value);const prev=findPair(this.items,_pair.key),sortEntries=this.
schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);identity.isScalar(prev.value)&&Scalar.isScalarValue(_pair.value)?prev.value.value=_pair.value:prev.value=_pair.
value}else if(sortEntries){const i=this.items.findIndex(item=>sortEntries(_pair,item)<0);i===-1?this.items.push(_pair):this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key){const it=findPair(
this.items,key);return it?this.items.splice(this.items.indexOf(it),1).length>0:!1}get(key,keepScalar){const node=findPair(this.items,key)?.value;return(!keepScalar&&identity.isScalar(node)?node.value:
node)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair.Pair(key,value),!0)}toJSON(_,ctx,Type){const map=Type?new Type:ctx?.mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(
map);for(const item of this.items)addPairToJSMap.addPairToJSMap(ctx,map,item);return map}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);for(const item of this.items)if(!identity.
isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&(ctx=Object.assign({},ctx,{allNullValues:!0})),stringifyCollection.
stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}}exports.YAMLMap=YAMLMap,exports.findPair=findPair}),2223:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var createNode=__nccwpck_require__2(2404),stringifyCollection=__nccwpck_require__2(1212),Collection=__nccwpck_require__2(101),identity=__nccwpck_require__2(1127),Scalar=__nccwpck_require__2(3301),toJS=__nccwpck_require__2(
4043);class YAMLSeq extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(schema){super(identity.SEQ,schema),this.items=[]}add(value){this.items.push(value)}delete(key){
const idx=asItemIndex(key);return typeof idx!="number"?!1:this.items.splice(idx,1).length>0}get(key,keepScalar){const idx=asItemIndex(key);if(typeof idx!="number")return;const it=this.items[idx];return!keepScalar&&
identity.isScalar(it)?it.value:it}has(key){const idx=asItemIndex(key);return typeof idx=="number"&&idx<this.items.length}set(key,value){const idx=asItemIndex(key);if(typeof idx!="number")throw new Error(
`Expected a valid index, not ${key}.`);const prev=this.items[idx];identity.isScalar(prev)&&Scalar.isScalarValue(value)?prev.value=value:this.items[idx]=value}toJSON(_,ctx){const seq=[];ctx?.onCreate&&
ctx.onCreate(seq);let i=0;for(const item of this.items)seq.push(toJS.toJS(item,String(i++),ctx));return seq}toString(ctx,onComment,onChompKeep){return ctx?stringifyCollection.stringifyCollection(this,
ctx,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):JSON.stringify(this)}static from(schema,obj,ctx){const{replacer}=ctx,seq=new this(schema);
if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer=="function"){const key=obj instanceof Set?it:String(i++);it=replacer.call(obj,key,it)}seq.items.push(createNode.createNode(
it,void 0,ctx))}}return seq}}function asItemIndex(key){let idx=identity.isScalar(key)?key.value:key;return idx&&typeof idx=="string"&&(idx=Number(idx)),typeof idx=="number"&&Number.isInteger(idx)&&idx>=
0?idx:null}exports.YAMLSeq=YAMLSeq}),7104:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var log=__nccwpck_require__2(7249),merge=__nccwpck_require__2(452),stringify=__nccwpck_require__2(2148),
identity=__nccwpck_require__2(1127),toJS=__nccwpck_require__2(4043);function addPairToJSMap(ctx,map,{key,value}){if(identity.isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,map,value);else if(merge.isMergeKey(
ctx,key))merge.addMergeToJSMap(ctx,map,value);else{const jsKey=toJS.toJS(key,"",ctx);if(map instanceof Map)map.set(jsKey,toJS.toJS(value,jsKey,ctx));else if(map instanceof Set)map.add(jsKey);else{const stringKey=stringifyKey(
key,jsKey,ctx),jsValue=toJS.toJS(value,stringKey,ctx);stringKey in map?Object.defineProperty(map,stringKey,{value:jsValue,writable:!0,enumerable:!0,configurable:!0}):map[stringKey]=jsValue}}return map}
function stringifyKey(key,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!="object")return String(jsKey);if(identity.isNode(key)&&ctx?.doc){const strCtx=stringify.createStringifyContext(ctx.doc,{});
strCtx.anchors=new Set;for(const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;const strKey=key.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.
stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(0,36)+'..."'),log.warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}\
. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}return JSON.stringify(jsKey)}exports.addPairToJSMap=addPairToJSMap}),1127:((__unused_webpack_module,exports)=>{const ALIAS=Symbol.
for("yaml.alias"),DOC=Symbol.for("yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.ty\
pe"),isAlias=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===ALIAS,isDocument=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===DOC,isMap=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===
MAP,isPair=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===PAIR,isScalar=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===SCALAR,isSeq=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===
SEQ;function isCollection(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}function isNode(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:
return!0}return!1}const hasAnchor=node=>(isScalar(node)||isCollection(node))&&!!node.anchor;exports.ALIAS=ALIAS,exports.DOC=DOC,exports.MAP=MAP,exports.NODE_TYPE=NODE_TYPE,exports.PAIR=PAIR,exports.SCALAR=
SCALAR,exports.SEQ=SEQ,exports.hasAnchor=hasAnchor,exports.isAlias=isAlias,exports.isCollection=isCollection,exports.isDocument=isDocument,exports.isMap=isMap,exports.isNode=isNode,exports.isPair=isPair,
exports.isScalar=isScalar,exports.isSeq=isSeq}),4043:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127);function toJS(value,arg,ctx){if(Array.isArray(value))
return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.toJSON=="function"){if(!ctx||!identity.hasAnchor(value))return value.toJSON(arg,ctx);const data={aliasCount:0,count:1,res:void 0};
ctx.anchors.set(value,data),ctx.onCreate=res2=>{data.res=res2,delete ctx.onCreate};const res=value.toJSON(arg,ctx);return ctx.onCreate&&ctx.onCreate(res),res}return typeof value=="bigint"&&!ctx?.keep?
Number(value):value}exports.toJS=toJS}),110:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var resolveBlockScalar=__nccwpck_require__2(8913),resolveFlowScalar=__nccwpck_require__2(6842),errors=__nccwpck_require__2(
1464),stringifyString=__nccwpck_require__2(3069);function resolveAsScalar(token,strict=!0,onError){if(token){const _onError=(pos,code,message)=>{const offset=typeof pos=="number"?pos:Array.isArray(pos)?
pos[0]:pos.offset;if(onError)onError(offset,code,message);else throw new errors.YAMLParseError([offset,offset+1],code,message)};switch(token.type){case"scalar":case"single-quoted-scalar":case"double-q\
uoted-scalar":return resolveFlowScalar.resolveFlowScalar(token,strict,_onError);case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict}},token,_onError)}}return null}function createScalarToken(value,context){
const{implicitKey=!1,indent,inFlow=!1,offset=-1,type="PLAIN"}=context,source=stringifyString.stringifyString({type,value},{implicitKey,indent:indent>0?" ".repeat(indent):"",inFlow,options:{blockQuote:!0,
lineWidth:-1}}),end=context.end??[{type:"newline",offset:-1,indent,source:`
`}];switch(source[0]){case"|":case">":{const he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`,props=[{type:"block-scalar-header",offset,indent,source:head}];return addEndtoBlockProps(props,end)||props.push({type:"newline",offset:-1,indent,source:`
`}),{type:"block-scalar",offset,indent,props,source:body}}case'"':return{type:"double-quoted-scalar",offset,indent,source,end};case"'":return{type:"single-quoted-scalar",offset,indent,source,end};default:
return{type:"scalar",offset,indent,source,end}}}function setScalarValue(token,value,context={}){let{afterKey=!1,implicitKey=!1,inFlow=!1,type}=context,indent="indent"in token?token.indent:null;if(afterKey&&
typeof indent=="number"&&(indent+=2),!type)switch(token.type){case"single-quoted-scalar":type="QUOTE_SINGLE";break;case"double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{const header=token.
props[0];if(header.type!=="block-scalar-header")throw new Error("Invalid block scalar header");type=header.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}const source=stringifyString.
stringifyString({type,value},{implicitKey:implicitKey||indent===null,indent:indent!==null&&indent>0?" ".repeat(indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}});switch(source[0]){case"|":case">":
setBlockScalarValue(token,source);break;case'"':setFlowScalarValue(token,source,"double-quoted-scalar");break;case"'":setFlowScalarValue(token,source,"single-quoted-scalar");break;default:setFlowScalarValue(
token,source,"scalar")}}function setBlockScalarValue(token,source){const he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`;if(token.type==="block-scalar"){const header=token.props[0];if(header.type!=="block-scalar-header")throw new Error("Invalid block scalar header");header.source=head,token.source=body}else{const{offset}=token,
indent="indent"in token?token.indent:-1,props=[{type:"block-scalar-header",offset,indent,source:head}];addEndtoBlockProps(props,"end"in token?token.end:void 0)||props.push({type:"newline",offset:-1,indent,
source:`
`});for(const key of Object.keys(token))key!=="type"&&key!=="offset"&&delete token[key];Object.assign(token,{type:"block-scalar",indent,props,source:body})}}function addEndtoBlockProps(props,end){if(end)
for(const st of end)switch(st.type){case"space":case"comment":props.push(st);break;case"newline":return props.push(st),!0}return!1}function setFlowScalarValue(token,source,type){switch(token.type){case"\
scalar":case"double-quoted-scalar":case"single-quoted-scalar":token.type=type,token.source=source;break;case"block-scalar":{const end=token.props.slice(1);let oa=source.length;token.props[0].type==="b\
lock-scalar-header"&&(oa-=token.props[0].source.length);for(const tok of end)tok.offset+=oa;delete token.props,Object.assign(token,{type,source,end});break}case"block-map":case"block-seq":{const nl={type:"\
newline",offset:token.offset+source.length,indent:token.indent,source:`
`};delete token.items,Object.assign(token,{type,source,end:[nl]});break}default:{const indent="indent"in token?token.indent:-1,end="end"in token&&Array.isArray(token.end)?token.end.filter(st=>st.type===
"space"||st.type==="comment"||st.type==="newline"):[];for(const key of Object.keys(token))key!=="type"&&key!=="offset"&&delete token[key];Object.assign(token,{type,indent,source,end})}}}exports.createScalarToken=
createScalarToken,exports.resolveAsScalar=resolveAsScalar,exports.setScalarValue=setScalarValue}),1733:((__unused_webpack_module,exports)=>{const stringify=cst=>"type"in cst?stringifyToken(cst):stringifyItem(
cst);function stringifyToken(token){switch(token.type){case"block-scalar":{let res="";for(const tok of token.props)res+=stringifyToken(tok);return res+token.source}case"block-map":case"block-seq":{let res="";
for(const item of token.items)res+=stringifyItem(item);return res}case"flow-collection":{let res=token.start.source;for(const item of token.items)res+=stringifyItem(item);for(const st of token.end)res+=
st.source;return res}case"document":{let res=stringifyItem(token);if(token.end)for(const st of token.end)res+=st.source;return res}default:{let res=token.source;if("end"in token&&token.end)for(const st of token.
end)res+=st.source;return res}}}function stringifyItem({start,key,sep,value}){let res="";for(const st of start)res+=st.source;if(key&&(res+=stringifyToken(key)),sep)for(const st of sep)res+=st.source;
return value&&(res+=stringifyToken(value)),res}exports.stringify=stringify}),7715:((__unused_webpack_module,exports)=>{const BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("rem\
ove item");function visit(cst,visitor){"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.freeze([]),cst,visitor)}visit.BREAK=BREAK,visit.SKIP=SKIP,visit.REMOVE=
REMOVE,visit.itemAtPath=(cst,path)=>{let item=cst;for(const[field,index]of path){const tok=item?.[field];if(tok&&"items"in tok)item=tok.items[index];else return}return item},visit.parentCollection=(cst,path)=>{
const parent=visit.itemAtPath(cst,path.slice(0,-1)),field=path[path.length-1][0],coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path,item,visitor){
let ctrl=visitor(item,path);if(typeof ctrl=="symbol")return ctrl;for(const field of["key","value"]){const token=item[field];if(token&&"items"in token){for(let i=0;i<token.items.length;++i){const ci=_visit(
Object.freeze(path.concat([[field,i]])),token.items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(token.items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field===
"key"&&(ctrl=ctrl(item,path))}}return typeof ctrl=="function"?ctrl(item,path):ctrl}exports.visit=visit}),3461:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var cstScalar=__nccwpck_require__2(
110),cstStringify=__nccwpck_require__2(1733),cstVisit=__nccwpck_require__2(7715);const BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR="",isCollection=token=>!!token&&"items"in token,isScalar=token=>!!token&&
(token.type==="scalar"||token.type==="single-quoted-scalar"||token.type==="double-quoted-scalar"||token.type==="block-scalar");function prettyToken(token){switch(token){case BOM:return"<BOM>";case DOCUMENT:
return"<DOC>";case FLOW_END:return"<FLOW_END>";case SCALAR:return"<SCALAR>";default:return JSON.stringify(token)}}function tokenType(source){switch(source){case BOM:return"byte-order-mark";case DOCUMENT:
return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"\
]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":
return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}exports.createScalarToken=cstScalar.createScalarToken,exports.
resolveAsScalar=cstScalar.resolveAsScalar,exports.setScalarValue=cstScalar.setScalarValue,exports.stringify=cstStringify.stringify,exports.visit=cstVisit.visit,exports.BOM=BOM,exports.DOCUMENT=DOCUMENT,
exports.FLOW_END=FLOW_END,exports.SCALAR=SCALAR,exports.isCollection=isCollection,exports.isScalar=isScalar,exports.prettyToken=prettyToken,exports.tokenType=tokenType}),361:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var cst=__nccwpck_require__2(3461);function isEmpty(ch){switch(ch){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}const hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(
",[]{}"),invalidAnchorChars=new Set(` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch);class Lexer{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.
indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!="string")throw TypeError("source is not a string");this.buffer=this.
buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.
pos,ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;for(;ch===" ";)ch=this.buffer[++indent+offset];if(ch==="\r"){const next=this.
buffer[indent+offset+1];if(next===`
`||!next&&!this.atEnd)return offset+indent+1}return ch===`
`||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){const dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty(this.buffer[offset+3]))return-1}return offset}getLine(){
let end=this.lineEndPos;return(typeof end!="number"||end!==-1&&end<this.pos)&&(end=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=end),end===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end-1]==="\r"&&(end-=1),this.buffer.substring(this.pos,end))}hasChars(n){return this.pos+n<=this.
buffer.length}setNext(state){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=state,null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"\
stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":
return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line=this.getLine();if(line===null)return this.setNext("stream");if(line[0]===cst.BOM&&(yield*this.pushCount(1),line=line.substring(1)),line[0]==="%"){let dirEnd=line.length,cs=line.indexOf("#");for(;cs!==
-1;){const ch=line[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line.indexOf("#",cs+1)}for(;;){const ch=line[dirEnd-1];if(ch===" "||ch==="	")dirEnd-=1;else break}const n=(yield*this.pushCount(
dirEnd))+(yield*this.pushSpaces(!0));return yield*this.pushCount(line.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){const sp=yield*this.pushSpaces(!0);return yield*this.pushCount(line.length-
sp),yield*this.pushNewline(),"stream"}return yield cst.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||
ch==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,
this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){
const[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("block-start");if((ch0==="-"||ch0==="?"||ch0===":")&&isEmpty(ch1)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const line=this.getLine();if(line===null)return this.setNext("doc");let n=yield*this.
pushIndicators();switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.
flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"\
|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(line.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.
parsePlainScalar()}}*parseFlowCollection(){let nl,sp,indent=-1;do nl=yield*this.pushNewline(),nl>0?(sp=yield*this.pushSpaces(!1),this.indentValue=indent=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+
sp>0);const line=this.getLine();if(line===null)return this.setNext("flow");if((indent!==-1&&indent<this.indentNext&&line[0]!=="#"||indent===0&&(line.startsWith("---")||line.startsWith("..."))&&isEmpty(
line[3]))&&!(indent===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}")))return this.flowLevel=0,yield cst.FLOW_END,yield*this.parseLineStart();let n=0;for(;line[n]===",";)n+=yield*this.
pushCount(1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),line[n]){case void 0:return"flow";case"#":return yield*this.pushCount(line.length-n),"flow";case"{":case"\
[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(isNotAnchorChar),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{const next=this.charAt(1);if(this.flowKey||isEmpty(next)||next===",")return this.flowKey=
!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const quote=this.charAt(0);let end=this.buffer.indexOf(quote,
this.pos+1);if(quote==="'")for(;end!==-1&&this.buffer[end+1]==="'";)end=this.buffer.indexOf("'",end+2);else for(;end!==-1;){let n=0;for(;this.buffer[end-1-n]==="\\";)n+=1;if(n%2===0)break;end=this.buffer.
indexOf('"',end+1)}const qb=this.buffer.substring(0,end);let nl=qb.indexOf(`
`,this.pos);if(nl!==-1){for(;nl!==-1;){const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end=nl-(qb[nl-1]==="\r"?2:1))}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}return yield*this.pushToIndex(end+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){const ch=this.buffer[++i];if(ch==="+")this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!==
"-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||ch==="#")}*parseBlockScalar(){let nl=this.pos-1,indent=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case" ":indent+=1;break;case`\

`:nl=i2,indent=0;break;case"\r":{const next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=indent:this.indentNext=this.blockScalarIndent+
(this.indentNext===0?1:this.indentNext);do{const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=this.buffer[i];ch===" ";)ch=this.buffer[++i];if(ch==="	"){for(;ch==="	"||ch===
" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);const lastChar=i2;for(;ch2===" ";)ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(!0);return yield cst.SCALAR,yield*this.pushToIndex(nl+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const inFlow=this.flowLevel>0;let end=this.
pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)if(ch===":"){const next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.has(next))break;end=i}else if(isEmpty(ch)){let next=this.buffer[i+
1];if(ch==="\r"&&(next===`
`?(i+=1,ch=`
`,next=this.buffer[i+1]):end=i),next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch===`
`){const cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}return!ch&&!this.atEnd?this.setNext("plain-scalar"):(yield cst.SCALAR,yield*this.
pushToIndex(end+1,!0),inFlow?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=n,n):0}*pushToIndex(i,allowEmpty){const s=this.buffer.slice(this.pos,i);return s?(yield s,
this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){let n=0;loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"&":
n+=yield*this.pushUntil(isNotAnchorChar),n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{const inFlow=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.
has(ch1)){inFlow?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}return n}*pushTag(){if(this.charAt(
1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty(ch)&&ch!==">";)ch=this.buffer[++i];return yield*this.pushToIndex(ch===">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.
has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){const ch=this.
buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&ch==="	");const n=i-this.pos;return n>0&&(yield this.buffer.substr(this.pos,n),
this.pos=i),n}*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(i,!1)}}exports.Lexer=Lexer}),6628:((__unused_webpack_module,exports)=>{
class LineCounter{constructor(){this.lineStarts=[],this.addNewLine=offset=>this.lineStarts.push(offset),this.linePos=offset=>{let low=0,high=this.lineStarts.length;for(;low<high;){const mid=low+high>>
1;this.lineStarts[mid]<offset?low=mid+1:high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{line:0,col:offset};const start=this.lineStarts[low-1];return{line:low,col:offset-
start+1}}}}exports.LineCounter=LineCounter}),3456:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var node_process=__nccwpck_require__2(932),cst=__nccwpck_require__2(3461),lexer=__nccwpck_require__2(
361);function includesToken(list,type){for(let i=0;i<list.length;++i)if(list[i].type===type)return!0;return!1}function findNonEmptyIndex(list){for(let i=0;i<list.length;++i)switch(list[i].type){case"s\
pace":case"comment":case"newline":break;default:return i}return-1}function isFlowToken(token){switch(token?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"fl\
ow-collection":return!0;default:return!1}}function getPrevProps(parent){switch(parent.type){case"document":return parent.start;case"block-map":{const it=parent.items[parent.items.length-1];return it.sep??
it.start}case"block-seq":return parent.items[parent.items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(i,prev.length)}function arrayPushArray(target,source){
if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")for(const it of fc.
items)it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.key,isFlowToken(it.value)?it.value.end?arrayPushArray(
it.value.end,it.sep):it.value.end=it.sep:arrayPushArray(it.start,it.sep),delete it.sep)}class Parser{constructor(onNewLine){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=
!1,this.stack=[],this.source="",this.type="",this.lexer=new lexer.Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const lexeme of this.
lexer.lex(source,incomplete))yield*this.next(lexeme);incomplete||(yield*this.end())}*next(source){if(this.source=source,node_process.env.LOG_TOKENS&&console.log("|",cst.prettyToken(source)),this.atScalar){
this.atScalar=!1,yield*this.step(),this.offset+=source.length;return}const type=cst.tokenType(source);if(type)if(type==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.
type=type,yield*this.step(),type){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&(this.indent+=
source.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=source.length}else{const message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,source}),this.offset+=source.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.
stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.document(
top);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.
blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(top)}yield*this.pop()}peek(n){
return this.stack[this.stack.length-n]}*pop(error){const token=error??this.stack.pop();if(!token)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield token;else{const top=this.peek(1);switch(token.type==="block-scalar"?token.indent="indent"in top?top.indent:0:token.type==="flow-collection"&&top.type==="document"&&(token.indent=0),token.
type==="flow-collection"&&fixFlowSeqItems(token),top.type){case"document":top.value=token;break;case"block-scalar":top.props.push(token);break;case"block-map":{const it=top.items[top.items.length-1];if(it.
value){top.items.push({start:[],key:token,sep:[]}),this.onKeyLine=!0;return}else if(it.sep)it.value=token;else{Object.assign(it,{key:token,sep:[]}),this.onKeyLine=!it.explicitKey;return}break}case"blo\
ck-seq":{const it=top.items[top.items.length-1];it.value?top.items.push({start:[],value:token}):it.value=token;break}case"flow-collection":{const it=top.items[top.items.length-1];!it||it.value?top.items.
push({start:[],key:token,sep:[]}):it.sep?it.value=token:Object.assign(it,{key:token,sep:[]});return}default:yield*this.pop(),yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.
type==="block-seq")&&(token.type==="block-map"||token.type==="block-seq")){const last=token.items[token.items.length-1];last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(last.start)===
-1&&(token.indent===0||last.start.every(st=>st.type!=="comment"||st.indent<token.indent))&&(top.type==="document"?top.end=last.start:top.items.push({start:last.start}),token.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"\
doc-mode":case"doc-start":{const doc={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),this.stack.push(doc);return}}yield{type:"error",offset:this.
offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{findNonEmptyIndex(doc.start)!==
-1?(yield*this.pop(),yield*this.step()):doc.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.start.push(this.sourceToken);return}const bv=this.startBlockValue(
doc);bv?this.stack.push(bv):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(scalar){if(this.type==="map-value-ind"){const prev=getPrevProps(
this.peek(2)),start=getFirstKeyStartProps(prev);let sep;scalar.end?(sep=scalar.end,sep.push(this.sourceToken),delete scalar.end):sep=[this.sourceToken];const map={type:"block-map",offset:scalar.offset,
indent:scalar.indent,items:[{start,key:scalar,sep}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map}else yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"space":case"comme\
nt":case"newline":scalar.props.push(this.sourceToken);return;case"scalar":if(scalar.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map){const it=map.items[map.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,it.value){const end="\
end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):map.items.push({start:[this.sourceToken]})}else it.sep?it.sep.push(this.
sourceToken):it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)map.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(
it.start,map.indent)){const end=map.items[map.items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),map.items.pop();return}}it.start.push(this.sourceToken)}
return}if(this.indent>=map.indent){const atMapIndent=!this.onKeyLine&&this.indent===map.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-item-ind";let start=[];if(atNextItem&&
it.sep&&!it.value){const nl=[];for(let i=0;i<it.sep.length;++i){const st=it.sep[i];switch(st.type){case"newline":nl.push(i);break;case"space":break;case"comment":st.indent>map.indent&&(nl.length=0);break;default:
nl.length=0}}nl.length>=2&&(start=it.sep.splice(nl[1]))}switch(this.type){case"anchor":case"tag":atNextItem||it.value?(start.push(this.sourceToken),map.items.push({start}),this.onKeyLine=!0):it.sep?it.
sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=!0):atNextItem||it.value?(start.push(this.
sourceToken),map.items.push({start,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"\
map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(it.key)&&!includesToken(it.sep,"newline")){const start2=getFirstKeyStartProps(it.start),key=it.key,sep=it.
sep;sep.push(this.sourceToken),delete it.key,delete it.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key,sep}]})}else start.length>0?it.sep=it.sep.concat(
start,this.sourceToken):it.sep.push(this.sourceToken);else if(includesToken(it.start,"newline"))Object.assign(it,{key:null,sep:[this.sourceToken]});else{const start2=getFirstKeyStartProps(it.start);this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||atNextItem?map.items.push({start,key:null,sep:[this.sourceToken]}):
includesToken(it.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(this.sourceToken):Object.
assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.type);atNextItem||it.
value?(map.items.push({start,key:fs,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs):(Object.assign(it,{key:fs,sep:[]}),this.onKeyLine=!0);return}default:{const bv=this.startBlockValue(map);if(bv){
if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.
source});return}}else atMapIndent&&map.items.push({start});this.stack.push(bv);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(seq){const it=seq.items[seq.items.length-1];switch(this.type){case"\
newline":if(it.value){const end="end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):seq.items.push({start:[this.sourceToken]})}else
it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)seq.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq.indent)){const end=seq.items[seq.items.
length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),seq.items.pop();return}}it.start.push(this.sourceToken)}return;case"anchor":case"tag":if(it.value||
this.indent<=seq.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq.indent)break;it.value||includesToken(it.start,"seq-item-ind")?seq.items.push({start:[this.sourceToken]}):
it.start.push(this.sourceToken);return}if(this.indent>seq.indent){const bv=this.startBlockValue(seq);if(bv){this.stack.push(bv);return}}yield*this.pop(),yield*this.step()}*flowCollection(fc){const it=fc.
items[fc.items.length-1];if(this.type==="flow-error-end"){let top;do yield*this.pop(),top=this.peek(1);while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"\
explicit-key-ind":!it||it.sep?fc.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return;case"map-value-ind":!it||it.value?fc.items.push({start:[],key:null,sep:[this.sourceToken]}):
it.sep?it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!it||it.value?fc.items.push({start:[this.
sourceToken]}):it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.
type);!it||it.value?fc.items.push({start:[],key:fs,sep:[]}):it.sep?this.stack.push(fs):Object.assign(it,{key:fs,sep:[]});return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.sourceToken);return}
const bv=this.startBlockValue(fc);bv?this.stack.push(bv):(yield*this.pop(),yield*this.step())}else{const parent=this.peek(2);if(parent.type==="block-map"&&(this.type==="map-value-ind"&&parent.indent===
fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&parent.type!=="flow-collection"){const prev=getPrevProps(
parent),start=getFirstKeyStartProps(prev);fixFlowSeqItems(fc);const sep=fc.end.splice(1,fc.end.length);sep.push(this.sourceToken);const map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{
start,key:fc,sep}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.
flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"\
flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return start.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[
{start,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{
start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){return this.type!=="comment"||this.indent<=indent?!1:start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){
this.type!=="doc-mode"&&(docEnd.end?docEnd.end.push(this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(token){switch(this.type){case"comma":case"doc-st\
art":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token.end?token.end.push(this.sourceToken):
token.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}exports.Parser=Parser}),4047:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var composer=__nccwpck_require__2(9984),
Document=__nccwpck_require__2(5402),errors=__nccwpck_require__2(1464),log=__nccwpck_require__2(7249),identity=__nccwpck_require__2(1127),lineCounter=__nccwpck_require__2(6628),parser=__nccwpck_require__2(
3456);function parseOptions(options){const prettyErrors=options.prettyErrors!==!1;return{lineCounter:options.lineCounter||prettyErrors&&new lineCounter.LineCounter||null,prettyErrors}}function parseAllDocuments(source,options={}){
const{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options),docs=Array.from(composer$1.compose(parser$1.
parse(source)));if(prettyErrors&&lineCounter2)for(const doc of docs)doc.errors.forEach(errors.prettifyError(source,lineCounter2)),doc.warnings.forEach(errors.prettifyError(source,lineCounter2));return docs.
length>0?docs:Object.assign([],{empty:!0},composer$1.streamInfo())}function parseDocument(source,options={}){const{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(
lineCounter2?.addNewLine),composer$1=new composer.Composer(options);let doc=null;for(const _doc of composer$1.compose(parser$1.parse(source),!0,source.length))if(!doc)doc=_doc;else if(doc.options.logLevel!==
"silent"){doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return prettyErrors&&lineCounter2&&
(doc.errors.forEach(errors.prettifyError(source,lineCounter2)),doc.warnings.forEach(errors.prettifyError(source,lineCounter2))),doc}function parse2(src,reviver,options){let _reviver;typeof reviver=="f\
unction"?_reviver=reviver:options===void 0&&reviver&&typeof reviver=="object"&&(options=reviver);const doc=parseDocument(src,options);if(!doc)return null;if(doc.warnings.forEach(warning=>log.warn(doc.
options.logLevel,warning)),doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.errors[0];doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},options))}function stringify(value,replacer,options){
let _replacer=null;if(typeof replacer=="function"||Array.isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer),typeof options=="string"&&(options=options.length),typeof options==
"number"){const indent=Math.round(options);options=indent<1?void 0:indent>8?{indent:8}:{indent}}if(value===void 0){const{keepUndefined}=options??replacer??{};if(!keepUndefined)return}return identity.isDocument(
value)&&!_replacer?value.toString(options):new Document.Document(value,_replacer,options).toString(options)}exports.parse=parse2,exports.parseAllDocuments=parseAllDocuments,exports.parseDocument=parseDocument,
exports.stringify=stringify}),5840:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),map=__nccwpck_require__2(7451),seq=__nccwpck_require__2(1706),string=__nccwpck_require__2(
6464),tags=__nccwpck_require__2(18);const sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0;class Schema{constructor({compat,customTags,merge,resolveKnownTags,schema,sortMapEntries,toStringDefaults}){
this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):null,this.name=typeof schema=="string"&&schema||"core",this.knownTags=resolveKnownTags?tags.coreKnownTags:
{},this.tags=tags.getTags(customTags,this.name,merge),this.toStringOptions=toStringDefaults??null,Object.defineProperty(this,identity.MAP,{value:map.map}),Object.defineProperty(this,identity.SCALAR,{value:string.
string}),Object.defineProperty(this,identity.SEQ,{value:seq.seq}),this.sortMapEntries=typeof sortMapEntries=="function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:null}clone(){const copy=Object.
create(Schema.prototype,Object.getOwnPropertyDescriptors(this));return copy.tags=this.tags.slice(),copy}}exports.Schema=Schema}),7451:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1127),YAMLMap=__nccwpck_require__2(4454);const map={collection:"map",default:!0,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){return identity.isMap(map2)||onError("Expect\
ed a mapping for this tag"),map2},createNode:(schema,obj,ctx)=>YAMLMap.YAMLMap.from(schema,obj,ctx)};exports.map=map}),3632:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(
3301);const nullTag={identify:value=>value==null,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar.Scalar(null),stringify:({
source},ctx)=>typeof source=="string"&&nullTag.test.test(source)?source:ctx.options.nullStr};exports.nullTag=nullTag}),1706:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1127),YAMLSeq=__nccwpck_require__2(2223);const seq={collection:"seq",default:!0,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return identity.isSeq(seq2)||onError("Expect\
ed a sequence for this tag"),seq2},createNode:(schema,obj,ctx)=>YAMLSeq.YAMLSeq.from(schema,obj,ctx)};exports.seq=seq}),6464:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var stringifyString=__nccwpck_require__2(
3069);const string={identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){return ctx=Object.assign({actualString:!0},
ctx),stringifyString.stringifyString(item,ctx,onComment,onChompKeep)}};exports.string=string}),3959:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(3301);const boolTag={
identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar.Scalar(str[0]==="t"||str[0]==="T"),stringify({source,value},ctx){
if(source&&boolTag.test.test(source)){const sv=source[0]==="t"||source[0]==="T";if(value===sv)return source}return value?ctx.options.trueStr:ctx.options.falseStr}};exports.boolTag=boolTag}),8405:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(3301),stringifyNumber=__nccwpck_require__2(8689);const floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value=="\
number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){const num=Number(node.value);return isFinite(
num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){
const node=new Scalar.Scalar(parseFloat(str)),dot=str.indexOf(".");return dot!==-1&&str[str.length-1]==="0"&&(node.minFractionDigits=str.length-dot-1),node},stringify:stringifyNumber.stringifyNumber};
exports.float=float,exports.floatExp=floatExp,exports.floatNaN=floatNaN}),9874:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var stringifyNumber=__nccwpck_require__2(8689);const intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix){const{value}=node;
return intIdentify(value)&&value>=0?prefix+value.toString(radix):stringifyNumber.stringifyNumber(node)}const intOct={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",
format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(node,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,
resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.stringifyNumber},intHex={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int,exports.intHex=intHex,exports.intOct=intOct}),896:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var map=__nccwpck_require__2(7451),_null=__nccwpck_require__2(3632),seq=__nccwpck_require__2(1706),string=__nccwpck_require__2(6464),bool=__nccwpck_require__2(3959),float=__nccwpck_require__2(8405),int=__nccwpck_require__2(
9874);const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.boolTag,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float];exports.schema=schema}),3559:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(3301),map=__nccwpck_require__2(7451),seq=__nccwpck_require__2(1706);function intIdentify(value){return typeof value=="bigint"||Number.isInteger(value)}const stringifyJSON=({
value})=>JSON.stringify(value),jsonScalars=[{identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar.
Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):
parseInt(str,10),stringify:({value})=>intIdentify(value)?value.toString():JSON.stringify(value)},{identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:str=>parseFloat(str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved plain scalar ${JSON.stringify(str)}`),str}},schema=[map.map,
seq.seq].concat(jsonScalars,jsonError);exports.schema=schema}),18:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var map=__nccwpck_require__2(7451),_null=__nccwpck_require__2(3632),seq=__nccwpck_require__2(
1706),string=__nccwpck_require__2(6464),bool=__nccwpck_require__2(3959),float=__nccwpck_require__2(8405),int=__nccwpck_require__2(9874),schema=__nccwpck_require__2(896),schema$1=__nccwpck_require__2(3559),
binary=__nccwpck_require__2(6083),merge=__nccwpck_require__2(452),omap=__nccwpck_require__2(303),pairs=__nccwpck_require__2(8385),schema$2=__nccwpck_require__2(5913),set=__nccwpck_require__2(1528),timestamp=__nccwpck_require__2(
6752);const schemas2=new Map([["core",schema.schema],["failsafe",[map.map,seq.seq,string.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]]),tagsByName={binary:binary.
binary,bool:bool.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,int:int.int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,map:map.
map,merge:merge.merge,null:_null.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp},coreKnownTags={"tag:yaml.org,2002:binary":binary.binary,"tag:yaml.org,2\
002:merge":merge.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.timestamp};function getTags(customTags,schemaName,addMergeTag){
const schemaTags=schemas2.get(schemaName);if(schemaTags&&!customTags)return addMergeTag&&!schemaTags.includes(merge.merge)?schemaTags.concat(merge.merge):schemaTags.slice();let tags=schemaTags;if(!tags)
if(Array.isArray(customTags))tags=[];else{const keys=Array.from(schemas2.keys()).filter(key=>key!=="yaml11").map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown schema "${schemaName}"; u\
se one of ${keys} or define customTags array`)}if(Array.isArray(customTags))for(const tag of customTags)tags=tags.concat(tag);else typeof customTags=="function"&&(tags=customTags(tags.slice()));return addMergeTag&&
(tags=tags.concat(merge.merge)),tags.reduce((tags2,tag)=>{const tagObj=typeof tag=="string"?tagsByName[tag]:tag;if(!tagObj){const tagName=JSON.stringify(tag),keys=Object.keys(tagsByName).map(key=>JSON.
stringify(key)).join(", ");throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`)}return tags2.includes(tagObj)||tags2.push(tagObj),tags2},[])}exports.coreKnownTags=coreKnownTags,exports.
getTags=getTags}),6083:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var node_buffer=__nccwpck_require__2(181),Scalar=__nccwpck_require__2(3301),stringifyString=__nccwpck_require__2(3069);
const binary={identify:value=>value instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof node_buffer.Buffer=="function")return node_buffer.Buffer.from(src,"ba\
se64");if(typeof atob=="function"){const str=atob(src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length);for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else return onError(
"This environment does not support reading binary tags; either Buffer or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";const buf=value;let str;if(typeof node_buffer.
Buffer=="function")str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.from(buf.buffer).toString("base64");else if(typeof btoa=="function"){let s="";for(let i=0;i<buf.length;++i)
s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(type??(type=Scalar.Scalar.BLOCK_LITERAL),
type!==Scalar.Scalar.QUOTE_DOUBLE){const lineWidth=Math.max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines=new Array(n);for(let i=0,o=0;i<
n;++i,o+=lineWidth)lines[i]=str.substr(o,lineWidth);str=lines.join(type===Scalar.Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString.stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};exports.binary=binary}),8398:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(
3301);function boolStringify({value,source},ctx){return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.trueStr:ctx.options.falseStr}const trueTag={identify:value=>value===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar.Scalar(!0),stringify:boolStringify},falseTag={identify:value=>value===!1,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar.Scalar(!1),stringify:boolStringify};exports.falseTag=falseTag,exports.trueTag=trueTag}),5782:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(3301),stringifyNumber=__nccwpck_require__2(8689);const floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value=="\
number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(/_/g,"")),stringify(node){const num=Number(
node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(str){const node=new Scalar.Scalar(parseFloat(str.replace(/_/g,""))),dot=str.indexOf(".");if(dot!==-1){const f=str.substring(dot+1).replace(/_/g,"");f[f.length-1]==="0"&&(node.minFractionDigits=
f.length)}return node},stringify:stringifyNumber.stringifyNumber};exports.float=float,exports.floatExp=floatExp,exports.floatNaN=floatNaN}),873:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var stringifyNumber=__nccwpck_require__2(8689);const intIdentify=value=>typeof value=="bigint"||Number.isInteger(value);function intResolve(str,offset,radix,{intAsBigInt}){const sign=str[0];if((sign===
"-"||sign==="+")&&(offset+=1),str=str.substring(offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;break}const n2=BigInt(
str);return sign==="-"?BigInt(-1)*n2:n2}const n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify(node,radix,prefix){const{value}=node;if(intIdentify(value)){const str=value.toString(
radix);return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber.stringifyNumber(node)}const intBin={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,2,opt),stringify:node=>intStringify(node,2,"0b")},intOct={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve(
str,1,8,opt),stringify:node=>intStringify(node,8,"0")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),
stringify:stringifyNumber.stringifyNumber},intHex={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,16,
opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int,exports.intBin=intBin,exports.intHex=intHex,exports.intOct=intOct}),452:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1127),Scalar=__nccwpck_require__2(3301);const MERGE_KEY="<<",merge={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY},isMergeKey=(ctx,key)=>(merge.identify(key)||identity.isScalar(key)&&(!key.
type||key.type===Scalar.Scalar.PLAIN)&&merge.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default);function addMergeToJSMap(ctx,map,value){const source=resolveAliasValue(
ctx,value);if(identity.isSeq(source))for(const it of source.items)mergeValue(ctx,map,it);else if(Array.isArray(source))for(const it of source)mergeValue(ctx,map,it);else mergeValue(ctx,map,source)}function mergeValue(ctx,map,value){
const source=resolveAliasValue(ctx,value);if(!identity.isMap(source))throw new Error("Merge sources must be maps or map aliases");const srcMap=source.toJSON(null,ctx,Map);for(const[key,value2]of srcMap)
map instanceof Map?map.has(key)||map.set(key,value2):map instanceof Set?map.add(key):Object.prototype.hasOwnProperty.call(map,key)||Object.defineProperty(map,key,{value:value2,writable:!0,enumerable:!0,
configurable:!0});return map}function resolveAliasValue(ctx,value){return ctx&&identity.isAlias(value)?value.resolve(ctx.doc,ctx):value}exports.addMergeToJSMap=addMergeToJSMap,exports.isMergeKey=isMergeKey,
exports.merge=merge}),303:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),toJS=__nccwpck_require__2(4043),YAMLMap=__nccwpck_require__2(4454),YAMLSeq=__nccwpck_require__2(
2223),pairs=__nccwpck_require__2(8385);class YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super(),this.add=YAMLMap.YAMLMap.prototype.add.bind(this),this.delete=YAMLMap.YAMLMap.prototype.delete.bind(
this),this.get=YAMLMap.YAMLMap.prototype.get.bind(this),this.has=YAMLMap.YAMLMap.prototype.has.bind(this),this.set=YAMLMap.YAMLMap.prototype.set.bind(this),this.tag=YAMLOMap.tag}toJSON(_,ctx){if(!ctx)
return super.toJSON(_);const map=new Map;ctx?.onCreate&&ctx.onCreate(map);for(const pair of this.items){let key,value;if(identity.isPair(pair)?(key=toJS.toJS(pair.key,"",ctx),value=toJS.toJS(pair.value,
key,ctx)):key=toJS.toJS(pair,"",ctx),map.has(key))throw new Error("Ordered maps must not include duplicate keys");map.set(key,value)}return map}static from(schema,iterable,ctx){const pairs$1=pairs.createPairs(
schema,iterable,ctx),omap2=new this;return omap2.items=pairs$1.items,omap2}}YAMLOMap.tag="tag:yaml.org,2002:omap";const omap={collection:"seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,default:!1,
tag:"tag:yaml.org,2002:omap",resolve(seq,onError){const pairs$1=pairs.resolvePairs(seq,onError),seenKeys=[];for(const{key}of pairs$1.items)identity.isScalar(key)&&(seenKeys.includes(key.value)?onError(
`Ordered maps must not include duplicate keys: ${key.value}`):seenKeys.push(key.value));return Object.assign(new YAMLOMap,pairs$1)},createNode:(schema,iterable,ctx)=>YAMLOMap.from(schema,iterable,ctx)};
exports.YAMLOMap=YAMLOMap,exports.omap=omap}),8385:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),Pair=__nccwpck_require__2(7165),Scalar=__nccwpck_require__2(
3301),YAMLSeq=__nccwpck_require__2(2223);function resolvePairs(seq,onError){if(identity.isSeq(seq))for(let i=0;i<seq.items.length;++i){let item=seq.items[i];if(!identity.isPair(item)){if(identity.isMap(
item)){item.items.length>1&&onError("Each pair must have its own sequence indicator");const pair=item.items[0]||new Pair.Pair(new Scalar.Scalar(null));if(item.commentBefore&&(pair.key.commentBefore=pair.
key.commentBefore?`${item.commentBefore}
${pair.key.commentBefore}`:item.commentBefore),item.comment){const cn=pair.value??pair.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair}seq.items[i]=identity.isPair(item)?item:new Pair.Pair(item)}}else onError("Expected a sequence for this tag");return seq}function createPairs(schema,iterable,ctx){
const{replacer}=ctx,pairs2=new YAMLSeq.YAMLSeq(schema);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){typeof replacer=="function"&&
(it=replacer.call(iterable,String(i++),it));let key,value;if(Array.isArray(it))if(it.length===2)key=it[0],value=it[1];else throw new TypeError(`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof
Object){const keys=Object.keys(it);if(keys.length===1)key=keys[0],value=it[key];else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`)}else key=it;pairs2.items.push(Pair.createPair(
key,value,ctx))}return pairs2}const pairs={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports.createPairs=createPairs,exports.pairs=pairs,exports.
resolvePairs=resolvePairs}),5913:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var map=__nccwpck_require__2(7451),_null=__nccwpck_require__2(3632),seq=__nccwpck_require__2(1706),string=__nccwpck_require__2(
6464),binary=__nccwpck_require__2(6083),bool=__nccwpck_require__2(8398),float=__nccwpck_require__2(5782),int=__nccwpck_require__2(873),merge=__nccwpck_require__2(452),omap=__nccwpck_require__2(303),pairs=__nccwpck_require__2(
8385),set=__nccwpck_require__2(1528),timestamp=__nccwpck_require__2(6752);const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.trueTag,bool.falseTag,int.intBin,int.intOct,int.int,int.intHex,
float.floatNaN,float.floatExp,float.float,binary.binary,merge.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.floatTime,timestamp.timestamp];exports.schema=schema}),1528:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1127),Pair=__nccwpck_require__2(7165),YAMLMap=__nccwpck_require__2(4454);class YAMLSet extends YAMLMap.YAMLMap{constructor(schema){super(schema),this.tag=YAMLSet.tag}add(key){
let pair;identity.isPair(key)?pair=key:key&&typeof key=="object"&&"key"in key&&"value"in key&&key.value===null?pair=new Pair.Pair(key.key,null):pair=new Pair.Pair(key,null),YAMLMap.findPair(this.items,
pair.key)||this.items.push(pair)}get(key,keepPair){const pair=YAMLMap.findPair(this.items,key);return!keepPair&&identity.isPair(pair)?identity.isScalar(pair.key)?pair.key.value:pair.key:pair}set(key,value){
if(typeof value!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);const prev=YAMLMap.findPair(this.items,key);prev&&!value?this.items.splice(this.
items.indexOf(prev),1):!prev&&value&&this.items.push(new Pair.Pair(key))}toJSON(_,ctx){return super.toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},ctx,{allNullValues:!0}),onComment,onChompKeep);throw new Error("Set items must all have null values")}static from(schema,iterable,ctx){const{replacer}=ctx,set2=new this(
schema);if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable)typeof replacer=="function"&&(value=replacer.call(iterable,value,value)),set2.items.push(Pair.createPair(value,null,ctx));
return set2}}YAMLSet.tag="tag:yaml.org,2002:set";const set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(schema,iterable,ctx)=>YAMLSet.
from(schema,iterable,ctx),resolve(map,onError){if(identity.isMap(map)){if(map.hasAllNullValues(!0))return Object.assign(new YAMLSet,map);onError("Set items must all have null values")}else onError("Ex\
pected a mapping for this tag");return map}};exports.YAMLSet=YAMLSet,exports.set=set}),6752:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var stringifyNumber=__nccwpck_require__2(8689);function parseSexagesimal(str,asBigInt){
const sign=str[0],parts=sign==="-"||sign==="+"?str.substring(1):str,num=n=>asBigInt?BigInt(n):Number(n),res=parts.replace(/_/g,"").split(":").reduce((res2,p)=>res2*num(60)+num(p),num(0));return sign===
"-"?num(-1)*res:res}function stringifySexagesimal(node){let{value}=node,num=n=>n;if(typeof value=="bigint")num=n=>BigInt(n);else if(isNaN(value)||!isFinite(value))return stringifyNumber.stringifyNumber(
node);let sign="";value<0&&(sign="-",value*=num(-1));const _60=num(60),parts=[value%_60];return value<60?parts.unshift(0):(value=(value-parts[0])/_60,parts.unshift(value%_60),value>=60&&(value=(value-
parts[0])/_60,parts.unshift(value))),sign+parts.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const intTime={identify:value=>typeof value=="bigint"||Number.isInteger(value),default:!0,
tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(str,intAsBigInt),stringify:stringifySexagesimal},floatTime={
identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(str,!1),stringify:stringifySexagesimal},
timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\\
.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){const match=str.match(timestamp.test);if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[
,year,month,day,hour,minute,second]=match.map(Number),millisec=match[7]?Number((match[7]+"00").substr(1,3)):0;let date=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec);const tz=match[8];
if(tz&&tz!=="Z"){let d=parseSexagesimal(tz,!1);Math.abs(d)<30&&(d*=60),date-=6e4*d}return new Date(date)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};exports.floatTime=
floatTime,exports.intTime=intTime,exports.timestamp=timestamp}),4475:((__unused_webpack_module,exports)=>{const FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="quoted";function foldFlowLines(text,indent,mode="\
flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text;lineWidth<minContentWidth&&(minContentWidth=0);const endStep=Math.max(1+minContentWidth,
1+lineWidth-indent.length);if(text.length<=endStep)return text;const folds=[],escapedFolds={};let end=lineWidth-indent.length;typeof indentAtStart=="number"&&(indentAtStart>lineWidth-Math.max(2,minContentWidth)?
folds.push(0):end=lineWidth-indentAtStart);let split,prev,overflow=!1,i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text,i,indent.length),i!==-1&&(end=i+endStep));for(let ch;ch=
text[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text[i+1]){case"x":i+=3;break;case"u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch===`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text,i,indent.length)),end=i+indent.length+endStep,split=void 0;else{if(ch===" "&&prev&&prev!==" "&&prev!==`
`&&prev!=="	"){const next=text[i+1];next&&next!==" "&&next!==`
`&&next!=="	"&&(split=i)}if(i>=end)if(split)folds.push(split),end=split+endStep,split=void 0;else if(mode===FOLD_QUOTED){for(;prev===" "||prev==="	";)prev=ch,ch=text[i+=1],overflow=!0;const j=i>escEnd+
1?i-2:escStart-1;if(escapedFolds[j])return text;folds.push(j),escapedFolds[j]=!0,end=j+endStep,split=void 0}else overflow=!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),folds.length===0)return text;
onFold&&onFold();let res=text.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){const fold=folds[i2],end2=folds[i2+1]||text.length;fold===0?res=`
${indent}${text.slice(0,end2)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text[fold]}\\`),res+=`
${indent}${text.slice(fold+1,end2)}`)}return res}function consumeMoreIndentedLines(text,i,indent){let end=i,start=i+1,ch=text[start];for(;ch===" "||ch==="	";)if(i<start+indent)ch=text[++i];else{do ch=
text[++i];while(ch&&ch!==`
`);end=i,start=i+1,ch=text[start]}return end}exports.FOLD_BLOCK=FOLD_BLOCK,exports.FOLD_FLOW=FOLD_FLOW,exports.FOLD_QUOTED=FOLD_QUOTED,exports.foldFlowLines=foldFlowLines}),2148:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var anchors=__nccwpck_require__2(1596),identity=__nccwpck_require__2(1127),stringifyComment=__nccwpck_require__2(9799),stringifyString=__nccwpck_require__2(3069);function createStringifyContext(doc,options){
const opt=Object.assign({blockQuote:!0,commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},doc.schema.toStringOptions,
options);let inFlow;switch(opt.collectionStyle){case"block":inFlow=!1;break;case"flow":inFlow=!0;break;default:inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":
"",indent:"",indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):"  ",inFlow,options:opt}}function getTagObject(tags,item){if(item.tag){const match=tags.filter(t=>t.tag===item.tag);if(match.
length>0)return match.find(t=>t.format===item.format)??match[0]}let tagObj,obj;if(identity.isScalar(item)){obj=item.value;let match=tags.filter(t=>t.identify?.(obj));if(match.length>1){const testMatch=match.
filter(t=>t.test);testMatch.length>0&&(match=testMatch)}tagObj=match.find(t=>t.format===item.format)??match.find(t=>!t.format)}else obj=item,tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass);
if(!tagObj){const name=obj?.constructor?.name??(obj===null?"null":typeof obj);throw new Error(`Tag not resolved for ${name} value`)}return tagObj}function stringifyProps(node,tagObj,{anchors:anchors$1,
doc}){if(!doc.directives)return"";const props=[],anchor=(identity.isScalar(node)||identity.isCollection(node))&&node.anchor;anchor&&anchors.anchorIsValid(anchor)&&(anchors$1.add(anchor),props.push(`&${anchor}`));
const tag=node.tag??(tagObj.default?null:tagObj.tag);return tag&&props.push(doc.directives.tagString(tag)),props.join(" ")}function stringify(item,ctx,onComment,onChompKeep){if(identity.isPair(item))return item.
toString(ctx,onComment,onChompKeep);if(identity.isAlias(item)){if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item))throw new TypeError("Cannot stringify circular structur\
e without alias nodes");ctx.resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),item=item.resolve(ctx.doc)}let tagObj;const node=identity.isNode(item)?item:ctx.doc.createNode(
item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,node));const props=stringifyProps(node,tagObj,ctx);props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+
1);const str=typeof tagObj.stringify=="function"?tagObj.stringify(node,ctx,onComment,onChompKeep):identity.isScalar(node)?stringifyString.stringifyString(node,ctx,onComment,onChompKeep):node.toString(
ctx,onComment,onChompKeep);return props?identity.isScalar(node)||str[0]==="{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`:str}exports.createStringifyContext=createStringifyContext,exports.stringify=stringify}),1212:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1127),stringify=__nccwpck_require__2(2148),stringifyComment=__nccwpck_require__2(9799);function stringifyCollection(collection,ctx,options){return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(
collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){const{indent,options:{commentString}}=ctx,itemCtx=Object.assign(
{},ctx,{indent:itemIndent,type:null});let chompKeep=!1;const lines=[];for(let i=0;i<items.length;++i){const item=items[i];let comment2=null;if(identity.isNode(item))!chompKeep&&item.spaceBefore&&lines.
push(""),addCommentBefore(ctx,lines,item.commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(identity.isPair(item)){const ik=identity.isNode(item.key)?item.key:null;ik&&(!chompKeep&&
ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,chompKeep))}chompKeep=!1;let str2=stringify.stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str2+=stringifyComment.
lineComment(str2,itemIndent,commentString(comment2))),chompKeep&&comment2&&(chompKeep=!1),lines.push(blockItemPrefix+str2)}let str;if(lines.length===0)str=flowChars.start+flowChars.end;else{str=lines[0];
for(let i=1;i<lines.length;++i){const line=lines[i];str+=line?`
${indent}${line}`:`
`}}return comment?(str+=`
`+stringifyComment.indentComment(commentString(comment),indent),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({items},ctx,{flowChars,itemIndent}){const{
indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;const itemCtx=Object.assign({},ctx,{indent:itemIndent,inFlow:!0,type:null});let reqNewline=!1,linesAtValue=0;
const lines=[];for(let i=0;i<items.length;++i){const item=items[i];let comment=null;if(identity.isNode(item))item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,!1),item.comment&&
(comment=item.comment);else if(identity.isPair(item)){const ik=identity.isNode(item.key)?item.key:null;ik&&(ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,!1),ik.comment&&(reqNewline=
!0));const iv=identity.isNode(item.value)?item.value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item.value==null&&ik?.comment&&(comment=ik.comment)}comment&&(reqNewline=
!0);let str=stringify.stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines.length>linesAtValue||str.includes(`
`)),i<items.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines.reduce((sum,line)=>sum+line.length+2,2)+(str.length+2)>ctx.options.lineWidth)),reqNewline&&
(str+=",")),comment&&(str+=stringifyComment.lineComment(str,itemIndent,commentString(comment))),lines.push(str),linesAtValue=lines.length}const{start,end}=flowChars;if(lines.length===0)return start+end;
if(!reqNewline){const len=lines.reduce((sum,line)=>sum+line.length+2,2);reqNewline=ctx.options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(const line of lines)str+=line?`
${indentStep}${indent}${line}`:`
`;return`${str}
${indent}${end}`}else return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}function addCommentBefore({indent,options:{commentString}},lines,comment,chompKeep){if(comment&&chompKeep&&(comment=
comment.replace(/^\n+/,"")),comment){const ic=stringifyComment.indentComment(commentString(comment),indent);lines.push(ic.trimStart())}}exports.stringifyCollection=stringifyCollection}),9799:((__unused_webpack_module,exports)=>{
const stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,"#");function indentComment(comment,indent){return/^\n+$/.test(comment)?comment.substring(1):indent?comment.replace(/^(?! *$)/gm,indent):comment}
const lineComment=(str,indent,comment)=>str.endsWith(`
`)?indentComment(comment,indent):comment.includes(`
`)?`
`+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment;exports.indentComment=indentComment,exports.lineComment=lineComment,exports.stringifyComment=stringifyComment}),9210:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1127),stringify=__nccwpck_require__2(2148),stringifyComment=__nccwpck_require__2(9799);function stringifyDocument(doc,options){const lines=[];let hasDirectives=options.
directives===!0;if(options.directives!==!1&&doc.directives){const dir=doc.directives.toString(doc);dir?(lines.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines.
push("---");const ctx=stringify.createStringifyContext(doc,options),{commentString}=ctx.options;if(doc.commentBefore){lines.length!==1&&lines.unshift("");const cs=commentString(doc.commentBefore);lines.
unshift(stringifyComment.indentComment(cs,""))}let chompKeep=!1,contentComment=null;if(doc.contents){if(identity.isNode(doc.contents)){if(doc.contents.spaceBefore&&hasDirectives&&lines.push(""),doc.contents.
commentBefore){const cs=commentString(doc.contents.commentBefore);lines.push(stringifyComment.indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment,contentComment=doc.contents.comment}const onChompKeep=contentComment?
void 0:()=>chompKeep=!0;let body=stringify.stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);contentComment&&(body+=stringifyComment.lineComment(body,"",commentString(contentComment))),(body[0]===
"|"||body[0]===">")&&lines[lines.length-1]==="---"?lines[lines.length-1]=`--- ${body}`:lines.push(body)}else lines.push(stringify.stringify(doc.contents,ctx));if(doc.directives?.docEnd)if(doc.comment){
const cs=commentString(doc.comment);cs.includes(`
`)?(lines.push("..."),lines.push(stringifyComment.indentComment(cs,""))):lines.push(`... ${cs}`)}else lines.push("...");else{let dc=doc.comment;dc&&chompKeep&&(dc=dc.replace(/^\n+/,"")),dc&&((!chompKeep||
contentComment)&&lines[lines.length-1]!==""&&lines.push(""),lines.push(stringifyComment.indentComment(commentString(dc),"")))}return lines.join(`
`)+`
`}exports.stringifyDocument=stringifyDocument}),8689:((__unused_webpack_module,exports)=>{function stringifyNumber({format,minFractionDigits,tag,value}){if(typeof value=="bigint")return String(value);
const num=typeof value=="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf";let n=Object.is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&
(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes("e")){let i=n.indexOf(".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >0;)n+="0"}return n}exports.stringifyNumber=
stringifyNumber}),9748:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1127),Scalar=__nccwpck_require__2(3301),stringify=__nccwpck_require__2(2148),stringifyComment=__nccwpck_require__2(
9799);function stringifyPair({key,value},ctx,onComment,onChompKeep){const{allNullValues,doc,indent,indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx;let keyComment=identity.isNode(key)&&key.
comment||null;if(simpleKeys){if(keyComment)throw new Error("With simple keys, key nodes cannot have comments");if(identity.isCollection(key)||!identity.isNode(key)&&typeof key=="object"){const msg="Wi\
th simple keys, collection cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key||keyComment&&value==null&&!ctx.inFlow||identity.isCollection(key)||(identity.isScalar(
key)?key.type===Scalar.Scalar.BLOCK_FOLDED||key.type===Scalar.Scalar.BLOCK_LITERAL:typeof key=="object"));ctx=Object.assign({},ctx,{allNullValues:!1,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),
indent:indent+indentStep});let keyCommentDone=!1,chompKeep=!1,str=stringify.stringify(key,ctx,()=>keyCommentDone=!0,()=>chompKeep=!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error(
"With simple keys, single line scalar must not span more than 1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value==null)return keyCommentDone&&onComment&&onComment(),str===""?"?":explicitKey?
`? ${str}`:str}else if(allNullValues&&!simpleKeys||value==null&&explicitKey)return str=`? ${str}`,keyComment&&!keyCommentDone?str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment)):
chompKeep&&onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?(keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))),str=`? ${str}
${indent}:`):(str=`${str}:`,keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;identity.isNode(value)?(vsb=!!value.spaceBefore,vcb=value.
commentBefore,valueComment=value.comment):(vsb=!1,vcb=null,valueComment=null,value&&typeof value=="object"&&(value=doc.createNode(value))),ctx.implicitKey=!1,!explicitKey&&!keyComment&&identity.isScalar(
value)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.length>=2&&!ctx.inFlow&&!explicitKey&&identity.isSeq(value)&&!value.flow&&!value.tag&&!value.anchor&&(ctx.indent=ctx.indent.
substring(2));let valueCommentDone=!1;const valueStr=stringify.stringify(value,ctx,()=>valueCommentDone=!0,()=>chompKeep=!0);let ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){const cs=commentString(vcb);ws+=`
${stringifyComment.indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&identity.isCollection(value)){const vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=!1;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.indexOf(" ");vs0==="&"&&sp0!==
-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str+=stringifyComment.lineComment(str,ctx.indent,commentString(valueComment)):chompKeep&&
onChompKeep&&onChompKeep(),str}exports.stringifyPair=stringifyPair}),3069:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(3301),foldFlowLines=__nccwpck_require__2(
4475);const getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.
test(str);function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return!1;const limit=lineWidth-indentLength,strLen=str.length;if(strLen<=limit)return!1;for(let i=0,start=0;i<
strLen;++i)if(str[i]===`
`){if(i-start>limit)return!0;if(start=i+1,strLen-start<=limit)return!1}return!0}function doubleQuotedString(value,ctx){const json=JSON.stringify(value);if(ctx.options.doubleQuotedAsJSON)return json;const{
implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent=ctx.indent||(containsDocumentMarker(value)?"  ":"");let str="",start=0;for(let i=0,ch=json[i];ch;ch=json[++i])if(ch===
" "&&json[i+1]==="\\"&&json[i+2]==="n"&&(str+=json.slice(start,i)+"\\ ",i+=1,start=i,ch="\\"),ch==="\\")switch(json[i+1]){case"u":{str+=json.slice(start,i);const code=json.substr(i+2,4);switch(code){case"\
0000":str+="\\0";break;case"0007":str+="\\a";break;case"000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":
str+="\\P";break;default:code.substr(0,2)==="00"?str+="\\x"+code.substr(2):str+=json.substr(i,6)}i+=5,start=i+1}break;case"n":if(implicitKey||json[i+2]==='"'||json.length<minMultiLineLength)i+=1;else{
for(str+=json.slice(start,i)+`

`;json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"';)str+=`
`,i+=2;str+=indent,json[i+2]===" "&&(str+="\\"),i+=1,start=i+1}break;default:i+=1}return str=start?str+json.slice(start):json,implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_QUOTED,
getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===!1||ctx.implicitKey&&value.includes(`
`)||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);const indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),res="'"+value.replace(/'/g,"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){const{singleQuote}=ctx.options;let qs;
if(singleQuote===!1)qs=doubleQuotedString;else{const hasDouble=value.includes('"'),hasSingle=value.includes("'");hasDouble&&!hasSingle?qs=singleQuotedString:hasSingle&&!hasDouble?qs=doubleQuotedString:
qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}let blockEndNewlines;try{blockEndNewlines=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){const{blockQuote,commentString,lineWidth}=ctx.options;if(!blockQuote||/\n[\t ]+$/.test(
value))return quotedString(value,ctx);const indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":""),literal=blockQuote==="literal"?!0:blockQuote==="folded"||type===Scalar.Scalar.
BLOCK_FOLDED?!1:type===Scalar.Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value,lineWidth,indent.length);if(!value)return literal?`|
`:`>
`;let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){const ch=value[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end=value.substring(endStart);const endNlPos=end.indexOf(`
`);endNlPos===-1?chomp="-":value===end||endNlPos!==end.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end&&(value=value.slice(0,-end.length),end[end.length-1]===`
`&&(end=end.slice(0,-1)),end=end.replace(blockEndNewlines,`$&${indent}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){const ch=value[startEnd];if(ch===
" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start&&(value=value.substring(start.length),start=start.replace(/\n+/g,`$&${indent}`));let header=(startWithSpace?
indent?"2":"1":"")+chomp;if(comment&&(header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&onComment()),!literal){const foldedValue=value.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`);let literalFallback=!1;const foldOptions=getFoldOptions(ctx,!0);blockQuote!=="folded"&&type!==Scalar.
Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});const body=foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`,indent,foldFlowLines.FOLD_BLOCK,foldOptions);if(!literalFallback)
return`>${header}
${indent}${body}`}return value=value.replace(/\n+/g,`$&${indent}`),`|${header}
${indent}${start}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){const{type,value}=item,{actualString,implicitKey,indent,indentStep,inFlow}=ctx;if(implicitKey&&value.includes(`
`)||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))return implicitKey||inFlow||!value.
includes(`
`)?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar.Scalar.PLAIN&&value.includes(`
`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value)){if(indent==="")return ctx.forceBlockIndent=!0,blockString(item,ctx,onComment,onChompKeep);if(implicitKey&&indent===
indentStep)return quotedString(value,ctx)}const str=value.replace(/\n+/g,`$&
${indent}`);if(actualString){const test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str),{compat,tags}=ctx.doc.schema;if(tags.some(test)||compat?.some(test))return quotedString(
value,ctx)}return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}function stringifyString(item,ctx,onComment,onChompKeep){const{implicitKey,inFlow}=ctx,
ss=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.value)});let{type}=item;type!==Scalar.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)&&
(type=Scalar.Scalar.QUOTE_DOUBLE);const _stringify=_type=>{switch(_type){case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(
ss,ctx,onComment,onChompKeep);case Scalar.Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar.Scalar.QUOTE_SINGLE:return singleQuotedString(ss.value,ctx);case Scalar.Scalar.PLAIN:return plainString(
ss,ctx,onComment,onChompKeep);default:return null}};let res=_stringify(type);if(res===null){const{defaultKeyType,defaultStringType}=ctx.options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=
_stringify(t),res===null)throw new Error(`Unsupported default string type ${t}`)}return res}exports.stringifyString=stringifyString}),204:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1127);const BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove node");function visit(node,visitor){const visitor_=initVisitor(visitor);identity.isDocument(node)?visit_(null,
node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):visit_(null,node,visitor_,Object.freeze([]))}visit.BREAK=BREAK,visit.SKIP=SKIP,visit.REMOVE=REMOVE;function visit_(key,node,visitor,path){
const ctrl=callVisitor(key,node,visitor,path);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(key,path,ctrl),visit_(key,ctrl,visitor,path);if(typeof ctrl!="symbol"){if(identity.isCollection(
node)){path=Object.freeze(path.concat(node));for(let i=0;i<node.items.length;++i){const ci=visit_(i,node.items[i],visitor,path);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&
(node.items.splice(i,1),i-=1)}}}else if(identity.isPair(node)){path=Object.freeze(path.concat(node));const ck=visit_("key",node.key,visitor,path);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);
const cv=visit_("value",node.value,visitor,path);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}async function visitAsync(node,visitor){const visitor_=initVisitor(visitor);identity.
isDocument(node)?await visitAsync_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):await visitAsync_(null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK,visitAsync.
SKIP=SKIP,visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node,visitor,path){const ctrl=await callVisitor(key,node,visitor,path);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(
key,path,ctrl),visitAsync_(key,ctrl,visitor,path);if(typeof ctrl!="symbol"){if(identity.isCollection(node)){path=Object.freeze(path.concat(node));for(let i=0;i<node.items.length;++i){const ci=await visitAsync_(
i,node.items[i],visitor,path);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(identity.isPair(node)){path=Object.freeze(path.concat(node));
const ck=await visitAsync_("key",node.key,visitor,path);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);const cv=await visitAsync_("value",node.value,visitor,path);if(cv===BREAK)return BREAK;cv===
REMOVE&&(node.value=null)}}return ctrl}function initVisitor(visitor){return typeof visitor=="object"&&(visitor.Collection||visitor.Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,
Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}function callVisitor(key,node,visitor,path){
if(typeof visitor=="function")return visitor(key,node,path);if(identity.isMap(node))return visitor.Map?.(key,node,path);if(identity.isSeq(node))return visitor.Seq?.(key,node,path);if(identity.isPair(node))
return visitor.Pair?.(key,node,path);if(identity.isScalar(node))return visitor.Scalar?.(key,node,path);if(identity.isAlias(node))return visitor.Alias?.(key,node,path)}function replaceNode(key,path,node){
const parent=path[path.length-1];if(identity.isCollection(parent))parent.items[key]=node;else if(identity.isPair(parent))key==="key"?parent.key=node:parent.value=node;else if(identity.isDocument(parent))
parent.contents=node;else{const pt=identity.isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports.visit=visit,exports.visitAsync=visitAsync}),4177:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{b:()=>startPracticeServer});var external_node_events_=__nccwpck_require__2(8474),external_node_http_=__nccwpck_require__2(7067),schemas2=__nccwpck_require__2(
5586),errors=__nccwpck_require__2(7428),external_node_crypto_=__nccwpck_require__2(7598);const thought="Reading the request by a fixed set of rules.",tokensOf=bytes=>Math.ceil(bytes/4),bytesOf=text=>Buffer.
byteLength(text),byBytes=text=>tokensOf(bytesOf(text)),outputTokens=(speech,thinks,count=byBytes)=>{const{reply}=speech,spoken=reply.kind==="tool"?reply.calls.map(({name,input})=>name+JSON.stringify(input)).
join(""):reply.text;return count(spoken)+(thinks?count(thought):0)},pieces=(text,size=400)=>{const cut=[];for(let at=0;at<text.length;at+=size)cut.push(text.slice(at,at+size));return cut},signatureOf=text=>(0,external_node_crypto_.
createHash)("sha256").update(`practice ${text}`).digest("base64").slice(0,32),speakMessage=(speech,tokens,asked2,serial)=>{const usage={input_tokens:tokens.fresh,cache_read_input_tokens:tokens.cached,
cache_creation_input_tokens:tokens.written,cache_creation:{ephemeral_5m_input_tokens:tokens.written,ephemeral_1h_input_tokens:0},output_tokens:tokens.output,output_tokens_details:{thinking_tokens:asked2.
thinks?tokensOf(bytesOf(thought)):0},inference_geo:null,server_tool_use:null,service_tier:"standard",speed:null},refused=speech.reply.kind==="refusal"||speech.ending==="filtered",stopped=speech.reply.
kind==="tool"?"tool_use":"end_turn",stop_reason=refused?"refusal":speech.ending==="truncated"?"max_tokens":stopped,stop_details=refused?{type:"refusal",category:"cyber",explanation:speech.reply.kind===
"refusal"?speech.reply.text:"stopped by the content filter"}:null,content=contentOf(speech,asked2.thinks,serial),complete={id:`msg_practice_${serial}`,type:"message",role:"assistant",model:asked2.request.
model,container:null,diagnostics:null,content,stop_reason,stop_sequence:null,stop_details,usage};return{complete,events:eventsOf(complete).map(data=>({name:data.type,data}))}},contentOf=(speech,thinks,serial)=>{
const{reply}=speech,thoughts=thinks?[{type:"thinking",thinking:thought,signature:signatureOf(thought)}]:[];switch(reply.kind){case"text":return[...thoughts,{type:"text",text:reply.text,citations:null}];case"\
refusal":return[];case"tool":return[...thoughts,...reply.calls.map(({name,input},index)=>({type:"tool_use",id:`toolu_${thinks?"thought_":""}${serial}_${index}`,name,input,caller:{type:"direct"}}))];default:
return reply}},eventsOf=complete=>{const{content,stop_reason,stop_details,usage}=complete;return[{type:"message_start",message:{...complete,content:[],stop_reason:null,stop_details:null,usage:{...usage,
output_tokens:1}}},...content.flatMap((item2,index)=>blockEvents(item2,index)),{type:"message_delta",delta:{stop_reason,stop_details,stop_sequence:null,container:null},usage:{input_tokens:usage.input_tokens,
cache_creation_input_tokens:usage.cache_creation_input_tokens,cache_read_input_tokens:usage.cache_read_input_tokens,output_tokens:usage.output_tokens,output_tokens_details:usage.output_tokens_details,
server_tool_use:null}},{type:"message_stop"}]},blockEvents=(item2,index)=>{const stop={type:"content_block_stop",index},start=content_block=>({type:"content_block_start",index,content_block});switch(item2.
type){case"text":return[start({...item2,text:""}),...pieces(item2.text).map(text=>({type:"content_block_delta",index,delta:{type:"text_delta",text}})),stop];case"thinking":return[start({...item2,thinking:"",
signature:""}),{type:"content_block_delta",index,delta:{type:"thinking_delta",thinking:item2.thinking}},{type:"content_block_delta",index,delta:{type:"signature_delta",signature:item2.signature}},stop];case"\
tool_use":return[start({...item2,input:{}}),...pieces(JSON.stringify(item2.input),20).map(partial_json=>({type:"content_block_delta",index,delta:{type:"input_json_delta",partial_json}})),stop];default:
return[]}},objectSchema=schemas2._H3({properties:schemas2.g1P(schemas2.YjP(),schemas2.L5J()).nullable().default(null),required:schemas2.YOg(schemas2.YjP()).nullable().default(null),additionalProperties:schemas2.
L5J().default(null)}),loose=(schema,at)=>{if(Array.isArray(schema))return schema.map(inner=>loose(inner,at)).find(found=>found!==null)??null;if(typeof schema!="object"||schema===null)return null;const seen=objectSchema.
safeParse(schema).data;if(seen!==void 0&&seen.properties!==null){if(seen.additionalProperties!==!1)return`In context=(${at}), 'additionalProperties' is required to be supplied and to be false.`;const missing=Object.
keys(seen.properties).find(name=>!(seen.required??[]).includes(name));if(missing!==void 0)return`In context=(${at}), 'required' is required to be supplied and to be an array including every key in pro\
perties. Missing '${missing}'.`}for(const[key,inner]of Object.entries(schema)){const found=loose(inner,`${at}, '${key}'`);if(found!==null)return found}return null},block=schemas2._H3({type:schemas2.YjP(),
cache_control:schemas2.L5J().default(null)}),message=schemas2.Ikc({role:schemas2.k5n(["user","assistant","system"]),content:schemas2.KCZ([schemas2.YjP(),schemas2.YOg(block)])}),body=schemas2._H3({model:schemas2.
YjP(),max_tokens:schemas2.aig(),stream:schemas2.zMY().nullable().default(null),system:schemas2.KCZ([schemas2.YjP(),schemas2.YOg(block)]).nullable().default(null),messages:schemas2.YOg(message),thinking:schemas2.
_H3({type:schemas2.YjP()}).nullable().default(null),tool_choice:schemas2.L5J().default(null),tools:schemas2.YOg(schemas2._H3({name:schemas2.YjP(),description:schemas2.YjP().nullable().default(null),input_schema:schemas2.
L5J().default(null),strict:schemas2.zMY().nullable().default(null)})).nullable().default(null),output_config:schemas2._H3({format:schemas2._H3({schema:schemas2.L5J().default(null)}).nullable().default(
null),effort:schemas2.L5J().default(null)}).nullable().default(null)}),textBlock=schemas2._H3({type:schemas2.euz("text"),text:schemas2.YjP()}),toolUse=schemas2._H3({type:schemas2.euz("tool_use"),id:schemas2.
YjP(),name:schemas2.YjP(),input:schemas2.L5J().default(null)}),toolResult=schemas2._H3({type:schemas2.euz("tool_result"),tool_use_id:schemas2.YjP(),content:schemas2.KCZ([schemas2.YjP(),schemas2.YOg(textBlock)]).
nullable().default(null),is_error:schemas2.zMY().nullable().default(null)}),thinking=schemas2._H3({type:schemas2.euz("thinking"),thinking:schemas2.YjP(),signature:schemas2.YjP()}),blocksOf=content=>typeof content==
"string"?[{type:"text",text:content,cache_control:null}]:content,segmentOf=(role,{cache_control,...rest})=>({text:JSON.stringify({role,...rest}),breakpoint:cache_control!==null}),fault=(messages,breakpoints)=>{
if(breakpoints>4)return`A maximum of 4 blocks with cache_control may be provided. Found ${breakpoints}.`;if(messages[0]?.role!=="user")return'messages: first message must use the "user" role';let open=[];
for(const[index,{role,content}]of messages.entries()){const blocks=blocksOf(content);if(blocks.length===0)return`messages.${index}: content must not be empty`;const answered=blocks.flatMap(item2=>toolResult.
safeParse(item2).data?.tool_use_id??[]),missing=open.filter(id=>!answered.includes(id));if(missing.length>0)return`messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately\
 after: ${missing.join(", ")}.`;const strays=answered.filter(id=>!open.includes(id));if(strays.length>0)return`messages.${index}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${strays.join(
", ")}.`;open=role==="assistant"?blocks.flatMap(item2=>toolUse.safeParse(item2).data?.id??[]):[];for(const[at,item2]of blocks.entries()){if(textBlock.safeParse(item2).data?.text==="")return"messages: \
text content blocks must be non-empty";const thinks=thinking.safeParse(item2).data;if(thinks!==void 0&&thinks.signature!==signatureOf(thinks.thinking))return`messages.${index}.content.${at}: Invalid \`\
signature\` in \`thinking\` block`}if(open.some(id=>id.startsWith("toolu_thought_"))&&blocks[0]?.type!=="thinking")return`messages.${index}.content.0.type: Expected \`thinking\` or \`redacted_thinking\`, \
but found \`${blocks[0]?.type}\`.`}return null},conversation=messages=>{const turns=[];let calls=[],results=[];for(const{role,content}of messages){const blocks=blocksOf(content),text=blocks.map(item2=>textBlock.
safeParse(item2).data?.text??"").join("");role==="assistant"&&calls.push(...blocks.flatMap(item2=>toolUse.safeParse(item2).data??[]));for(const result of blocks.flatMap(item2=>toolResult.safeParse(item2).
data??[])){const call2=calls.find(({id})=>id===result.tool_use_id),given=result.content??"";results.push({name:call2?.name??"",input:call2?.input??null,output:typeof given=="string"?given:given.map(({
text:text2})=>text2).join(""),failed:result.is_error===!0})}text!==""&&(role==="user"&&(calls=[],results=[]),turns.push({role:role==="assistant"?"assistant":"user",text}))}return{turns,results}},readMessageEvents=given=>{
const read=body.safeParse(given);if(!read.success)return{refused:errors.S1(read.error)};const{model,messages,tools,output_config,system}=read.data,format=output_config?.format??null,prefix=[...(tools??
[]).map(tool=>({text:JSON.stringify(tool),breakpoint:!1})),...format===null?[]:[{text:JSON.stringify(format),breakpoint:!1}],...system===null?[]:blocksOf(system).map(item2=>segmentOf("system",item2))],
settings=JSON.stringify([read.data.thinking??null,read.data.tool_choice??null]),segments=[...prefix,...messages.flatMap(({role,content},index)=>blocksOf(content).map((item2,at)=>segmentOf(index+at===0?
`${role} ${settings}`:role,item2)))],refused=fault(messages,segments.filter(({breakpoint})=>breakpoint).length);if(refused!==null)return{refused};const wrong=(tools??[]).map(tool=>tool.strict===!0?loose(
tool.input_schema,""):null).find(breach=>breach!==null);if(wrong!==void 0)return{refused:`tools.0.input_schema: ${wrong}`};const{turns,results}=conversation(messages);return{request:{wire:"anthropic",
model,instructions:system===null?"":blocksOf(system).map(item2=>textBlock.safeParse(item2).data?.text??"").join(""),turns,tools:(tools??[]).map(tool=>({name:tool.name,description:tool.description??"",
parameters:tool.input_schema})),toolResults:results,schema:format?.schema??null},stream:read.data.stream===!0,maxOutputTokens:read.data.max_tokens,thinks:read.data.thinking?.type==="adaptive",segments,
cacheScope:model,implicitCache:!1}},anthropicSpeaker=()=>{let serial=0;return{wire:"anthropic",path:"/v1/messages",requestIdHeader:"request-id",keyOf(headers){const bearer=/^Bearer (.+)$/.exec(headers.
authorization??"")?.[1],key=headers["x-api-key"];return bearer??(typeof key=="string"?key:null)},readRequest:readMessageEvents,speak(speech,tokens,asked2){return serial+=1,speakMessage(speech,tokens,asked2,
serial)},errorBody(status,{type,code,message:message2},requestId){const details=code===void 0?{}:{details:{error_code:code}};return{type:"error",error:{type:type??errorTypes.get(status)??"api_error",message:message2,
...details},request_id:requestId}},errorEvent({type,message:message2}){return{name:"error",data:{type:"error",error:{type:type??"overloaded_error",message:message2}}}}}},errorTypes=new Map([[400,"inva\
lid_request_error"],[401,"authentication_error"],[402,"billing_error"],[403,"permission_error"],[404,"not_found_error"],[413,"request_too_large"],[429,"rate_limit_error"],[504,"timeout_error"],[529,"o\
verloaded_error"]]),minimumTokens=1024,stepBytes=512,lookback=20,lifetimeMs={anthropic:5*6e4,openai:30*6e4},placesOf=(request,count)=>{const{rule,segments,implicit}=request,found=[],written=[],running=(0,external_node_crypto_.
createHash)("sha256"),ends=[];let bytes=0,before=0;for(const segment of segments){const text=Buffer.from(segment.text),own=count?.(segment.text)??0,tokensAt=at=>count===void 0?tokensOf(bytes):before+Math.
round(own*at/Math.max(1,text.length));for(let at=0;at<text.length;){const step=Math.min(text.length-at,stepBytes-bytes%stepBytes);if(running.update(text.subarray(at,at+step)),at+=step,bytes+=step,rule===
"openai"&&implicit&&bytes%stepBytes===0){const place={bytes,tokens:tokensAt(at),digest:running.copy().digest("hex")};found.push(place),written.push(place)}}const end={bytes,tokens:tokensAt(text.length),
digest:running.copy().digest("hex")};ends.push(end),before+=own,segment.breakpoint&&(written.push(end),found.push(...rule==="anthropic"?ends.slice(-lookback):[end]))}if(rule==="openai"){const explicit=written.
filter(place=>ends.includes(place)),history=new Set(explicit.slice(0,-(implicit?3:4)));written.splice(0,written.length,...written.filter(place=>!history.has(place)))}const enough=({tokens})=>tokens>=minimumTokens,
input=ends.at(-1)?.tokens??0;return{found:found.filter(enough),written:written.filter(enough),input}},furthest=places=>places.reduce((most,{tokens})=>Math.max(most,tokens),0),openCacheBook=(now,count)=>{
const entries=new Map;return{account(request){const{found,written,input}=placesOf(request,count),nameOf=({digest})=>`${request.rule} ${request.scope} ${digest}`,alive=place=>(entries.get(nameOf(place))??
0)>now(),cached=furthest(found.filter(alive));return{input,cached,written:Math.max(0,furthest(written)-cached),commit(){for(const place of[...found.filter(alive),...written])entries.set(nameOf(place),
now()+lifetimeMs[request.rule])}}}}},part=schemas2._H3({type:schemas2.YjP(),text:schemas2.YjP().nullable().default(null)}),call=schemas2._H3({id:schemas2.YjP(),function:schemas2._H3({name:schemas2.YjP(),
arguments:schemas2.YjP()})}),chat_requests_message=schemas2._H3({role:schemas2.YjP(),content:schemas2.KCZ([schemas2.YjP(),schemas2.YOg(part)]).nullable().default(null),tool_calls:schemas2.YOg(call).nullable().
default(null),tool_call_id:schemas2.YjP().nullable().default(null)}),chat_requests_body=schemas2._H3({model:schemas2.YjP(),messages:schemas2.YOg(chat_requests_message),stream:schemas2.zMY().nullable().
default(null),max_completion_tokens:schemas2.aig().nullable().default(null),max_tokens:schemas2.aig().nullable().default(null),response_format:schemas2._H3({type:schemas2.YjP(),json_schema:schemas2._H3(
{schema:schemas2.L5J().default(null),strict:schemas2.zMY().nullable().default(null)}).nullable().default(null)}).nullable().default(null),tools:schemas2.YOg(schemas2._H3({function:schemas2._H3({name:schemas2.
YjP(),description:schemas2.YjP().nullable().default(null),parameters:schemas2.L5J().default(null)})})).nullable().default(null)}),textOf=({content})=>typeof content=="string"?content:(content??[]).map(
({text})=>text??"").join(""),chat_requests_fault=messages=>{let open=[];for(const[index,{role,tool_calls,tool_call_id}]of messages.entries()){if(role==="tool"){if(tool_call_id===null||!open.includes(tool_call_id))
return`messages.${index}: messages with role 'tool' must be a response to a preceding message with 'tool_calls'.`;open=open.filter(id=>id!==tool_call_id)}else if(open.length>0)return`An assistant mess\
age with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id': ${open.join(", ")}.`;tool_calls!==null&&(open=tool_calls.map(({id})=>id))}return open.length>0?`No tool outpu\
t found for ${open.join(", ")}.`:null},chat_requests_conversation=messages=>{const turns=[];let calls=[],results=[];for(const given of messages){const text=textOf(given);switch(given.role){case"tool":{
const of=calls.find(({id})=>id===given.tool_call_id),input=of===void 0?null:JSON.parse(of.function.arguments),failed=text.startsWith("Error: "),output2=failed?text.slice(7):text;results.push({name:of?.
function.name??"",input,output:output2,failed});break}case"assistant":calls.push(...given.tool_calls??[]),text!==""&&turns.push({role:"assistant",text});break;case"user":calls=[],results=[],turns.push(
{role:"user",text});break;default:break}}return{turns,results}},readChatEvents=given=>{const read=chat_requests_body.safeParse(given);if(!read.success)return{refused:errors.S1(read.error)};const{model,
messages,tools,response_format,stream:stream2}=read.data,refused=chat_requests_fault(messages);if(refused!==null)return{refused,param:"messages"};const schema=response_format?.json_schema?.schema??null,
strict=response_format?.json_schema?.strict===!0?loose(schema,""):null;if(strict!==null)return{refused:`Invalid schema for response_format: ${strict}`};const{turns,results}=chat_requests_conversation(
messages);return{request:{wire:"openai-chat",model,instructions:messages.filter(({role})=>role==="system"||role==="developer").map(textOf).join(`
`),turns,tools:(tools??[]).map(({function:{name,description,parameters}})=>({name,description:description??"",parameters})),toolResults:results,schema},stream:stream2===!0,maxOutputTokens:read.data.max_completion_tokens??
read.data.max_tokens,thinks:!1,segments:[...(tools??[]).map(tool=>({text:JSON.stringify(tool),breakpoint:!1})),...response_format===null?[]:[{text:JSON.stringify(response_format),breakpoint:!1}],...messages.
map(item2=>({text:JSON.stringify(item2),breakpoint:!1}))],cacheScope:model,implicitCache:!0}},sealOf=id=>(0,external_node_crypto_.createHash)("sha256").update(`practice ${id}`).digest("base64"),speakResponse=(speech,tokens,asked2,serial)=>{
const input=tokens.fresh+tokens.cached+tokens.written,cut=speech.ending!=="complete",complete={id:`resp_practice_${serial}`,object:"response",created_at:0,access_programs:null,model:asked2.request.model,
status:cut?"incomplete":"completed",error:null,incomplete_details:cut?{reason:speech.ending==="truncated"?"max_output_tokens":"content_filter"}:null,instructions:null,metadata:null,output:outputOf(speech,
asked2.thinks,serial),parallel_tool_calls:!0,temperature:null,tool_choice:"auto",tools:[],top_p:null,usage:{input_tokens:input,input_tokens_details:{cached_tokens:tokens.cached,cache_write_tokens:tokens.
written},output_tokens:tokens.output,output_tokens_details:{reasoning_tokens:asked2.thinks?tokensOf(bytesOf(thought)):0},total_tokens:input+tokens.output}};return{complete,events:openai_responses_eventsOf(
complete).map(data=>({name:data.type,data}))}},outputOf=(speech,thinks,serial)=>{const{reply}=speech,id=`rs_practice_${serial}`,thoughts=thinks?[{type:"reasoning",id,summary:[],encrypted_content:sealOf(
id)}]:[];switch(reply.kind){case"text":return[...thoughts,{type:"message",id:`msg_practice_${serial}`,role:"assistant",status:speech.ending==="complete"?"completed":"incomplete",content:[{type:"output\
_text",text:reply.text,annotations:[],logprobs:[]}]}];case"refusal":return[...thoughts,{type:"message",id:`msg_practice_${serial}`,role:"assistant",status:"completed",content:[{type:"refusal",refusal:reply.
text}]}];case"tool":return[...thoughts,...reply.calls.map(({name,input},index)=>({type:"function_call",id:`fc_practice_${serial}_${index}`,call_id:`call_${thinks?`${id}_`:`${serial}_`}${index}`,...inNamespace(
name),arguments:JSON.stringify(input),status:"completed"}))];default:return reply}},inNamespace=name=>{const[first="",...rest]=name.split(".");return rest.length===0?{name}:{namespace:first,name:rest.
join(".")}},openai_responses_eventsOf=complete=>{const started={...complete,status:"in_progress",output:[],incomplete_details:null};delete started.usage;const type=complete.status==="completed"?"respo\
nse.completed":"response.incomplete";return[{type:"response.created",response:started},{type:"response.in_progress",response:started},...complete.output.flatMap((item2,index)=>itemEvents(item2,index)),
{type,response:complete}].map((event,sequence_number)=>({...event,sequence_number}))},itemEvents=(item2,output_index)=>{const added=item3=>({type:"response.output_item.added",output_index,item:item3}),
done={type:"response.output_item.done",output_index,item:item2};switch(item2.type){case"message":{const{id:item_id}=item2,[part2]=item2.content;if(part2===void 0)return[added(item2),done];const empty={
...item2,content:[],status:"in_progress"};return part2.type==="refusal"?[added(empty),{type:"response.content_part.added",item_id,output_index,content_index:0,part:{...part2,refusal:""}},{type:"respon\
se.refusal.delta",item_id,output_index,content_index:0,delta:part2.refusal},{type:"response.refusal.done",item_id,output_index,content_index:0,refusal:part2.refusal},{type:"response.content_part.done",
item_id,output_index,content_index:0,part:part2},done]:[added(empty),{type:"response.content_part.added",item_id,output_index,content_index:0,part:{...part2,text:""}},...pieces(part2.text).map(delta=>({
type:"response.output_text.delta",item_id,output_index,content_index:0,delta,logprobs:[]})),{type:"response.output_text.done",item_id,output_index,content_index:0,text:part2.text,logprobs:[]},{type:"r\
esponse.content_part.done",item_id,output_index,content_index:0,part:part2},done]}case"function_call":{const item_id=item2.id??"";return[added({...item2,arguments:"",status:"in_progress"}),...pieces(item2.
arguments,20).map(delta=>({type:"response.function_call_arguments.delta",item_id,output_index,delta})),{type:"response.function_call_arguments.done",item_id,output_index,arguments:item2.arguments},done]}default:
return[added(item2),done]}},openai_requests_part=schemas2._H3({type:schemas2.YjP(),text:schemas2.YjP().nullable().default(null),refusal:schemas2.YjP().nullable().default(null),prompt_cache_breakpoint:schemas2.
L5J().default(null)}),item=schemas2._H3({type:schemas2.YjP().nullable().default(null),role:schemas2.YjP().nullable().default(null),content:schemas2.KCZ([schemas2.YjP(),schemas2.YOg(openai_requests_part)]).
nullable().default(null),output:schemas2.L5J().default(null)}),offered=schemas2._H3({name:schemas2.YjP(),description:schemas2.YjP().nullable().default(null),parameters:schemas2.L5J().default(null)}),openai_requests_body=schemas2.
_H3({model:schemas2.YjP(),instructions:schemas2.YjP().nullable().default(null),input:schemas2.KCZ([schemas2.YjP(),schemas2.YOg(item)]).nullable().default(null),stream:schemas2.zMY().nullable().default(
null),store:schemas2.zMY().nullable().default(null),include:schemas2.YOg(schemas2.YjP()).nullable().default(null),max_output_tokens:schemas2.aig().nullable().default(null),prompt_cache_key:schemas2.YjP().
nullable().default(null),prompt_cache_options:schemas2._H3({mode:schemas2.YjP().nullable().default(null)}).nullable().default(null),reasoning:schemas2._H3({effort:schemas2.YjP().nullable().default(null)}).
nullable().default(null),text:schemas2._H3({format:schemas2._H3({type:schemas2.YjP(),schema:schemas2.L5J().default(null)}).nullable().default(null)}).nullable().default(null),tools:schemas2.YOg(schemas2.
_H3({type:schemas2.YjP(),name:schemas2.YjP().nullable().default(null),description:schemas2.YjP().nullable().default(null),parameters:schemas2.L5J().default(null),tools:schemas2.YOg(offered).nullable().
default(null)})).nullable().default(null)}),openai_requests_call=schemas2._H3({type:schemas2.euz("function_call"),call_id:schemas2.YjP(),name:schemas2.YjP(),namespace:schemas2.YjP().nullish(),arguments:schemas2.
YjP()}),outputText=schemas2.KCZ([schemas2.YjP(),schemas2.YOg(openai_requests_part).transform(parts=>parts.map(({text})=>text??"").join(""))]),output=schemas2._H3({type:schemas2.euz("function_call_outp\
ut"),call_id:schemas2.YjP(),output:outputText}),reasoning=schemas2._H3({type:schemas2.euz("reasoning"),id:schemas2.YjP(),encrypted_content:schemas2.YjP().nullable().default(null)}),marked=schemas2._H3(
{prompt_cache_breakpoint:schemas2._H3({})}),segmentsOf=given=>{const{content,...rest}=given;if(!Array.isArray(content)){const result=output.safeParse(given).data,text=JSON.stringify(result===void 0?given:
{...given,output:result.output}),parts=Array.isArray(given.output)?given.output:[];return[{text,breakpoint:marked.safeParse(parts.at(-1)).success}]}return content.map(({prompt_cache_breakpoint,...words},index)=>({
text:JSON.stringify(index===0?{...rest,...words}:words),breakpoint:prompt_cache_breakpoint!==null}))},openai_requests_textOf=given=>typeof given.content=="string"?given.content:(given.content??[]).map(
({text})=>text??"").join(""),inputs=given=>typeof given.input=="string"?[{type:"message",role:"user",content:given.input,output:null}]:given.input??[],openai_requests_fault=items=>{const called=items.
flatMap(given=>openai_requests_call.safeParse(given).data?.call_id??[]),answered=items.flatMap(given=>output.safeParse(given).data?.call_id??[]),open=called.find(id=>!answered.includes(id));if(open!==
void 0)return`No tool output found for function call ${open}.`;const stray=answered.find(id=>!called.includes(id));if(stray!==void 0)return`No tool call found for function call output with call_id ${stray}\
.`;const sealed=items.flatMap(given=>reasoning.safeParse(given).data??[]);for(const{id,encrypted_content}of sealed){if(encrypted_content===null)return`Item with id '${id}' not found. Items are not per\
sisted when \`store\` is set to false.`;if(encrypted_content!==sealOf(id))return`The encrypted content for item ${id} could not be verified.`}const thoughtless=called.find(id=>{const of=/^call_(rs_practice_\d+)_/.
exec(id)?.[1];return of!==void 0&&!sealed.some(given=>given.id===of)});return thoughtless!==void 0?`Item '${thoughtless}' of type 'function_call' was provided without its required 'reasoning' item.`:null},
isRules=({role})=>role==="developer"||role==="system",putsInstructionsLast=model=>{const[,major,minor="0"]=/^gpt-(\d+)(?:\.(\d+))?/u.exec(model)??[];return major===void 0||Number(major)>6||Number(major)===
6&&Number(minor)>=2},openai_requests_conversation=items=>{const turns=[];let calls=[],results=[];for(const given of items){const asked2=openai_requests_call.safeParse(given).data;asked2!==void 0&&calls.
push(asked2);const answer=output.safeParse(given).data;if(answer!==void 0){const of=calls.find(({call_id})=>call_id===answer.call_id),input=of===void 0?null:JSON.parse(of.arguments),failed=answer.output.
startsWith("Error: ");results.push({name:[of?.namespace??"",of?.name??""].filter(part2=>part2!=="").join("."),input,output:failed?answer.output.slice(7):answer.output,failed})}const text=openai_requests_textOf(
given);given.role===null||text===""||(given.role!=="assistant"&&(calls=[],results=[]),turns.push({role:given.role==="assistant"?"assistant":"user",text}))}return{turns,results}},readResponseEvents=given=>{
const read=openai_requests_body.safeParse(given);if(!read.success)return{refused:errors.S1(read.error)};const{model,instructions,tools,text}=read.data,items=inputs(read.data),refused=openai_requests_fault(
items);if(refused!==null)return{refused,param:"input"};const format=text?.format??null,schema=format?.type==="json_schema"?format.schema:null,strict=loose(schema,"");if(strict!==null)return{refused:`I\
nvalid schema for response_format: ${strict}`,param:"text.format.schema"};const{turns,results}=openai_requests_conversation(items.filter(one=>!isRules(one))),rules=[instructions??"",...items.filter(isRules).
map(openai_requests_textOf)].filter(text2=>text2!==""),topLevel=instructions===null?[]:[{text:JSON.stringify({role:"system",content:instructions}),breakpoint:!1}],asked2=items.flatMap(segmentsOf);return{
request:{wire:"openai",model,instructions:rules.join(`
`),turns,tools:(tools??[]).flatMap(tool=>{const name=tool.name??tool.type;return(tool.tools?.map(one=>({...one,name:`${name}.${one.name}`}))??[{...tool,name}]).map(one=>({name:one.name,description:one.
description??"",parameters:one.parameters}))}),toolResults:results,schema},stream:read.data.stream===!0,maxOutputTokens:read.data.max_output_tokens??null,thinks:typeof read.data.reasoning?.effort=="st\
ring"&&(read.data.include??[]).includes("reasoning.encrypted_content"),segments:[...(tools??[]).map(tool=>({text:JSON.stringify(tool),breakpoint:!1})),...format===null?[]:[{text:JSON.stringify(format),
breakpoint:!1}],...putsInstructionsLast(model)?[...asked2,...topLevel]:[...topLevel,...asked2]],cacheScope:`${model} ${read.data.prompt_cache_key??""}`,implicitCache:read.data.prompt_cache_options?.mode!==
"explicit"}},openaiSpeaker=()=>{let serial=0;return{wire:"openai",path:"/responses",requestIdHeader:"x-request-id",keyOf:headers=>/^Bearer (.+)$/.exec(headers.authorization??"")?.[1]??null,readRequest:readResponseEvents,
speak(speech,tokens,asked2){return serial+=1,speakResponse(speech,tokens,asked2,serial)},errorBody(status,{type,code,param,message:message2}){return{error:{message:message2,type:type??(status>=500?"se\
rver_error":openai_api_errorTypes.get(status)??"invalid_request_error"),param:param??null,code:code??errorCodes.get(status)??null}}},errorEvent({type,message:message2}){return{name:"error",data:{type:"\
error",code:type??"server_error",message:message2,param:null,sequence_number:0}}}}},openai_api_errorTypes=new Map([[429,"requests"]]),errorCodes=new Map([[401,"invalid_api_key"],[404,"model_not_found"],
[429,"rate_limit_exceeded"]]),chatSpeaker=()=>{let serial=0;return{...openaiSpeaker(),wire:"openai-chat",path:"/chat/completions",readRequest:readChatEvents,speak(speech,tokens,asked2){return serial+=
1,speakChat(speech,tokens,asked2,serial)},errorEvent:({type,message:message2})=>({name:"message",data:{error:{message:message2,type:type??"server_error",code:type??null,param:null}}})}},finishOf=({reply,
ending})=>ending==="filtered"?"content_filter":ending==="truncated"?"length":reply.kind==="tool"?"tool_calls":"stop",speakChat=(speech,tokens,asked2,serial)=>{const{reply}=speech,finish_reason=finishOf(
speech),text=reply.kind==="text"?reply.text:null,refusal2=reply.kind==="refusal"?reply.text:null,calls=(reply.kind==="tool"?reply.calls:[]).map(({name,input:input2},index)=>({id:`call_practice_${serial}\
_${index}`,name,json:JSON.stringify(input2)})),input=tokens.fresh+tokens.cached+tokens.written,usage={prompt_tokens:input,completion_tokens:tokens.output,total_tokens:input+tokens.output,prompt_tokens_details:{
cached_tokens:tokens.cached,cache_write_tokens:tokens.written}},frame={id:`chatcmpl-practice-${serial}`,created:0,model:asked2.request.model},complete={...frame,object:"chat.completion",choices:[{index:0,
finish_reason,logprobs:null,message:{role:"assistant",content:text,refusal:refusal2,...calls.length===0?{}:{tool_calls:calls.map(({id,name,json})=>({id,type:"function",function:{name,arguments:json}}))}}}],
usage},chunk=(delta,finish=null)=>({...frame,object:"chat.completion.chunk",choices:[{index:0,delta,finish_reason:finish,logprobs:null}]}),chunks=[chunk({role:"assistant",content:""}),...text===null?[]:
pieces(text).map(content=>chunk({content})),...refusal2===null?[]:pieces(refusal2).map(refusal3=>chunk({refusal:refusal3})),...calls.flatMap(({id,name,json},index)=>[chunk({tool_calls:[{index,id,type:"\
function",function:{name,arguments:""}}]}),...pieces(json,20).map(piece=>chunk({tool_calls:[{index,function:{arguments:piece}}]}))]),chunk({},finish_reason),{...frame,object:"chat.completion.chunk",choices:[],
usage}];return{complete,events:chunks.map(data=>({name:"message",data}))}},rateLimits=(limits,now=()=>performance.now())=>{const{concurrent=Number.POSITIVE_INFINITY,tokensPerMinute:most=null,minuteMs=6e4}=limits,
underWay=new Map,buckets=new Map,take=({wire,model,body:body2},key)=>{if(most===null)return null;const wanted=tokensOf(Buffer.byteLength(body2)),name=model??"model";if(wanted>most)return refusal(`Requ\
est too large for ${name} on tokens per min (TPM): Limit ${most}, Requested ${wanted}. The input or output tokens must be reduced in order to run successfully.`,{});const perMs=most/minuteMs,bucket=buckets.
get(key)??{tokens:most,at:now()},filled=Math.min(most,bucket.tokens+(now()-bucket.at)*perMs);if(buckets.set(key,{tokens:filled>=wanted?filled-wanted:filled,at:now()}),filled>=wanted)return null;const waitMs=Math.
ceil((wanted-filled)/perMs);return wire==="anthropic"?refusal(`This request would exceed your organization's rate limit of ${most} input tokens per minute.`,{"anthropic-ratelimit-input-tokens-limit":String(
most),"anthropic-ratelimit-input-tokens-remaining":"0","anthropic-ratelimit-input-tokens-reset":new Date(Date.now()+waitMs).toISOString()}):refusal(`Rate limit reached for ${name} on tokens per min (T\
PM): Limit ${most}, Used ${Math.floor(most-filled)}, Requested ${wanted}. Please try again in ${waitMs}ms.`,{"x-ratelimit-limit-tokens":String(most),"x-ratelimit-remaining-tokens":String(Math.floor(filled)),
"x-ratelimit-reset-tokens":`${Math.ceil((most-filled)/perMs)}ms`})};return{enter(request,key){const running=underWay.get(key)??0;if(running>=concurrent)return refusal(`Too many concurrent requests: at\
 most ${concurrent}.`,{});const refused=take(request,key);return refused===null&&underWay.set(key,running+1),refused},leave(key){underWay.set(key,(underWay.get(key)??1)-1)}}},refusal=(message2,headers)=>({
kind:"status",status:429,headers,error:{type:"rate_limit_error",code:"rate_limit_exceeded",message:message2}});function cutRequest(request,{keep,from}){const complete=request.turns.reduce((sum,{text})=>sum+
text.length,0),kept=Math.floor(complete*keep),lost=complete-kept,start={front:0,middle:Math.floor(kept/2),end:kept}[from];let before=0;const turns=request.turns.map(turn=>{const at=before;before+=turn.
text.length;const text=turn.text.slice(0,Math.max(0,start-at))+turn.text.slice(Math.max(0,start+lost-at));return{...turn,text}});return{...request,turns}}function countedTokens(request,{counts},output2){
const input=[request.instructions,...request.turns.map(({text})=>text)].reduce((sum,text)=>sum+bytesOf(text),0);return{fresh:counts==="none"?0:counts==="kept"?tokensOf(input):counts,cached:0,written:0,
output:output2}}var ajv=__nccwpck_require__2(2463),external_node_fs_=__nccwpck_require__2(3024);const schemaFile=wire=>new URL(`./fixtures/${wire}.schema.json`,import.meta.url),committedSchema=wire=>schemas2.
_H3({}).parse(JSON.parse((0,external_node_fs_.readFileSync)(schemaFile(wire),"utf8"))),compiled=new Map,validatorOf=wire=>{const known=compiled.get(wire);if(known!==void 0)return known;const fresh=new ajv.
Ajv({strict:!1,allErrors:!1}).compile(committedSchema(wire));return compiled.set(wire,fresh),fresh},said=error=>{const{message:message2="is invalid",params}=error,extra=params.additionalProperty??params.
allowedValues;return extra===void 0?message2:`${message2} (${JSON.stringify(extra)})`},deepest=errors2=>{const depth=error=>error.instancePath.split("/").length,[worst]=[...errors2].sort((a,b)=>depth(
b)-depth(a));return worst===void 0?{at:"",why:"is invalid"}:{at:worst.instancePath.slice(1).replaceAll("/","."),why:said(worst)}},requestFault=(wire,json)=>{const validate=validatorOf(wire);return validate(
json)?null:deepest(validate.errors??[])},asked=new Map,validatorFor=schema=>{const text=JSON.stringify(schema),known=asked.get(text);if(known!==void 0)return known;const fresh=new ajv.Ajv({strict:!1,allErrors:!0,
validateSchema:!1}).compile(withoutDialect(schema));return asked.set(text,fresh),fresh},answerFault=(schema,json)=>{if(typeof schema!="object"||schema===null)return null;const validate=validatorFor(schema);
if(validate(json))return null;const{at,why}=deepest(validate.errors??[]);return`${at===""?"the root":at} ${why}`},withoutDialect=schema=>Object.fromEntries(Object.entries(schema).filter(([key])=>key!==
"$schema")),promises_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises"),stream=async(response,events,fault2,speaker,patience,worked)=>{const frame=({name,data})=>`\
event: ${name}
data: ${JSON.stringify(data)}

`,send=async text=>{if(patience.aborted)throw new Error("the client went away");response.write(text)||await Promise.race([(0,external_node_events_.once)(response,"drain"),aborted(patience)])},cutAt=fault2?.
kind==="cut"?fault2.afterBytes:void 0,stopAt=fault2!==null&&"afterEvents"in fault2?fault2.afterEvents??2:2;let bytes=0;for(const[index,event]of events.entries()){if(index===stopAt){if(fault2?.kind==="\
cut"&&cutAt===void 0){await flushed(response),response.destroy();return}if(fault2?.kind==="stall"){await aborted(patience),response.destroy();return}if(fault2?.kind==="sse-error"){await send(frame(speaker.
errorEvent({type:fault2.type,message:fault2.message??"practice fault in the stream"}))),response.end();return}fault2?.kind==="garbled"&&await send(`event: garbled
data: {"type": "garb

`)}const text=frame(event);if(cutAt!==void 0&&bytes+text.length>cutAt){await send(text.slice(0,cutAt-bytes)),await flushed(response),response.destroy();return}bytes+=text.length,await send(text),index===
0&&await worked(),fault2?.kind==="slow"&&await pause(fault2.msPerEvent,patience)}if(fault2?.kind==="reshaped"&&fault2.unended===!0){await flushed(response),response.destroy();return}response.end()},pause=async(ms,signal)=>{
ms>0&&await(0,promises_namespaceObject.setTimeout)(ms,void 0,{signal})},aborted=signal=>new Promise(resolve=>{signal.aborted?resolve():signal.addEventListener("abort",()=>{resolve()},{once:!0})}),flushed=response=>new Promise(
resolve=>{response.write("",()=>{resolve()})});var reading=__nccwpck_require__2(8887);const speechOf=async(behavior,asked2,fault2)=>{const said2=text=>({reply:{kind:"text",text},ending:"complete"});switch(fault2?.
kind){case"prose":return said2(fault2.text??"I have looked at the change and it seems fine to me.");case"empty":return said2("");case"wrong-schema":return said2(JSON.stringify(fault2.json??{unexpected:!0}));case"\
huge":return said2(JSON.stringify({filler:"x".repeat(fault2.bytes)}));case"refusal":return{reply:{kind:"refusal",text:fault2.text??"I cannot help with this."},ending:"complete"};case"content-filter":return{
reply:{kind:"text",text:""},ending:"filtered"};default:break}try{const reply=fault2?.kind==="cut-input"?nothingFound:await behavior(asked2.request);switch(reply.kind){case"answer":{const json=withReceipt(
reply.json,asked2),broken=answerFault(asked2.request.schema,json);if(broken!==null)return{broken:`its answer breaks the requested schema: ${broken}`};if(fault2?.kind==="answer-as-call")return{reply:{kind:"\
tool",calls:[{name:fault2.tool,input:fault2.input??json}]},ending:"complete"};const text=JSON.stringify(json);return limited(fault2?.kind==="rewritten"?fault2.rewrite(text):text,asked2,fault2)}case"pr\
ose":return limited(reply.text,asked2,fault2);case"refusal":return{reply,ending:"complete"};case"tool":{const unknown=reply.calls.find(({name})=>!asked2.request.tools.some(tool=>tool.name===name));return unknown!==
void 0?{broken:`it calls ${unknown.name}, which is not offered`}:{reply,ending:"complete"}}default:return reply}}catch(error){return{broken:error instanceof Error?error.message:String(error)}}},nothingFound={
kind:"answer",json:{findings:[],positions:[],relocations:[]}},withReceipt=(json,{request})=>!asksReceipt.safeParse(request.schema).success||typeof json!="object"||json===null||"receipt"in json?json:{receipt:(0,reading.
oB)(request.turns[0]?.text??""),...json},asksReceipt=schemas2.Ikc({properties:schemas2.Ikc({receipt:schemas2.L5J()})}),limited=(text,asked2,fault2)=>{const half=text.slice(0,Math.floor(text.length/2));
if(fault2?.kind==="truncated")return{reply:{kind:"text",text:half},ending:"truncated"};const complete={reply:{kind:"text",text},ending:"complete"},limit=asked2.maxOutputTokens??Number.POSITIVE_INFINITY;
return outputTokens(complete,asked2.thinks)<=limit?complete:{reply:{kind:"text",text:text.slice(0,limit*2)},ending:"truncated"}},serve=async(server,speaker,request,response,fault2,patience)=>{const requestId=`\
req_practice_${request.index}`,head=(status,contentType,more={})=>{request.status=status,response.writeHead(status,{"content-type":contentType,[speaker.requestIdHeader]:requestId,...more})},reject=(status,words,headers)=>{
head(status,"application/json",headers),response.end(JSON.stringify(speaker.errorBody(status,words,requestId)))},refuse=words=>{request.refused=words.message,reject(400,words)};if(fault2?.kind==="rese\
t"){response.destroy();return}if(fault2?.kind==="status"){const{status,headers,body:body2,error}=fault2;if(body2===void 0){reject(status,{message:`practice fault ${status}`,...error},headers);return}head(
status,typeof body2=="string"?"text/html":"application/json",headers),response.end(typeof body2=="string"?body2:JSON.stringify(body2));return}const key=speaker.keyOf(request.headers),wanted=server.keys[speaker.
wire];if(key===null||wanted!==void 0&&key!==wanted){reject(401,{message:`Incorrect API key provided: ${key??"none"}.`});return}const understood=readRequest(speaker,request.json,server.anyDialect);if("\
refused"in understood){refuse({message:understood.refused,param:understood.param});return}const asked2=fault2?.kind==="cut-input"?{...understood,request:cutRequest(understood.request,fault2)}:understood,
{input,cached,written,commit}=server.book.account({rule:speaker.wire==="anthropic"?"anthropic":"openai",scope:`${key} ${asked2.cacheScope}`,segments:asked2.segments,implicit:asked2.implicitCache}),firstMs=asked2.
stream&&fault2===null?server.firstEventMs:server.latencyMs;await pause(firstMs,patience);const speech=await speechOf(server.behavior,asked2,fault2);if("broken"in speech){refuse({message:`The practice \
behavior failed: ${speech.broken}`});return}const worked=async()=>{await pause(server.latencyMs-firstMs,patience),commit()},output2=outputTokens(speech,asked2.thinks,server.countTokens),tokens=fault2?.
kind==="cut-input"?countedTokens(asked2.request,fault2,output2):{fresh:input-cached-written,cached,written,output:output2};request.tokens=tokens;const model=server.serves(asked2.request.model),said2=reshaped(
speaker.speak(speech,tokens,{...asked2,request:{...asked2.request,model}}),fault2),form=fault2?.kind==="reshaped"?fault2:{},streams=form.as===void 0?asked2.stream:form.as==="events";if(streams||await worked(),
fault2?.kind==="stall"&&fault2.afterEvents===void 0)await aborted(patience),response.destroy();else if(fault2?.kind==="wrong-content-type")head(200,fault2.contentType??"text/html; charset=utf-8"),response.
end(fault2.body??"<!doctype html><title>Sign in</title><p>Sign in to continue.</p>");else if(streams)head(200,form.contentType??"text/event-stream; charset=utf-8"),await stream(response,said2.events,fault2,
speaker,patience,worked);else{head(200,form.contentType??"application/json");const complete=JSON.stringify(said2.complete);fault2?.kind==="cut"?(response.write(complete.slice(0,fault2.afterBytes??Math.
floor(complete.length/2))),response.destroy()):response.end(complete)}},reshaped=({events,complete},fault2)=>{const change=fault2?.kind==="reshaped"?fault2.change:void 0;return change===void 0?{events,
complete}:{events:events.map(({name,data},index)=>({name,data:change(data,index)})),complete:change(complete,0)}},readRequest=(speaker,json,anyDialect)=>{if(json===void 0)return{refused:"The body is n\
ot valid JSON."};const invalid=anyDialect?null:requestFault(speaker.wire,json);return invalid!==null?{refused:`${invalid.at}: ${invalid.why}`,param:invalid.at}:speaker.readRequest(json)},startPracticeServer=async options=>{
const requests=[],serverContext={behavior:options.behavior,keys:options.keys??{},book:openCacheBook(options.now??Date.now,options.countTokens),serves:options.serves??(model=>model),latencyMs:options.latencyMs??
0,firstEventMs:Math.min(options.firstEventMs??Number.POSITIVE_INFINITY,options.latencyMs??0),anyDialect:options.anyDialect??!1,countTokens:options.countTokens??byBytes},speakers=[{at:"/anthropic",speaker:anthropicSpeaker()},
{at:"/openai/v1",speaker:openaiSpeaker()},{at:"/chat/v1",speaker:chatSpeaker()}],closing=new AbortController,limits=rateLimits(options.limits??{}),receive=async(incoming,response)=>{const gone=new AbortController;
response.on("close",()=>{gone.abort()});const path=incoming.url??"/",[route]=path.split("?"),speaker=speakers.find(({at,speaker:speaker2})=>route===at+speaker2.path)?.speaker??null,body2=await server_textOf(
incoming),receivedAt=clock(),json=parsed(body2),request={index:requests.length,wire:speaker?.wire??null,path,headers:{...incoming.headers},body:body2,json,model:modelOf(json),receivedAt,answeredAt:null,
tokens:null,status:null,refused:null};if(requests.push(request),speaker===null||incoming.method!=="POST"){request.refused=`nothing at ${incoming.method} ${path}`,request.status=404,response.writeHead(
404,{"content-type":"application/json"}),response.end(JSON.stringify({error:{message:`Invalid URL (${incoming.method} ${path})`}}));return}const key=speaker.keyOf(request.headers)??"",refused=limits.enter(
request,key);if(refused===null){const left=new AbortController;left.signal.addEventListener("abort",()=>limits.leave(key),{once:!0}),response.once("finish",()=>left.abort()),response.once("close",()=>left.
abort())}const fault2=refused??options.fault?.(request,request.index)??null;await serve(serverContext,speaker,request,response,fault2,AbortSignal.any([gone.signal,closing.signal])),request.answeredAt=
clock()},server=(0,external_node_http_.createServer)((incoming,response)=>{receive(incoming,response).catch(error=>{!closing.signal.aborted&&!incoming.destroyed&&process.emitWarning(String(error)),response.
destroy()})});server.keepAliveTimeout=6e4,server.listen(0,"127.0.0.1"),await(0,external_node_events_.once)(server,"listening");const address=server.address(),url=`http://127.0.0.1:${typeof address=="o\
bject"&&address!==null?address.port:0}`;return{url,anthropicURL:`${url}/anthropic`,openaiURL:`${url}/openai/v1`,chatURL:`${url}/chat/v1`,requests,async close(){if(closing.abort(),!server.listening)return;
const closed=(0,external_node_events_.once)(server,"close");server.close(),server.closeAllConnections(),await closed}}},clock=()=>performance.timeOrigin+performance.now(),server_textOf=async incoming=>{
const chunks=[];for await(const chunk of incoming)chunks.push(Buffer.from(chunk));return Buffer.concat(chunks).toString("utf8")},parsed=text=>{try{return JSON.parse(text)}catch{return}},modelOf=json=>typeof json==
"object"&&json!==null&&"model"in json&&typeof json.model=="string"?json.model:null}),7581:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{o:()=>borrowRepository});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6760),_pull_request_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
5382),_repository_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(3477);const own={GIT_CONFIG_GLOBAL:void 0,GIT_CONFIG_NOSYSTEM:void 0,GIT_OPTIONAL_LOCKS:"0"};function commitOf(repository,ref){try{
return(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(repository,["rev-parse","--verify","--quiet","--end-of-options",`${ref}^{commit}`],own)}catch(error){throw new _pull_request_js__WEBPACK_IMPORTED_MODULE_2__.
Jr(`${repository} has no commit ${ref}.`,{cause:error})}}function borrowRepository(folder,{repository,base,head}){if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(repository))throw new _pull_request_js__WEBPACK_IMPORTED_MODULE_2__.
Jr(`The folder ${repository} does not exist.`);const ask=(...args)=>(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(repository,args,own);let objects;try{objects=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(repository,ask("rev-parse","--git-path","objects"))}catch(error){const words=error instanceof Error?error.message:String(error);throw new _pull_request_js__WEBPACK_IMPORTED_MODULE_2__.Jr(`Can\
not read the git repository ${repository}: ${words}`,{cause:error})}const[from,to]=[commitOf(repository,base),commitOf(repository,head)],borrower=new _repository_js__WEBPACK_IMPORTED_MODULE_3__.eK(folder,
ask("rev-parse","--show-object-format"));(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,".git","objects","info"),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,".git","objects","info","alternates"),`${objects}
`);const shallow=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repository,ask("rev-parse","--git-path","shallow"));(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(shallow)&&(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
copyFileSync)(shallow,(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,".git","shallow")),(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(borrower.folder,["update-ref","refs/heads/change",to]),
(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(borrower.folder,["symbolic-ref","HEAD","refs/heads/change"]);const priced=withPracticePrices(borrower.folder,from),subject=ask("log","-1","--format=%\
s",to);return{folder,base:priced,head:to,baseRef:base,headRef:"change",title:subject===""?`${base}..${head}`:subject,body:""}}function withPracticePrices(folder,base){if((0,_repository_js__WEBPACK_IMPORTED_MODULE_3__.
$Y)(folder,["ls-tree","--name-only",base,"--",_pull_request_js__WEBPACK_IMPORTED_MODULE_2__.xj])!=="")return base;const index={GIT_INDEX_FILE:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,".g\
it","practice-index")},settings=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,".git","practice-settings.yml");(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(settings,(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_2__.
nV)());const blob=(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(folder,["hash-object","-w","--no-filters",settings]);(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(folder,["read-tree",base],index),
(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(folder,["update-index","--add","--cacheinfo",`100644,${blob},${_pull_request_js__WEBPACK_IMPORTED_MODULE_2__.xj}`],index);const tree=(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__.
$Y)(folder,["write-tree"],index),date="2026-03-01T10:00:00+00:00";return(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__.$Y)(folder,["commit-tree",tree,"-p",base,"-m","Settings of the demo"],{GIT_AUTHOR_DATE:date,
GIT_COMMITTER_DATE:date})}}),9351:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{P:()=>readCommands});const known=new Set(
["add-mask","add-matcher","add-path","debug","echo","endgroup","error","group","internal-set-repo-path","notice","remove-matcher","save-state","set-env","set-output","stop-commands","warning"]),unescaped=(text,escapes)=>[
...escapes,["%25","%"]].reduce((left,[code,plain])=>left.replaceAll(code,plain),text),inData=[["%0D","\r"],["%0A",`
`]],inProperty=[...inData,["%3A",":"],["%2C",","]],inLegacy=[...inData,["%3B",";"],["%5D","]"]];function commandsIn(line){const found=[],text=line.trimStart(),end=text.indexOf("::",2);text.startsWith(
"::")&&end!==-1&&found.push(assembled(text.slice(2,end),",",text.slice(end+2),inProperty,inData));const start=line.indexOf("##["),close=line.indexOf("]",start);return start!==-1&&close!==-1&&found.push(
assembled(line.slice(start+3,close),";",line.slice(close+1),inLegacy,inLegacy)),found}function assembled(head,separator,data,propertyEscapes,dataEscapes){const[command="",rest=""]=head.split(/ (.*)/su),
properties=rest.split(separator).flatMap(pair=>{const[key="",value]=pair.trim().split(/=(.*)/su);return key===""||value===void 0?[]:[[key,unescaped(value,propertyEscapes)]]});return{command:command.toLowerCase(),
properties:Object.fromEntries(properties),message:unescaped(data,dataEscapes)}}function readCommands(log){const commands=[];let stopped=null;for(const line of log.split(/\r\n|\r|\n/u)){const candidates=commandsIn(
line);if(stopped!==null){candidates.some(each=>each.command===stopped)&&(stopped=null);continue}const found=candidates.find(each=>known.has(each.command));found!==void 0&&(found.command==="stop-comman\
ds"&&(stopped=found.message.toLowerCase()),commands.push(found))}return commands}}),32:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{S:()=>shown,U:()=>isOnLine});var _commands_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9351);const levels=new Map([["error","error"],["warning","warning"],["notice","notice"]]);function isOnLine(line){
const[command]=(0,_commands_js__WEBPACK_IMPORTED_MODULE_0__.P)(line);return command!==void 0&&levels.has(command.command)&&command.properties.file!==void 0}function shown(line){const[command]=(0,_commands_js__WEBPACK_IMPORTED_MODULE_0__.
P)(line);if(command===void 0)return[line];const{file,line:number,title}=command.properties,level=levels.get(command.command);if(level!==void 0){const place=file===void 0?"":`${file}${number===void 0?"":
`:${number}`}  `,text=title??command.message.split(`
`)[0]??"";return[`  [${level}] ${place}${text}`]}return command.command==="group"?["",command.message]:[]}}),8294:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{Zv:()=>here,Tt:()=>readOptions,CI:()=>usage});var external_node_path_=__nccwpck_require__2(6760);const external_node_util_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:util");var pull_request=__nccwpck_require__2(5382);const usage=`xreview demo [OPTIONS], in this repository npm run demo [-- OPTIONS]

  (nothing)              review the pull request of a small shop that the demo creates
  --repo PATH --base REF review one of your repositories without changing it  [--head REF, default HEAD]
  --prove                have a disputed finding decided by a test, which is written and executed
  --plan                 review and revise a plan for the shop
  --diffs FILE --id ID   review one diff from a file of JSON lines with "id" and "diff"
  --out DIR              folder for SARIF, report, summary and all other files (default: xreview-demo)
  --latency MS           milliseconds until each practice model answers (default: 0)
  --exit-status          exit with the status of the job
  --keep                 keep the temporary repository
  --help                 show this text`,here=(process.env.npm_lifecycle_event==="demo"?process.env.INIT_CWD:void 0)??process.cwd();function readOptions(args){const{values}=(0,external_node_util_namespaceObject.
parseArgs)({args:[...args],options:{repo:{type:"string"},base:{type:"string"},head:{type:"string"},prove:{type:"boolean",default:!1},plan:{type:"boolean",default:!1},diffs:{type:"string"},id:{type:"st\
ring"},out:{type:"string",default:"xreview-demo"},latency:{type:"string",default:"0"},"exit-status":{type:"boolean",default:!1},keep:{type:"boolean",default:!1},help:{type:"boolean",default:!1}}});if(values.
help)return"help";const latencyMs=Number(values.latency);if(!Number.isInteger(latencyMs)||latencyMs<0||latencyMs>6e4)throw new pull_request.Jr(`--latency takes an integer from 0 to 60000 (milliseconds\
), not ${values.latency}.`);return{source:sourceOf(values),prove:values.prove,out:(0,external_node_path_.resolve)(here,values.out),latencyMs,exitStatus:values["exit-status"],keep:values.keep}}function sourceOf({
repo,base,head,diffs,id,plan}){if(plan&&(repo??diffs)!==void 0)throw new pull_request.Jr("--plan creates its own repository. Remove --repo and --diffs.");if(repo!==void 0&&diffs!==void 0)throw new pull_request.
Jr("--repo and --diffs exclude each other. Remove one of them.");if(repo!==void 0){if(base===void 0)throw new pull_request.Jr("--repo needs --base. Set it to the branch, tag or commit to compare with.");
return{kind:"repository",repository:(0,external_node_path_.resolve)(here,repo),base,head:head??"HEAD"}}if(diffs!==void 0){if(id===void 0)throw new pull_request.Jr("--diffs needs --id. Set it to the id\
 of the diff to review.");return{kind:"diff",file:(0,external_node_path_.resolve)(here,diffs),id}}const stray=Object.entries({base,head,id}).find(([,value])=>value!==void 0)?.[0];if(stray!==void 0)throw new pull_request.
Jr(`--${stray} needs ${stray==="id"?"--diffs":"--repo"}.`);return{kind:plan?"plan":"shop"}}}),550:((__webpack_module__,__unused_webpack___webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let makePullRequest=function(source,folder){switch(source.kind){case"shop":return(0,_shop_js__WEBPACK_IMPORTED_MODULE_16__.
Pq)(folder);case"plan":return(0,_shop_js__WEBPACK_IMPORTED_MODULE_16__.Pw)(folder);case"repository":return(0,_borrowed_js__WEBPACK_IMPORTED_MODULE_7__.o)(folder,source);case"diff":return(0,_patch_js__WEBPACK_IMPORTED_MODULE_11__.
nu)(folder,(0,_patch_js__WEBPACK_IMPORTED_MODULE_11__.el)(source.file,source.id))}},testsOf=function(folder){const{status,stdout}=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(process.
execPath,["--test","--test-reporter=tap"],{cwd:folder,encoding:"utf8",env:{PATH:process.env.PATH,NODE_NO_WARNINGS:"1"}}),passed=/^# pass (\d+)$/m.exec(stdout)?.[1]??"0";return status===0?`its own ${passed}\
 tests pass`:"its own tests fail unexpectedly"},faults=function({outcome,server}){const{verdict=""}=outcome.outputs,words=[];verdict!=="pass"&&verdict!=="fail"&&words.push(`The verdict is ${verdict===
""?"missing":verdict} (${outcome.outputs.reasons??""}).`),outcome.status!==(verdict==="pass"?0:1)&&words.push(`The action ended with ${outcome.status??outcome.signal}, which does not match its verdict\
.`),outcome.stderr.trim()!==""&&words.push(`The action wrote to standard error: ${outcome.stderr.trim()}`);for(const{refused}of server.requests)refused!==null&&words.push(`The practice server refused \
a request: ${refused}`);return words},leaveFiles=function({outcome,github},out){(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(out,"summary.md"),
outcome.summary),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(out,"comment.md"),github.comment()??""),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(out,"line-comments.md"),github.lineComments().map(({body})=>body).join(`

---

`));const place=path=>path===""?"":(0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(_demo_options_js__WEBPACK_IMPORTED_MODULE_9__.Zv,path),revised=outcome.outputs["revised-plan-file"]??"",executed=outcome.
outputs["tests-folder"]??"",tests=executed===""?"":(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(out,"tests");executed!==""&&(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.cpSync)(executed,tests,{recursive:!0});
const files=[["SARIF",outcome.outputs["sarif-file"]??""],["summary",(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(out,"summary.md")],["comment",(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(out,"c\
omment.md")],["on lines",(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(out,"line-comments.md")],["result",outcome.outputs["result-file"]??""],["report",outcome.outputs["report-file"]??""],["notes",outcome.
outputs["notes-file"]??""],["transcript",outcome.outputs["transcript-file"]??""],...revised===""?[]:[["revised",revised]],...tests===""?[]:[["tests",tests]]];say(),say("Files");for(const[what,path]of files){
const none=what==="SARIF"?"none: the file is written only if the review is complete":"none";say(`  ${what.padEnd(10)} ${place(path)||none}`)}};var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1421),node_fs__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3024),node_os__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(8161),node_path__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(6760),
_src_result_figures_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(8243),_src_runner_files_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(9341),_api_server_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(
4177),_borrowed_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(7581),_console_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(32),_demo_options_js__WEBPACK_IMPORTED_MODULE_9__=__nccwpck_require__2(
8294),_github_js__WEBPACK_IMPORTED_MODULE_10__=__nccwpck_require__2(7002),_patch_js__WEBPACK_IMPORTED_MODULE_11__=__nccwpck_require__2(7631),_pull_request_js__WEBPACK_IMPORTED_MODULE_12__=__nccwpck_require__2(
5382),_reviewers_js__WEBPACK_IMPORTED_MODULE_13__=__nccwpck_require__2(1586),_root_js__WEBPACK_IMPORTED_MODULE_14__=__nccwpck_require__2(3625),_runner_js__WEBPACK_IMPORTED_MODULE_15__=__nccwpck_require__2(
5411),_shop_js__WEBPACK_IMPORTED_MODULE_16__=__nccwpck_require__2(6065);const repositoryName="practice/shop",say=(line="")=>{process.stdout.write(`${line}
`)},planInputs=out=>({target:"plan",plan:_shop_js__WEBPACK_IMPORTED_MODULE_16__.pw,revise:"true","fail-on":"major","revised-plan-file":(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(out,"revised-plan\
.md")});async function review(pull,options,temp){const keys={anthropic:"practice-key-anthropic",openai:"practice-key-openai"},github=await(0,_github_js__WEBPACK_IMPORTED_MODULE_10__.R)(pull.head),server=await(0,_api_server_js__WEBPACK_IMPORTED_MODULE_6__.
b)({behavior:(0,_reviewers_js__WEBPACK_IMPORTED_MODULE_13__.a)(),keys,latencyMs:options.latencyMs});let annotations=0;try{const outcome=await(0,_runner_js__WEBPACK_IMPORTED_MODULE_15__.Cs)({cwd:pull.folder,
temp,event:"pull_request",payload:(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_12__.Z3)(pull,repositoryName,"ada"),repository:repositoryName,sha:pull.head,inputs:{reviewers:`anthropic/practice-lark
openai/practice-owl`,"anthropic-api-key":keys.anthropic,"openai-api-key":keys.openai,"anthropic-base-url":server.anthropicURL,"openai-base-url":server.openaiURL,"github-token":"practice-token",comment:"\
inline","sarif-file":(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.out,"xreview.sarif"),"result-file":(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.out,"result.json"),"report-file":(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(options.out,"report.html"),"notes-file":(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.out,"notes.md"),"transcript-file":(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.out,"tra\
nscript.jsonl"),...options.source.kind==="plan"?planInputs(options.out):{},...options.prove?{prove:"disputed"}:{}},env:{GITHUB_API_URL:github.url},onLine:line=>{if((0,_console_js__WEBPACK_IMPORTED_MODULE_8__.
U)(line))annotations+=1;else for(const each of(0,_console_js__WEBPACK_IMPORTED_MODULE_8__.S)(line))say(each)}});return say(`  ${(0,_src_result_figures_js__WEBPACK_IMPORTED_MODULE_4__.LS)(annotations,"\
annotation")} on lines of the pull request`),{outcome,server,github}}finally{github.close(),await server.close()}}async function demo(options){const main=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(
_root_js__WEBPACK_IMPORTED_MODULE_14__.X,"dist","index.js");if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(main))throw new _pull_request_js__WEBPACK_IMPORTED_MODULE_12__.Jr("dist/index.js doe\
s not exist. Run `npm run build` first.");const work=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),
"xreview-demo-"));try{const pull=makePullRequest(options.source,(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work,"repository"));(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(options.out)||(0,_src_runner_files_js__WEBPACK_IMPORTED_MODULE_5__.
Bj)(options.out);for(const old of["xreview.sarif","result.json","report.html","notes.md","transcript.jsonl","revised-plan.md","summary.md","comment.md","line-comments.md","tests"])(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(options.out,old),{force:!0,recursive:!0});say("Two practice models review: practice-lark and practice-owl. They are fixed sets of rules behind l\
ocal doubles"),say("of the APIs of Anthropic and OpenAI. No real model, no key, no network."),say(),say(`Pull request: ${pull.title} (${pull.baseRef} \u2190 ${pull.headRef})`),say(`  ${pull.base.slice(
0,10)}..${pull.head.slice(0,10)} in ${pull.folder}`),options.source.kind==="shop"&&say(`  ${testsOf(pull.folder)}`),say();const reviewed=await review(pull,options,(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(work,"runner"));leaveFiles(reviewed,options.out);const{status}=reviewed.outcome,wrong=faults(reviewed);say(),say(`The job would end with exit status ${status??"none"} (${reviewed.outcome.outputs.
verdict??"no verdict"}).`);for(const each of wrong)say(`This did not run as it should: ${each}`);return say("Practice models wrote all of this, not real ones. It shows how a review works, not how good\
 it is."),options.keep&&say(`The repository is kept in ${pull.folder}.`),options.exitStatus?status??1:wrong.length===0?0:1}finally{options.keep||(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(work,{recursive:!0,
force:!0})}}process.stdout.on("error",error=>{if(error.code!=="EPIPE")throw error});try{const options=(0,_demo_options_js__WEBPACK_IMPORTED_MODULE_9__.Tt)(process.argv.slice(2));options==="help"?say(_demo_options_js__WEBPACK_IMPORTED_MODULE_9__.
CI):process.exitCode=await demo(options)}catch(error){if(!(error instanceof TypeError&&"code"in error&&String(error.code).startsWith("ERR_PARSE_ARGS"))&&!(error instanceof _pull_request_js__WEBPACK_IMPORTED_MODULE_12__.
Jr))throw error;process.stderr.write(`${error.message}

${_demo_options_js__WEBPACK_IMPORTED_MODULE_9__.CI}
`),process.exitCode=2}__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),7002:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{R:()=>startPracticeGitHub});var node_events__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8474),node_http__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7067),zod__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
5586);const lineComment=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({path:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),line:zod__WEBPACK_IMPORTED_MODULE_2__.Whr().optional(),body:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}),
written=zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({body:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default(""),comments:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(lineComment).default([])}),robot={login:"github-acti\
ons[bot]",id:41898282,type:"Bot"};async function startPracticeGitHub(head){let comment=null;const lineComments=[],issueComment=()=>({id:1,body:comment,user:robot,created_at:"2026-11-29T00:00:00Z"}),answer=(method,path,text)=>{
if(path==="/graphql")return graph(text);const number=/\/pulls\/(\d+)$/u.exec(path)?.[1];if(method==="GET"&&number!==void 0)return{number:Number(number),state:"open",head:{sha:head}};if(method==="GET"&&
/\/issues\/\d+\/comments$/u.test(path))return comment===null?[]:[issueComment()];if(method==="GET"&&/\/pulls\/\d+\/(?:comments|reviews)$/u.test(path))return[];if(method==="GET")return;const body=written.
parse(JSON.parse(text));if(/\/issues\/(?:\d+\/comments|comments\/\d+)$/u.test(path))return comment=body.body,issueComment();if(/\/pulls\/\d+\/reviews$/u.test(path))return lineComments.push(...body.comments),
{id:2}},server=(0,node_http__WEBPACK_IMPORTED_MODULE_1__.createServer)((request,response)=>{(async()=>{const path=new URL(request.url??"/","http://practice").pathname,body=answer(request.method??"GET",
path,await textOf(request));response.writeHead(body===void 0?404:200,{"content-type":"application/json"}),response.end(JSON.stringify(body??{message:"Not Found"}))})()});server.listen(0,"127.0.0.1"),await(0,node_events__WEBPACK_IMPORTED_MODULE_0__.
once)(server,"listening");const address=server.address();if(address===null||typeof address=="string")throw new Error("The practice GitHub has no port.");return{url:`http://127.0.0.1:${address.port}`,comment:()=>comment,
lineComments:()=>lineComments,close:()=>{server.closeAllConnections(),server.close()}}}async function textOf(request){let text="";for await(const chunk of request.setEncoding("utf8"))text+=String(chunk);
return text}const graph=text=>/\{\s*viewer\s*\{/u.test(text)?{data:{viewer:{login:robot.login,databaseId:robot.id}}}:{data:{repository:{pullRequest:{reviewThreads:{nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}}}}}}}),
7631:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{nu:()=>makePatchRepository,el:()=>readRecordedDiff});var external_node_fs_=__nccwpck_require__2(
3024);function parsePatch(uniDiff){const diffstr=uniDiff.split(/\n/),list=[];let i=0;function isGitDiffHeader(line){return/^diff --git /.test(line)}function isDiffHeader(line){return isGitDiffHeader(line)||
/^Index:\s/.test(line)||/^diff(?: -r \w+)+\s/.test(line)}function isFileHeader(line){return/^(---|\+\+\+)\s/.test(line)}function isHunkHeader(line){return/^@@\s/.test(line)}function parseIndex(){var _a;
const index={};index.hunks=[],list.push(index);let seenDiffHeader=!1;for(;i<diffstr.length;){const line=diffstr[i];if(isFileHeader(line)||isHunkHeader(line))break;if(isGitDiffHeader(line)){if(seenDiffHeader)
return;seenDiffHeader=!0,index.isGit=!0;const paths=parseGitDiffHeader(line);for(paths&&(index.oldFileName=paths.oldFileName,index.newFileName=paths.newFileName),i++;i<diffstr.length;){const extLine=diffstr[i];
if(isFileHeader(extLine)||isHunkHeader(extLine)||isDiffHeader(extLine))break;const renameFromMatch=/^rename from (.*)/.exec(extLine);renameFromMatch&&(index.oldFileName="a/"+unquoteIfQuoted(renameFromMatch[1]),
index.isRename=!0);const renameToMatch=/^rename to (.*)/.exec(extLine);renameToMatch&&(index.newFileName="b/"+unquoteIfQuoted(renameToMatch[1]),index.isRename=!0);const copyFromMatch=/^copy from (.*)/.
exec(extLine);copyFromMatch&&(index.oldFileName="a/"+unquoteIfQuoted(copyFromMatch[1]),index.isCopy=!0);const copyToMatch=/^copy to (.*)/.exec(extLine);copyToMatch&&(index.newFileName="b/"+unquoteIfQuoted(
copyToMatch[1]),index.isCopy=!0);const newFileModeMatch=/^new file mode (\d+)/.exec(extLine);newFileModeMatch&&(index.isCreate=!0,index.newMode=newFileModeMatch[1]);const deletedFileModeMatch=/^deleted file mode (\d+)/.
exec(extLine);deletedFileModeMatch&&(index.isDelete=!0,index.oldMode=deletedFileModeMatch[1]);const oldModeMatch=/^old mode (\d+)/.exec(extLine);oldModeMatch&&(index.oldMode=oldModeMatch[1]);const newModeMatch=/^new mode (\d+)/.
exec(extLine);newModeMatch&&(index.newMode=newModeMatch[1]),/^Binary files /.test(extLine)&&(index.isBinary=!0),i++}continue}else if(isDiffHeader(line)){if(seenDiffHeader)return;seenDiffHeader=!0;const headerMatch=/^(?:Index:|diff(?: -r \w+)+)\s+/.
exec(line);headerMatch&&(index.index=line.substring(headerMatch[0].length).trim())}i++}if(parseFileHeader(index),parseFileHeader(index),index.oldFileName===void 0!=(index.newFileName===void 0))throw new Error(
"Missing "+(index.oldFileName!==void 0?'"+++ ..."':'"--- ..."')+" file header for "+((_a=index.oldFileName)!==null&&_a!==void 0?_a:index.newFileName));for(;i<diffstr.length;){const line=diffstr[i];if(isDiffHeader(
line)||isFileHeader(line)||/^===================================================================/.test(line))break;isHunkHeader(line)?index.hunks.push(parseHunk()):i++}}function parseGitDiffHeader(line){
const rest=line.substring(11);if(rest.startsWith('"')){const oldPath=parseQuotedFileName(rest);if(oldPath===null)return null;const afterOld=rest.substring(oldPath.rawLength+1);let newFileName;if(afterOld.
startsWith('"')){const newPath=parseQuotedFileName(afterOld);if(newPath===null)return null;newFileName=newPath.fileName}else newFileName=afterOld;return{oldFileName:oldPath.fileName,newFileName}}const quoteIdx=rest.
indexOf('"');if(quoteIdx>0){const oldFileName=rest.substring(0,quoteIdx-1),newPath=parseQuotedFileName(rest.substring(quoteIdx));return newPath===null?null:{oldFileName,newFileName:newPath.fileName}}if(rest.
startsWith("a/")){const splits=[];let idx=0;for(;idx=rest.indexOf(" b/",idx+1),idx!==-1;)splits.push(idx);if(splits.length>0){const mid=splits[Math.floor(splits.length/2)];return{oldFileName:rest.substring(
0,mid),newFileName:rest.substring(mid+1)}}}return null}function unquoteIfQuoted(s){if(s.startsWith('"')){const parsed=parseQuotedFileName(s);if(parsed)return parsed.fileName}return s}function parseQuotedFileName(s){
if(!s.startsWith('"'))return null;let result="",j=1;for(;j<s.length;){if(s[j]==='"')return{fileName:result,rawLength:j+1};if(s[j]==="\\"&&j+1<s.length)switch(j++,s[j]){case"a":result+="\x07";break;case"\
b":result+="\b";break;case"f":result+="\f";break;case"n":result+=`
`;break;case"r":result+="\r";break;case"t":result+="	";break;case"v":result+="\v";break;case"\\":result+="\\";break;case'"':result+='"';break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"\
7":{if(j+2>=s.length||s[j+1]<"0"||s[j+1]>"7"||s[j+2]<"0"||s[j+2]>"7")return null;const bytes=[parseInt(s.substring(j,j+3),8)];for(j+=3;s[j]==="\\"&&s[j+1]>="0"&&s[j+1]<="7";){if(j+3>=s.length||s[j+2]<
"0"||s[j+2]>"7"||s[j+3]<"0"||s[j+3]>"7")return null;bytes.push(parseInt(s.substring(j+1,j+4),8)),j+=4}result+=new TextDecoder("utf-8").decode(new Uint8Array(bytes));continue}default:return null}else result+=
s[j];j++}return null}function parseFileHeader(index){const fileHeaderMatch=/^(---|\+\+\+)\s+/.exec(diffstr[i]);if(fileHeaderMatch){const prefix=fileHeaderMatch[1],data=diffstr[i].substring(3).trim().split(
"	",2),header=(data[1]||"").trim();let fileName=data[0];fileName.startsWith('"')?fileName=unquoteIfQuoted(fileName):fileName=fileName.replace(/\\\\/g,"\\"),prefix==="---"?(index.oldFileName=fileName,index.
oldHeader=header):(index.newFileName=fileName,index.newHeader=header),i++}}function parseHunk(){var _a;const chunkHeaderIndex=i,chunkHeaderLine=diffstr[i++],chunkHeader=chunkHeaderLine.split(/@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/),
hunk={oldStart:+chunkHeader[1],oldLines:typeof chunkHeader[2]>"u"?1:+chunkHeader[2],newStart:+chunkHeader[3],newLines:typeof chunkHeader[4]>"u"?1:+chunkHeader[4],lines:[]};hunk.oldLines===0&&(hunk.oldStart+=
1),hunk.newLines===0&&(hunk.newStart+=1);let addCount=0,removeCount=0;for(;i<diffstr.length&&(removeCount<hunk.oldLines||addCount<hunk.newLines||!((_a=diffstr[i])===null||_a===void 0)&&_a.startsWith("\
\\"));i++){const operation=diffstr[i].length==0&&i!=diffstr.length-1?" ":diffstr[i][0];if(operation==="+"||operation==="-"||operation===" "||operation==="\\")hunk.lines.push(diffstr[i]),operation==="+"?
addCount++:operation==="-"?removeCount++:operation===" "&&(addCount++,removeCount++);else throw new Error(`Hunk at line ${chunkHeaderIndex+1} contained invalid line ${diffstr[i]}`)}if(!addCount&&hunk.
newLines===1&&(hunk.newLines=0),!removeCount&&hunk.oldLines===1&&(hunk.oldLines=0),addCount!==hunk.newLines)throw new Error("Added line count did not match for hunk at line "+(chunkHeaderIndex+1));if(removeCount!==
hunk.oldLines)throw new Error("Removed line count did not match for hunk at line "+(chunkHeaderIndex+1));if(i<diffstr.length&&diffstr[i]&&/^[+ -]/.test(diffstr[i])&&!isFileHeader(diffstr[i]))throw new Error(
"Hunk at line "+(chunkHeaderIndex+1)+" has more lines than expected (expected "+hunk.oldLines+" old lines and "+hunk.newLines+" new lines)");return hunk}for(;i<diffstr.length;)parseIndex();return list}
var schemas2=__nccwpck_require__2(5586),errors=__nccwpck_require__2(7428),pull_request=__nccwpck_require__2(5382),practice_repository=__nccwpck_require__2(3477);const recorded=schemas2.Ikc({id:schemas2.
YjP(),source:schemas2.YjP().optional(),license:schemas2.YjP().optional(),diff:schemas2.YjP()}),json=text=>{try{return JSON.parse(text)}catch{return null}};function readRecordedDiff(file,id){if(!(0,external_node_fs_.
existsSync)(file))throw new pull_request.Jr(`The file ${file} does not exist.`);const all=(0,external_node_fs_.readFileSync)(file,"utf8").split(`
`).filter(line=>line.trim()!=="").map((line,index)=>{const parsed=recorded.safeParse(json(line));if(!parsed.success)throw new pull_request.Jr(`Line ${index+1} of ${file} is not a valid diff entry: ${errors.
S1(parsed.error)}`);return parsed.data}),found=all.find(each=>each.id===id);if(found!==void 0)return found;const some=all.slice(0,5).map(each=>each.id);throw new pull_request.Jr(`${file} has no diff w\
ith the id ${id}. It has ${some.join(", ")}${all.length>5?", \u2026":""}.`)}function pathOf(name){if(name===void 0||name==="/dev/null")return null;const path=name.replace(/^[ab]\//,""),parts=path.split(
"/");if(path===""||path.startsWith("/")||parts.some(part=>["..",".",".git",""].includes(part)))throw new pull_request.Jr(`The diff names a path outside the repository: ${name}`);return path}function side(hunks,which){
const lines=[];let ended=!0;for(const hunk of hunks){const start=which==="old"?hunk.oldStart:hunk.newStart;for(;lines.length<start-1;)lines.push("");let mine=!1;for(const line of hunk.lines){const sign=line.
slice(0,1);if(sign==="\\"){mine&&(ended=!1);continue}mine=sign===" "||sign===(which==="old"?"-":"+"),mine&&lines.push(line.slice(1))}}return lines.length===0?"":`${lines.join(`
`)}${ended?`
`:""}`}function sidesOf(diff){const before=new Map,after=new Map;for(const file of parsePatch(diff)){const[from,to]=[pathOf(file.oldFileName),pathOf(file.newFileName)];from!==null&&before.set(from,side(
file.hunks,"old")),from!==null&&from!==to&&after.set(from,null),to!==null&&after.set(to,side(file.hunks,"new"))}return{before,after}}function makePatchRepository(folder,{id,source,diff}){const{before,
after}=sidesOf(diff),repository=new practice_repository.eK(folder),base=repository.commit("Before",new Map([...before,[pull_request.xj,(0,pull_request.nV)()]]));repository.branch("change");const head=repository.
commit(`Change ${id}`,after);return{folder,base,head,baseRef:"main",headRef:"change",title:`Change ${id}`,body:source===void 0?"":`From ${source}, as far as the diff shows it.`}}}),5382:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Jr:()=>Misuse,Z3:()=>eventPayload,nV:()=>practiceSettings,xj:()=>settingsPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6760);const settingsPath=".github/xreview.yml",practiceSettings=()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname,"fixtures",
"xreview.yml"),"utf8"),eventPayload=(pull,repository,author)=>({action:"synchronize",number:1,pull_request:{number:1,title:pull.title,body:pull.body,user:{login:author,type:"User"},head:{ref:pull.headRef,
sha:pull.head,repo:{full_name:repository}},base:{ref:pull.baseRef,sha:pull.base,repo:{full_name:repository}}},repository:{full_name:repository,default_branch:pull.baseRef}});class Misuse extends Error{name="\
Misuse"}}),8887:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{IO:()=>Unreadable,om:()=>block,in:()=>readRequest,oB:()=>receiptIn});
var schemas2=__nccwpck_require__2(5586),errors=__nccwpck_require__2(7428);const kinds=null,categories={"prompt-injection":{name:"PromptInjection",title:"Text that addresses or hides from reviewers",description:"\
Text meant to influence a model, or hidden from human readers.",cwe:[1427],security:8.1,about:"both"},"suspicious-text":{name:"SuspiciousText",title:"Text that may address reviewers",description:"Text\
 that addresses models that review, or reads like an order to them, but not both, or is written in characters that hide or pass for others. It never blocks, and is no evidence.",cwe:[],security:3.1,about:"\
both",isHint:!0},"supply-chain":{name:"SupplyChain",title:"Dependency from another or unproven source",description:"A dependency comes from another registry, repository or commit than before, unencryp\
ted, or without a hash.",cwe:[829,494,1357],security:8.4},injection:{name:"Injection",title:"Injection",description:"Untrusted input becomes part of a query, command, template or markup without being \
bound or escaped.",cwe:[74],security:9.1},"path-traversal":{name:"PathTraversal",title:"Path traversal",description:"Untrusted input chooses a file outside the folder that is meant.",cwe:[22],security:7.5},
"request-forgery":{name:"RequestForgery",title:"Forged request",description:"Untrusted input chooses where the server sends a request, or another site can send one in the name of a user.",cwe:[918,352],
security:8.2},"unsafe-deserialization":{name:"UnsafeDeserialization",title:"Unsafe deserialization or evaluation",description:"Untrusted data becomes code or live objects.",cwe:[502,95],security:9.2},
"memory-safety":{name:"MemorySafety",title:"Memory safety",description:"Memory is read or written out of bounds, after it was freed, twice freed or uninitialized.",cwe:[119],security:8.8},authentication:{
name:"Authentication",title:"Broken authentication",description:"An identity, session, token or signature is not verified, or is verified wrongly.",cwe:[287],security:8.8},authorization:{name:"Authori\
zation",title:"Missing or wrong authorization",description:"Someone can do or read what they must not, because a check is missing, wrong or avoidable.",cwe:[862,863],security:8.6},cryptography:{name:"\
Cryptography",title:"Weak or misused cryptography",description:"A weak primitive, predictable randomness, a reused nonce, or a comparison that leaks.",cwe:[327,330],security:7.4},"secret-exposure":{name:"\
SecretExposure",title:"Secret or private data exposed",description:"A credential or personal data is stored, logged, returned or sent where it must not be.",cwe:[200,798],security:8.2,about:"both"},"r\
ace-condition":{name:"RaceCondition",title:"Race condition",description:"The result depends on the timing of concurrent work: check-then-act, read-then-write.",cwe:[362],security:null},deadlock:{name:"\
Deadlock",title:"Deadlock or endless wait",description:"Work can wait forever: lock order, a promise that never settles, a loop that cannot end.",cwe:[833,835],security:null},"async-misuse":{name:"Asy\
ncMisuse",title:"Asynchronous work not awaited or handled",description:"A promise, task or callback is dropped, runs twice or runs in the wrong order.",cwe:[],security:null},"resource-leak":{name:"Res\
ourceLeak",title:"Resource leak",description:"A handle, connection, listener, timer or memory is not released on some path.",cwe:[772],security:null},"error-handling":{name:"ErrorHandling",title:"Erro\
r swallowed or mishandled",description:"A failure is hidden, misreported or leaves state half-changed.",cwe:[755],security:null},"null-dereference":{name:"NullDereference",title:"Absent value derefere\
nced",description:"A null, undefined, nil or missing entry is used as if it were there.",cwe:[476],security:null},"boundary-error":{name:"BoundaryError",title:"Boundary or arithmetic error",description:"\
Off by one, overflow, rounding, empty or extreme input, wrong unit or time zone.",cwe:[193],security:null},"type-confusion":{name:"TypeConfusion",title:"Wrong type or coercion",description:"A value of\
 another type or shape than assumed reaches code that misreads it.",cwe:[],security:null},"input-validation":{name:"InputValidation",title:"Unvalidated input",description:"Malformed, missing, oversize\
d or hostile input is not rejected where it enters.",cwe:[20],security:6.5},"api-contract":{name:"ApiContract",title:"Broken contract",description:"The change breaks callers, implementers, stored data\
 or a specification.",cwe:[],security:null,integration:!0},compatibility:{name:"Compatibility",title:"Incompatible version or platform",description:"The code no longer works with a dependency, runtime\
, protocol or platform that it must support.",cwe:[],security:null,integration:!0},configuration:{name:"Configuration",title:"Wrong build, CI or configuration",description:"A build, workflow, deployme\
nt, migration or default is wrong or missing.",cwe:[],security:null,integration:!0},"state-inconsistency":{name:"StateInconsistency",title:"Inconsistent state or data loss",description:"Data is lost, \
duplicated, stale or contradictory: caches, transactions, idempotency.",cwe:[],security:null},"denial-of-service":{name:"DenialOfService",title:"Denial of service",description:"An outsider can exhaust\
 time, memory, connections or money.",cwe:[400],security:7.1},performance:{name:"Performance",title:"Work out of proportion",description:"At a size that occurs, work grows faster than its input or blo\
cks what must respond: it times out or fails.",cwe:[],security:null},"test-gap":{name:"TestGap",title:"Test that passes on a defect",description:"A test cannot fail, asserts the wrong result or replac\
es what it tests: a named defect passes it.",cwe:[],security:null},"over-engineering":{name:"OverEngineering",title:"Complexity that causes a failure",description:"Duplicated, dead or needless code th\
at already disagrees with itself, or makes a named next change fail.",cwe:[],security:null},"logic-error":{name:"LogicError",title:"Wrong logic",description:"A condition, operator, order or algorithm \
does not do what the code is evidently for.",cwe:[],security:null},"missing-requirement":{name:"MissingRequirement",title:"Missing requirement",description:"The plan leaves out something that its own \
goal, its users or the system need.",cwe:[],security:null,about:"plan"},"unstated-assumption":{name:"UnstatedAssumption",title:"Unstated assumption",description:"The plan only works if something holds\
 that it neither says nor checks.",cwe:[],security:null,about:"plan"},"wrong-fact":{name:"WrongFact",title:"Wrong fact about the code",description:"What the plan says about the repository, an interfac\
e or a dependency is false.",cwe:[],security:null,about:"plan",integration:!0},"unmitigated-risk":{name:"UnmitigatedRisk",title:"Risk without mitigation",description:"Something can go wrong on the way\
 or afterwards, and the plan does nothing about it.",cwe:[],security:null,about:"plan"},"wrong-order":{name:"WrongOrder",title:"Wrong order",description:"A step needs what a later step brings, or brea\
ks what an earlier one still uses.",cwe:[],security:null,about:"plan"},"no-way-back":{name:"NoWayBack",title:"No way back",description:"A step cannot be undone, and the plan says neither how to return\
 nor why that is not needed.",cwe:[],security:null,about:"plan"},untestable:{name:"Untestable",title:"Untestable goal",description:"No one could tell whether a goal or step is done: no measure, no che\
ck, no example.",cwe:[],security:null,about:"plan"},scale:{name:"Scale",title:"Does not hold at scale",description:"The plan fails at the size, load or duration to expect.",cwe:[],security:null,about:"\
plan"}},isCategory=text=>Object.hasOwn(categories,text),categoryIds=Object.keys(categories).filter(isCategory),mayBlock=category=>!("isHint"in categories[category]);function kindOf(category){const{integration}=categories[category];
return integration===!0?"integration":"defect"}const categoriesOf=subject=>categoryIds.filter(id=>{const{about,isHint}=categories[id];return isHint!==!0&&(about==="both"||(about??"change")===subject)});
var finding=__nccwpck_require__2(4755);class Unreadable extends Error{name="Unreadable"}const findingFields=schemas2.Ikc({label:schemas2.YjP(),category:schemas2.k5n(categoryIds),title:schemas2.YjP(),explanation:schemas2.
YjP(),scenario:schemas2.YjP(),assumes:schemas2.YjP().nullable().default(null),path:schemas2.YjP(),startLine:schemas2.aig().nullable().default(null),endLine:schemas2.aig().nullable().default(null),quote:schemas2.
YjP()}),withEnd=finding2=>({...finding2,endLine:finding2.endLine??finding2.startLine}),relayedFinding=findingFields.transform(finding2=>withEnd(finding2)),reminder=/^(?<label>\S+) (?:(?<from>\d+)(?:-(?<to>\d+))? )?(?<category>[a-z-]+): (?<title>.*)$/su,
reminded=findingFields.pick({label:!0,category:!0,title:!0}),ownFile=schemas2.Ikc({path:schemas2.YjP(),findings:schemas2.YOg(schemas2.YjP())}),ownFindings=({path,findings})=>findings.map(text=>{const groups=reminder.
exec(text)?.groups,read=reminded.safeParse(groups);if(!read.success)throw new Unreadable(`A reminder has another shape: ${text.slice(0,80)}`);const startLine=groups?.from===void 0?null:Number(groups.from),
endLine=groups?.to===void 0?startLine:Number(groups.to);return{...read.data,path,startLine,endLine}}),relayedArgument=schemas2.Ikc({position:schemas2.k5n(finding.if).optional(),ground:schemas2.k5n(finding.
ND).optional(),reason:schemas2.YjP(),evidence:schemas2.YOg(schemas2.Ikc({path:schemas2.YjP(),quote:schemas2.YjP()}))}),relayedDispute=schemas2.Ikc({finding:relayedFinding,arguments:schemas2.YOg(relayedArgument)}),
unlocatedFinding=schemas2.Ikc({label:schemas2.YjP(),title:schemas2.YjP(),path:schemas2.YjP(),quote:schemas2.YjP()});function block(text,tag){const lines=text.split(`
`),opening=new RegExp(`^<${tag}-([A-Za-z0-9]+)(?: [^>]*)?>$`),start=lines.findIndex(line=>opening.test(line));if(start===-1)return null;const nonce=opening.exec(lines[start]??"")?.[1]??"",end=lines.indexOf(
`</${tag}-${nonce}>`,start+1);if(end===-1)throw new Unreadable(`The <${tag}-\u2026> block is never closed.`);return lines.slice(start+1,end)}function json(text,schema,what){let value;try{value=JSON.parse(
text)}catch(error){throw new Unreadable(`${what} is not JSON: ${text.slice(0,80)}`,{cause:error})}const parsed=schema.safeParse(value);if(!parsed.success)throw new Unreadable(`${what} has another shap\
e: ${errors.S1(parsed.error)}`);return parsed.data}function items(text,tag,schema){const lines=block(text,tag);return lines===null?null:lines.filter(line=>line.trim()!=="").map(line=>json(line,schema,
`An item of <${tag}-\u2026>`))}const gutter=/^(?:(\d+)(\+?)|-)\t(.*)$/s,quoted=/"(?:[^"\\]|\\.)*"/.source,fileHead=new RegExp(`^FILE (?<path>${quoted}) (?<status>[a-z-]+)(?: from (?<from>${quoted}))?(\
?: part \\d+ of \\d+)?$`),excerptHead=new RegExp(`^@@ -(?<old>\\d+) \\+\\d+(?: (?<symbol>${quoted}))?$`),receiptLine=/^RECEIPT ([a-z0-9]+)$/,receiptIn=text=>text.split(`
`).flatMap(line=>receiptLine.exec(line)?.[1]??[]);function readChange(lines){const files=[];return lines.forEach((line,index)=>{const place=`Line ${index+1} of the change`;if(line.startsWith("FILE ")){
const head=fileHead.exec(line)?.groups;if(head===void 0)throw new Unreadable(`${place} has another shape: ${line.slice(0,80)}`);const{path="",status="",from}=head;files.push({path:json(path,schemas2.YjP(),
place),oldPath:from===void 0?null:json(from,schemas2.YjP(),place),status,excerpts:[]});return}const file=files.at(-1);if(receiptLine.test(line)||line.startsWith("OUTLINE ")&&file!==void 0)return;if(line.
startsWith("@@ ")){if(file===void 0)throw new Unreadable(`${place} begins an excerpt before any file.`);const head=excerptHead.exec(line)?.groups;if(head===void 0)throw new Unreadable(`${place} has an\
other shape: ${line.slice(0,80)}`);const{symbol,old:old2}=head;file.excerpts.push({symbol:symbol===void 0?null:json(symbol,schemas2.YjP(),place),lines:[],old:Number(old2)});return}const parts=gutter.exec(
line),excerpt=file?.excerpts.at(-1);if(parts===null){if(line.trim()==="")return;throw new Unreadable(`${place} is neither a header nor a line of code: ${line.slice(0,80)}`)}if(excerpt===void 0)throw new Unreadable(
`${place} is code outside any excerpt.`);const[,number,sign,text=""]=parts,kind=number===void 0?"removed":sign==="+"?"added":"context",old=kind==="added"?null:excerpt.old++;excerpt.lines.push({kind,old,
new:number===void 0?null:Number(number),text})}),files.map(file=>({...file,excerpts:file.excerpts.map(({symbol,lines:read})=>({symbol,lines:read}))}))}function readQuestion(text){if(/^# Task: compare this (?:change|plan) with/mu.
test(text))return{kind:"description"};const unlocated=items(text,"unlocated",unlocatedFinding);if(unlocated!==null)return{kind:"relocation",unlocated};const judge=items(text,"judge",relayedFinding),disputes=items(
text,"disputes",relayedDispute),own=items(text,"own",ownFile)?.flatMap(ownFindings)??null,earlier=items(text,"earlier",relayedFinding);return judge===null&&disputes===null&&own===null&&earlier===null?
null:{kind:"exchange",judge:judge??[],disputes:disputes??[],own:own??[],earlier:earlier??[]}}function readRequest(turns){const asked=turns.filter(turn=>turn.role==="user").map(turn=>turn.text),first=asked[0];
if(first===void 0)throw new Unreadable("The conversation holds no user turn.");const change=block(first,"change");if(change===null)throw new Unreadable("The first user turn holds no <change-\u2026> block.");
const files=readChange(change),receipt=receiptIn(first),subject=/^# The plan under review$/m.test(first)?"plan":"change";for(const text of asked.toReversed()){const question=readQuestion(text);if(question!==
null)return{subject,receipt,files,question}}return{subject,receipt,files,question:{kind:"independent-review"}}}}),3477:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$Y:()=>git,eK:()=>PracticeRepository});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1421),node_fs__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3024),node_path__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6760);const settings=["user.name=Practice","user.email=practice@example.com","commit.gpgsign=false","core.autocrlf=false","core.hooksP\
ath=/dev/null","init.defaultBranch=main","gc.auto=0"].flatMap(setting=>["-c",setting]);function plainGitEnvironment(){const kept=Object.entries(process.env).filter(([name])=>!name.startsWith("GIT_"));
return{...Object.fromEntries(kept),GIT_CONFIG_GLOBAL:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}function git(folder,args,env={}){return(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
execFileSync)("git",[...settings,...args],{cwd:folder,env:{...plainGitEnvironment(),...env},encoding:"utf8",maxBuffer:256*1024*1024,stdio:["ignore","pipe","pipe"]}).replace(/\n$/,"")}class PracticeRepository{folder;#commits=0;constructor(folder,objectFormat="\
sha1"){this.folder=folder,(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder,{recursive:!0}),git(folder,["init","--quiet","-b","main",`--object-format=${objectFormat}`])}branch(name){git(this.folder,
["checkout","--quiet","-b",name])}commit(message,contents){for(const[path,text]of contents){const place=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.folder,path);text===null?(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
rmSync)(place,{force:!0}):((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(
place,text))}this.#commits+=1;const date=`2026-03-0${Math.min(this.#commits,9)}T10:00:00+00:00`;return git(this.folder,["add","--all","--force"]),git(this.folder,["commit","--quiet","--allow-empty","-\
m",message],{GIT_AUTHOR_DATE:date,GIT_COMMITTER_DATE:date}),git(this.folder,["rev-parse","HEAD"])}}}),1586:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{a:()=>practiceBehavior});var schemas2=__nccwpck_require__2(5586);const answerJson=({findings=[],positions=[],relocations=[]})=>({findings,positions:positions.map(({stance,...said})=>({
...said,position:stance})),relocations}),byExtension={js:"javascript",jsx:"javascript",mjs:"javascript",cjs:"javascript",ts:"javascript",tsx:"javascript",mts:"javascript",cts:"javascript",py:"python",
go:"go",java:"c-like",kt:"c-like",c:"c-like",cc:"c-like",cpp:"c-like",h:"c-like",cs:"c-like",rs:"c-like",swift:"c-like",php:"c-like",scala:"c-like",yml:"yaml",yaml:"yaml",json:"data",sql:"data",toml:"\
data"},languageOf=path=>byExtension[path.slice(path.lastIndexOf(".")+1).toLowerCase()]??"prose",hashComments=language=>language==="python"||language==="yaml",startsRegex=/(?:^|[(,=:[!&|?{};+]|\breturn|\btypeof|=>)\s*$/;
function lex(lines,language){if(language==="prose"||language==="data")return{code:lines,bare:lines,literals:[]};const code=[],bare=[],literals=[],open=[];let inBlockComment=!1;return lines.forEach((line,number)=>{
let codeLine="",bareLine="";const put=(text,visible)=>{codeLine+=text,bareLine+=visible?text:" ".repeat(text.length)};if(!inBlockComment&&open.length===0&&!hashComments(language)&&/^\s*\*(?:\s|\/|$)/.
test(line)){code.push(" ".repeat(line.length)),bare.push(" ".repeat(line.length));return}for(let at=0;at<line.length;){const rest=line.slice(at),current=open.at(-1);if(inBlockComment){const end=rest.indexOf(
"*/"),length=end===-1?rest.length:end+2;codeLine+=" ".repeat(length),bareLine+=" ".repeat(length),inBlockComment=end===-1,at+=length;continue}if(current!==void 0&&current.depth===0){if(rest.startsWith(
current.quote)){put(current.quote,!0),at+=current.quote.length,open.pop(),literals.push({line:current.line,lastLine:number,text:current.text,interpolations:current.interpolations,before:current.before});
const outer=open.at(-1);outer!==void 0&&(outer.expression+=`${current.quote}${current.text}${current.quote}`)}else!current.raw&&rest.startsWith("\\")?(put(rest.slice(0,2),!1),current.text+=rest.slice(
0,2),at+=2):current.opens==="{"&&rest.startsWith("{{")?(put("{{",!1),current.text+="{{",at+=2):current.opens!==null&&rest.startsWith(current.opens)?(put(current.opens,!0),at+=current.opens.length,current.
depth=1,current.expression=""):(put(rest.slice(0,1),!1),current.text+=rest.slice(0,1),at+=1);continue}if(current!==void 0){if(rest.startsWith("}")){current.depth-=1,put("}",!0),at+=1,current.depth===0?
(current.interpolations.push({line:number,expression:current.expression.trim()}),current.text+="{}"):current.expression+="}";continue}rest.startsWith("{")&&(current.depth+=1)}if(hashComments(language)?
rest.startsWith("#"):rest.startsWith("//")){codeLine+=" ".repeat(rest.length),bareLine+=" ".repeat(rest.length);break}if(!hashComments(language)&&rest.startsWith("/*")){inBlockComment=!0;continue}const quote=/^(?:"""|'''|["'`])/.
exec(rest)?.[0];if(quote!==void 0&&!(quote==="`"&&language==="python")){const triple=quote.length===3&&language==="python",taken=triple?quote:quote.slice(0,1),prefix=/[a-zA-Z]*$/.exec(codeLine.slice(-4))?.[0]??
"",formatted=language==="python"&&/^[rRbB]*[fF][rRbB]*$/.test(prefix);put(taken,!0),open.push({line:number,quote:taken,before:codeLine.slice(0,-taken.length),opens:taken==="`"&&language==="javascript"?
"${":formatted?"{":null,raw:language==="go"&&taken==="`"||language==="python"&&/r/i.test(prefix),multiline:triple||taken==="`",text:"",interpolations:[],depth:0,expression:""}),at+=taken.length;continue}
const regex=language==="javascript"&&startsRegex.test(bareLine.slice(-40))?/^\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/[a-z]*/.exec(rest)?.[0]:void 0;if(regex!==void 0){put("/",!0),put(regex.slice(
1),!1),current!==void 0&&(current.expression+=regex),at+=regex.length;continue}put(rest.slice(0,1),!0),current!==void 0&&(current.expression+=rest.slice(0,1)),at+=1}for(let last=open.at(-1);last!==void 0&&
!last.multiline;last=open.at(-1))open.pop(),literals.push({line:last.line,lastLine:number,text:last.text,interpolations:last.interpolations,before:last.before});const innermost=open.at(-1);innermost!==
void 0&&innermost.depth===0&&(innermost.text+=`
`),code.push(codeLine),bare.push(bareLine)}),{code,bare,literals:literals.sort((a,b)=>a.line-b.line)}}const testPath=/(?:^|\/)(?:__tests__|tests?|spec|fixtures|testdata|examples?|benchmarks?)\/|[._-](?:test|spec)s?\.[a-z]+$|(?:^|\/)test_[^/]+\.py$|conftest\.py$/i,
indentOf=text=>text.trim()===""?-1:(/^[ \t]*/.exec(text)?.[0]??"").replaceAll("	","    ").length;function side(file,excerpt,language,which){const other=which==="new"?"removed":"added",lines=excerpt.lines.
filter(line=>line.kind!==other),texts=lines.map(line=>line.text.replace(/\r$/,"")),lexed=lex(texts,language);return{code:lines.map((line,at)=>{const shown=lexed.code[at]??"";return{path:file.path,at,kind:line.
kind,number:which==="new"?line.new:line.old,text:line.text,code:shown,bare:lexed.bare[at]??"",indent:indentOf(shown)}}),literals:lexed.literals}}function listingsOf(file){const language=languageOf(file.
path);return file.excerpts.map(excerpt=>{const now=side(file,excerpt,language,"new"),was=side(file,excerpt,language,"old");return{path:file.path,language,isTest:testPath.test(file.path),symbol:excerpt.
symbol,now:now.code,was:was.code,literals:now.literals,replacements:replacementsOf(excerpt,now.code,was.code),functionAround:functionFinder(now.code,excerpt.symbol,language)}})}function replacementsOf(excerpt,now,was){
const found=[];let[atNow,atWas]=[0,0],removed=[],added2=[],before=null;const close=after=>{removed.length+added2.length>0&&found.push({removed,added:added2,before,after}),removed=[],added2=[]};for(const line of excerpt.
lines){const current=line.kind==="removed"?was[atWas]:now[atNow];line.kind!=="removed"&&(atNow+=1),line.kind!=="added"&&(atWas+=1),current!==void 0&&(line.kind==="removed"?removed.push(current):line.kind===
"added"?added2.push(current):(close(current),before=current))}return close(null),found}const jsMethod=/^\s*(?:(?:export|default|public|private|protected|static|async|get|set|override)\s+)*[#*]?[\w$]+\s*(?:<[^>]*>)?\([^;]*\)\s*(?::\s*[^={;]+)?\{\s*$/;
function kindOfHead(head,language){const text=head.replace(/^\s*\}\s*/,"").trim();if(/^(?:try\b|with\s+suppress)/.test(text))return"try";if(/^(?:catch|except)\b/.test(text))return"catch";if(/^finally\b/.
test(text))return"finally";if(/^(?:if|else|elif|switch|case|default|match|select)\b/.test(text))return"if";if(/^(?:async\s+)?(?:for|while|do)\b/.test(text))return"loop";switch(language){case"python":return/^(?:async\s+)?def\b/.
test(text)?"function":"other";case"go":return/\bfunc\b/.test(text)?"function":"other";case"javascript":case"c-like":return/^(?:export\s+)?(?:abstract\s+)?(?:class|interface|namespace|enum)\b/.test(text)?
"other":/\bfunction\b|=>\s*\{?\s*$/.test(text)||jsMethod.test(text)?"function":"other";case"yaml":case"data":case"prose":return"other"}}function headOf(lines,line){let first=line;if(/^\s*[)\]]/.test(line.
bare))for(let at=line.at-1;at>=0;at-=1){const above=lines[at];if(!(above===void 0||above.indent===-1||above.indent>line.indent)){above.indent===line.indent&&(first=above);break}}const text=lines.slice(
first.at,line.at+1).map(each2=>each2.bare.trim()).join(" ");return{first,text}}function openingsAround(lines,line){const openings2=[];let limit=line.indent===-1?Number.POSITIVE_INFINITY:line.indent;for(let at=line.
at-1;at>=0&&limit>0;at-=1){const above=lines[at];above===void 0||above.indent===-1||above.indent>=limit||(limit=above.indent,openings2.push(above))}return openings2}const blocksAround=(lines,line,language)=>openingsAround(
lines,line).map(above=>blockFrom(lines,above,language));function blockFrom(lines,opening,language){const{first,text}=headOf(lines,opening),body=[];for(let at=opening.at+1;at<lines.length;at+=1){const below=lines[at];
if(below===void 0||below.indent!==-1&&below.indent<=opening.indent)break;body.push(below)}return{kind:kindOfHead(text,language),head:first,headText:text,body}}function functionFinder(lines,symbol,language){
const byLine=new Map,byOpening=new Map;return line=>{const known=byLine.get(line);if(known!==void 0)return known;const opening=openingsAround(lines,line).find(above=>kindOfHead(headOf(lines,above).text,
language)==="function"),block=opening===void 0?{kind:"function",head:lines[0]??line,headText:symbol??"",body:lines}:byOpening.get(opening)??blockFrom(lines,opening,language);return opening!==void 0&&byOpening.
set(opening,block),byLine.set(line,block),block}}function isTried(listing,line){for(const block of blocksAround(listing.now,line,listing.language)){if(block.kind==="try")return!0;if(block.kind==="func\
tion")return!1}return!1}const isProduction=listing=>!listing.isTest&&listing.language!=="prose"&&listing.language!=="data",added=listing=>listing.now.filter(line=>line.kind==="added"),evidenceOf=line=>({
path:line.path,quote:line.text.trim()}),guardAt=(line,ground,why)=>({evidence:evidenceOf(line),ground,why}),snippet=code=>{const text=code.trim().replaceAll(/\s+/g," ").replaceAll("`","'");return`\`${text.
length>60?`${text.slice(0,57)}\u2026`:text}\``},onLine=rule=>listing=>!isProduction(listing)||!rule.languages.includes(listing.language)?[]:added(listing).flatMap(line=>{const text=rule.bare===!0?line.
bare:line.code,match=rule.pattern.exec(text);if(match===null||rule.unless?.test(line.code)===!0)return[];const around=listing.functionAround(line),scope=[around.headText,...around.body.map(each2=>each2.
code)].join(`
`);if(rule.within!==void 0&&!rule.within.test(scope))return[];if(rule.outside?.test(scope)===!0)return[];const{guard}=rule,guarding=guard===void 0?void 0:around.body.find(each2=>guard.pattern.test(each2.
code));return[{line,guard:guard===void 0||guarding===void 0?null:guardAt(guarding,guard.ground,guard.why),...rule.describe?.(match,line)}]});var finding=__nccwpck_require__2(4755);const chainedAbsence={
id:"chained-absence",category:"null-dereference",severity:"major",title:"A search that may find nothing is used as if it had",explanation:"Where nothing is found the result is empty, and the access ri\
ght after it throws.",scenario:"The item is missing (deleted, misspelt, not yet there): the code throws instead of answering that.",see:listing=>!isProduction(listing)||!(listing.language==="javascrip\
t"||listing.language==="python")?[]:added(listing).flatMap(line=>{const pattern=listing.language==="python"?pythonSearch:jsSearch;return[...line.bare.matchAll(pattern)].some(match=>{const after=line.bare.
slice(closing(line.bare,match.index+match[0].length-1)+1);return/^\s*(?:\.[a-zA-Z]|\[)/.test(after)})?[{line,guard:null}]:[]})},jsSearch=/\.(?:find|findLast)\((?=\s*(?:\(|\w+\s*=>))|\.match\(|\.exec\(|\bquerySelector\(/g,
pythonSearch=/\bre\.(?:match|search|fullmatch)\(|\.first\((?=\))/g;function closing(text,open){let depth=0;for(let at=open;at<text.length;at+=1)if(text[at]==="("&&(depth+=1),text[at]===")"&&(depth-=1),
depth===0)return at;return text.length}const unprovenFind={id:"unproven-find",category:"null-dereference",severity:"major",title:"A search that may find nothing is used as if it had",explanation:"Noth\
ing between the search and the use asks whether anything was found.",scenario:"A caller names an id that does not exist: the access throws, and the caller gets a 500 instead of a 404.",see:listing=>!isProduction(
listing)||listing.language!=="javascript"?[]:added(listing).flatMap(line=>{const found=/^\s*(?:const|let)\s+([\w$]+)\s*=\s*(?:await\s+)?[\w$.]+\.(?:find|findOne|findById|findUnique|findFirst|findByPk)\(/.
exec(line.bare)??/^\s*(?:const|let)\s+\[([\w$]+)\]\s*=\s*(?:await\s+|\(await\s+)[\w$.]+\.query\(/.exec(line.bare)??/^\s*(?:const|let)\s+([\w$]+)\s*=\s*\(?(?:await\s+)?.*\brows\[0\]\s*;?\s*$/.exec(line.
bare),name=found?.[1]?.replaceAll("$","\\$");if(name===void 0)return[];const after=listing.functionAround(line).body.filter(each2=>each2.at>line.at),used=after.find(each2=>new RegExp(`(?<![.\\w$!?])${name}\
\\.[a-zA-Z]`).test(each2.bare));if(used===void 0)return[];const asked=new RegExp(`!\\s*${name}\\b|\\b${name}\\s*(?:\\?|&&|\\|\\||===?|!==?)|\\bif\\s*\\(\\s*${name}\\b|\\b${name}\\s+instanceof|assert\\w*\
\\(\\s*${name}\\b|expect\\(\\s*${name}\\b`),guard=after.find(each2=>each2.at<=used.at&&asked.test(each2.bare));return[{line,title:`${snippet(found?.[1]??"")} may be missing and is used all the same`,explanation:`${snippet(
used.code)} takes ${snippet(found?.[1]??"")} for granted; where the search finds nothing, that throws.`,proof:[used],guard:guard===void 0?null:guardAt(guard,"wrong","the missing case is turned away he\
re")}]})},ignoredSecond={id:"ignored-second",category:"null-dereference",severity:"major",title:"An error is ignored and the value is used",explanation:"Where the call fails the value is nil or zero, \
and the next use of it panics or goes wrong.",scenario:"The call fails for one caller: nil pointer dereference, and the process ends for all of them.",see:listing=>!isProduction(listing)||listing.language!==
"go"?[]:added(listing).flatMap(line=>{const name=/^\s*(\w+),\s*_\s*:=\s*(?!.*\brange\b)[\w.]+\(/.exec(line.bare)?.[1];if(name===void 0||name==="_"||/strconv\./.test(line.bare))return[];const used=listing.
functionAround(line).body.find(each2=>each2.at>line.at&&new RegExp(`\\b${name}\\.\\w`).test(each2.bare));return used===void 0?[]:[{line,proof:[used],guard:null}]})},lengthInclusive={id:"length-inclusi\
ve",category:"boundary-error",severity:"major",title:"The loop runs one past the end",explanation:"Indexes end at length \u2212 1; the last turn reads an element that does not exist.",scenario:"Every \
run reaches it: the last element is undefined, or the access fails.",see:onLine({languages:["javascript","go","c-like","python"],bare:!0,unless:/=\s*[1-9]/,pattern:/\bfor\b.*;\s*(\w+)\s*<=\s*(?:[\w.]+\.(?:length|size\(\)|Count)|len\([^)]*\))\s*;|\bfor\s+\w+\s+in\s+range\(\s*len\([^)]*\)\s*\+\s*1\s*\)/})},
indexAtLength={id:"index-at-length",category:"boundary-error",severity:"major",title:"The element after the last one is read",explanation:"The index of the last element is length \u2212 1.",scenario:"\
Every run: the value is undefined, or the access fails.",see:onLine({languages:["javascript","go","c-like","python"],bare:!0,pattern:/\b([\w.]+)\[\s*(?:\1\.length|len\(\s*\1\s*\))\s*\](?!\s*=(?!=))/})},
pageOffset={id:"page-offset",category:"boundary-error",severity:"major",title:"Pages are cut one item off",explanation:"An offset counts the items to leave out; one more leaves out an item that no pag\
e shows.",scenario:"The first item of the first page is never shown to anyone.",see:onLine({languages:["javascript","python","go"],bare:!0,pattern:/\(\s*\w*page\w*\s*-\s*1\s*\)\s*\*\s*[\w.]+\s*[+-]\s*1\b/i})},
pageCount={id:"page-count",category:"boundary-error",severity:"minor",title:"The number of pages is rounded the wrong way",explanation:"A last page that is not full is a page too: only rounding up cou\
nts it.",scenario:"21 items at 20 a page: one page is reported, and the last item cannot be reached.",see:onLine({languages:["javascript","python","go"],bare:!0,pattern:/\b\w*pages?\w*\s*:?=\s*(?:Math\.(?:round|floor)|round|math\.Floor|int)\(\s*[\w.]+\s*\/\s*\w*(?:size|limit|per)\w*|\w*pages\w*\s*=\s*\w+\s*\/\/\s*\w*(?:size|limit|per)\w*\s*$/i})},
secondsForMilliseconds={id:"seconds-for-milliseconds",category:"boundary-error",severity:"major",title:"Seconds are taken for milliseconds",explanation:"`Date.now()` counts milliseconds; a number of s\
econds is a thousand times too small for a comparison.",scenario:"What should hold for an hour ends after 3.6 seconds, or is never seen as expired.",see:onLine({languages:["javascript"],bare:!0,pattern:/\bDate\.now\(\)\s*[+-]\s*(?:(?:60|300|600|900|1800|3600|7200|86400|604800)\b(?!\s*\*\s*1000|_)|\w*(?:_SECONDS|Seconds|_SEC)\b(?!\s*\*))|\.exp\s*[<>]=?\s*Date\.now\(\)(?!\s*\/)/})},
naiveTime={id:"naive-time",category:"boundary-error",severity:"minor",title:"A time without a zone decides when something ends",explanation:"A naive time means another moment on every machine, and com\
paring it with an aware one fails.",scenario:"The service runs in another zone or the clocks change: things expire hours early or late.",see:onLine({languages:["python"],bare:!0,pattern:/\bdatetime\.(?:utcnow\(\)|now\(\)|utcfromtimestamp\()/,
within:/expir|deadline|\bttl\b|valid_until|schedule|not_before/i})},numericSort={id:"numeric-sort",category:"logic-error",severity:"major",title:"Numbers are sorted as text",explanation:"`sort()` with\
out a comparison orders by text: 10 comes before 9.",scenario:"Values of different lengths: the smallest or largest taken from the result is the wrong one.",see:onLine({languages:["javascript"],bare:!0,
pattern:/\b(?:\w*(?:prices|amounts|numbers|nums|scores|totals|ages|durations|timestamps|sizes|counts))\s*\.(?:sort|toSorted)\(\s*\)/i})},selfComparison={id:"self-comparison",category:"logic-error",severity:"\
major",title:"A value is compared with itself",explanation:"Both sides are the same expression, so that the outcome never depends on the data.",scenario:"Every run takes the same branch; the other one\
 is dead.",see:onLine({languages:["javascript","python","go","c-like"],bare:!0,pattern:/(?:^|[(&|!\s])([a-zA-Z_$][\w$.]*\w)\s*===?\s*\1(?![\w$.([])/,unless:/NaN|isnan|&\s*[\w.]+\s*==/i})},assignedCondition={
id:"assigned-condition",category:"logic-error",severity:"critical",title:"A condition assigns instead of comparing",explanation:"A single `=` stores the right side and then tests it: the branch depend\
s on that constant alone.",scenario:"Every run takes the branch (or none does), and the variable has lost its value.",see:onLine({languages:["javascript","c-like"],bare:!0,pattern:/\bif\s*\(\s*!?[\w$.]+\s*=\s*(?!=|>)(?:["'`\d]|true\b|false\b|null\b|[\w$.]+\s*\))/})},
mutableDefault={id:"mutable-default",category:"state-inconsistency",severity:"minor",title:"A mutable default is shared by all calls",explanation:"The default is made once, when the function is define\
d; what one call adds, the next one finds.",scenario:"Two calls without the argument: the second starts with the first one\u2019s data.",see:onLine({languages:["python"],bare:!0,pattern:/^\s*(?:async\s+)?def\s+\w+\(.*\b(\w+)\s*(?::\s*[^=,]+)?=\s*(?:\[\s*\]|\{\s*\}|set\(\)|dict\(\)|list\(\))/})},
nestedQuantifier={id:"nested-quantifier",category:"denial-of-service",severity:"major",title:"A pattern can take exponential time",explanation:"A repetition inside a repetition can split the same text\
 in exponentially many ways before it fails.",scenario:"One request with some forty fitting characters and a wrong last one keeps the process busy for minutes.",see:onLine({languages:["javascript","py\
thon"],pattern:/(?:\/|re\.\w+\(\s*r?["']|RegExp\(\s*["']).*\((?:\?:)?(?:\\w|\[[^\]]+\]|\.)[+*]\)[+*](?!\?)/})},token=/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|[\p{L}_$][\p{L}\p{N}_$]*|\d[\w.]*|=>|===|!==|==|!=|<=|>=|&&|\|\||\?\?|\?\.|:=|\+=|-=|\*\*|\S/gu,
tokensOf=code=>code.match(token)??[],placed=lines=>lines.flatMap(line=>[...line.code.matchAll(token)].map(match=>({token:match[0],line,start:match.index})));function written(run){const byLine=new Map;
for(const{line,start,token:text}of run)byLine.set(line,[byLine.get(line)?.[0]??start,start+text.length]);return[...byLine].map(([line,[start,end]])=>line.code.slice(start,end)).join(" ")}function compare(removed,added2){
const was=placed(removed),now=placed(added2);let head=0;for(;head<was.length&&head<now.length&&was[head]?.token===now[head]?.token;)head+=1;let tail=0;for(;tail<was.length-head&&tail<now.length-head&&
was[was.length-1-tail]?.token===now[now.length-1-tail]?.token;)tail+=1;const line=now[head]?.line??now.at(-1)?.line??was[head]?.line;if(line===void 0||head===was.length&&head===now.length)return null;
const tokens=run=>run.map(each2=>each2.token),middle=was.slice(head,was.length-tail);return{removed:tokens(middle),added:tokens(now.slice(head,now.length-tail)),prefix:tokens(was.slice(0,head)),suffix:tokens(
was.slice(was.length-tail)),removedText:written(middle),line}}const isProse=line=>/\b[a-z]+(?:,? [a-z]+){3}/i.test(line.code.replaceAll(/\b(?:if|elif|else|not|is|in|and|or|for|return|None)\b/g,"="))&&
!/["'`]/.test(line.code);function editsOf(replacement){const{removed,added:added2}=replacement;if(removed.length===0||[...removed,...added2].some(isProse))return[];if(removed.length!==added2.length){const edit=compare(
removed,added2);return edit===null?[]:[edit]}return removed.flatMap((line,index)=>{const other=added2[index],edit=other===void 0?null:compare([line],[other]);return edit===null?[]:[edit]})}const perEdit=see=>listing=>isProduction(
listing)?listing.replacements.flatMap(replacement=>editsOf(replacement).flatMap(edit=>{const seen=see(edit,listing);return seen===null?[]:[{line:edit.line,guard:null,...seen}]})):[],guardsAccess=code=>/\b(?:is|has|can|require|check)?_?(?:auth(?:enticated|ori[sz]ed?|ori[sz]ation)?|permissions?|roles?|owner|admin|forbidden|csrf|allowed)\b|\bverify_?(?:token|signature|session)/i.
test(code),joined=tokens=>tokens.join(" "),comparisons=["<","<=",">",">=","==","===","!=","!=="],one=tokens=>tokens.length===1?tokens[0]??"":"",changedComparison={id:"changed-comparison",category:"bou\
ndary-error",severity:"major",title:"The comparison now treats the boundary differently",explanation:"Only the operator changed; the value exactly on the boundary, or beyond it, now takes the other br\
anch.",scenario:"The value that equals the bound: it was on one side before and is on the other now.",see:perEdit(edit=>{const[was,now]=[one(edit.removed),one(edit.added)];return!comparisons.includes(
was)||!comparisons.includes(now)||was.replace("===","==").replace("!==","!=")===now.replace("===","==").replace("!==","!=")?null:{title:`\`${was}\` became \`${now}\`: the boundary is now treated differ\
ently`}})},turnedCondition={id:"turned-condition",category:"logic-error",severity:"major",title:"The condition now means the opposite",explanation:"Only a connective or a negation changed, and with it\
 which cases pass.",scenario:"The ordinary case: what was let through is now held back, and the other way round.",see:perEdit(edit=>{const[was,now]=[one(edit.removed),one(edit.added)],connectives=["&&",
"||","and","or"];if(connectives.includes(was)&&connectives.includes(now))return{title:`\`${was}\` became \`${now}\``,explanation:`\`${was}\` became \`${now}\`: cases that met only one of the two condit\
ions now fall on the other side.`};const negations=["!","not"],conditional=edit.prefix.some(word=>["if","while","return","elif","&&","||","and","or"].includes(word)),lost=negations.includes(was)&&edit.
added.length===0,gained=negations.includes(now)&&edit.removed.length===0;return!conditional||edit.suffix[0]==="="||!lost&&!gained?null:{title:lost?"A negation was dropped":"A negation was added"}})},opposites=[
["start","end"],["min","max"],["Min","Max"],["first","last"],["before","after"],["true","false"],["True","False"],["left","right"],["width","height"],["floor","ceil"],["push","unshift"],["startsWith",
"endsWith"],["startswith","endswith"],["some","every"],["any","all"],["lower","upper"],["keys","values"],["++","--"],["+","-"]],oppositeWord={id:"opposite-word",category:"logic-error",severity:"major",
title:"One word was replaced by its opposite",explanation:"Everything else on the line stayed, so that code written for the one now gets the other.",scenario:"The two differ for all but degenerate inp\
ut: every other case now gives the wrong result.",see:perEdit(edit=>{const[was,now]=[one(edit.removed),one(edit.added)];return opposites.some(([a,b])=>was===a&&now===b||was===b&&now===a)?{title:`\`${was}\
\` became \`${now}\`, its opposite`}:null})},droppedClause={id:"dropped-clause",category:"logic-error",severity:"major",title:"A condition lost one of its clauses",explanation:"The rest of the conditi\
on stayed as it was.",scenario:"Exactly the cases that the clause was written for now take the other branch.",see:perEdit(edit=>{if(edit.removed.length<2||edit.removed.length>40||edit.added.length>2)return null;
const lost=[...edit.removed],leading=lost[0]??"",trailing=lost.at(-1)??"",connective=["&&","||","and","or"];if(!(connective.includes(leading)||connective.includes(trailing))||edit.added.some(word2=>/[\w]/.
test(word2)))return null;const word=connective.includes(leading)?leading:trailing,text=edit.removedText.replace(/^(?:&&|\|\||and\b|or\b)\s*|\s*(?:&&|\|\||\band|\bor)$/g,""),first=connective.includes(leading)?
lost[1]:leading;if(lost.length===2&&first!==void 0&&edit.suffix.slice(0,8).includes(first))return{category:"null-dereference",title:`The check of ${snippet(text)} before its use was dropped`,explanation:`${snippet(
text)} is used right after; nothing asks any more whether it is there.`,scenario:`${snippet(text)} is missing for once: the code throws instead of taking the other branch.`};const wider=word==="||"||word===
"or";return{title:`The condition lost ${snippet(text)}`,explanation:`${snippet(text)} is no longer asked. ${wider?"Cases that only this clause let through are now turned away.":"Cases that this clause\
 held back now pass."}`,...guardsAccess(text)?{category:"authorization",severity:"critical"}:{}}})},small=edit=>edit.removed.length+edit.added.length<=16&&edit.prefix.length+edit.suffix.length>=2,treatments=[
[/^(?:escape\w*|encodeURI(?:Component)?|quote\w*|sanitize\w*|html_escape|EscapeString|QueryEscape|PathEscape)$/i,"the value is no longer escaped","injection"],[/^(?:toLowerCase|toUpperCase|lower|upper|casefold|ToLower|ToUpper|EqualFold)$/,
"upper and lower case now count as different","logic-error"],[/^(?:trim|strip|trimEnd|trimStart|TrimSpace|rstrip|lstrip)$/,"white space around the value is no longer removed","input-validation"],[/^(?:normalize|resolve|realpath|Clean|decode|decodeURIComponent|slice|copy|deepcopy|clone|structuredClone)$/,
"the value is now used as it came","logic-error"]],droppedTreatment={id:"dropped-treatment",category:"logic-error",severity:"major",title:"A step that made the value fit was dropped",explanation:"The \
value was treated before it was used; now it is used as it came.",scenario:"Input in another spelling than the tests use: it is compared, stored or printed untreated.",see:perEdit(edit=>{if(!small(edit)||
edit.removed.length===0)return null;for(const word of edit.removed){const known=treatments.find(([pattern])=>pattern.test(word));if(known===void 0||edit.added.includes(word))continue;const plain=edit.
removed.filter(each2=>/\w/.test(each2)&&each2!==word),kept=edit.added.filter(each2=>/\w/.test(each2));if(kept.length>plain.length||kept.some(each2=>!plain.includes(each2)))continue;const[,what,category]=known;
return{title:`\`${word}\` was dropped: ${what}`,category,...category==="injection"?{severity:"critical",explanation:"The value is put where some of its characters have a meaning, and they are now left\
 as they are.",scenario:"Someone chooses a value with a quote or a bracket in it: it ends where it should not, and the rest is read as something else."}:{}}}return null})},weakerTest={id:"weaker-test",
category:"type-confusion",severity:"major",title:"Absence is now tested by truthiness",explanation:"Zero, the empty string and false are values, but they now count as absent.",scenario:'A caller passe\
s `0`, `""` or `false` on purpose: it is treated as if nothing had been passed.',see:perEdit(edit=>{const was=joined(edit.removed),now=joined(edit.added);return edit.removed.length<=4&&edit.added.length===
0&&/^(?:!== undefined|!= null|!== null|is not None|!= undefined)$/.test(was)?{}:was==="??"&&now==="||"?{title:'`??` became `||`: zero, "" and false now count as absent'}:null})},droppedOptional={id:"d\
ropped-optional",category:"null-dereference",severity:"major",title:"A check for absence was dropped",explanation:"The value may still be missing; the access now throws where it used to give undefined\
.",scenario:"The value is missing for once: a TypeError instead of an answer.",see:perEdit(edit=>one(edit.removed)==="?."&&one(edit.added)==="."?{title:"`?.` became `.`: a missing value now throws"}:null)},
droppedAwait={id:"dropped-await",category:"async-misuse",severity:"major",title:"`await` was dropped",explanation:"The call is no longer waited for: what comes next runs before it is done, and its fai\
lure is lost.",scenario:"The call is slow or fails: the caller gets a success, and later steps use data that does not exist yet.",see:perEdit(edit=>one(edit.removed)==="await"&&edit.added.length===0&&
edit.suffix.includes("(")?{}:null)},outdated={itervalues:"values",iteritems:"items",iterkeys:"keys",has_key:"in",xrange:"range",basestring:"str",unicode:"str"},outdatedCall={id:"outdated-call",category:"\
compatibility",severity:"major",title:"A call that Python 3 no longer has",explanation:"The name exists in Python 2 only.",scenario:"The first run on Python 3 fails with an AttributeError or NameError\
.",see:listing=>listing.language!=="python"||!isProduction(listing)?[]:listing.now.flatMap(line=>{if(line.kind!=="added"||/\bsix\b|PY2|\b(?:self|cls)\./.test(line.code))return[];const word=/\.(itervalues|iteritems|iterkeys|has_key)\(|\b(xrange|basestring)\b/.
exec(line.bare),name=word?.[1]??word?.[2];return name===void 0?[]:[{line,title:`\`${name}\` does not exist in Python 3 (\`${outdated[name]??""}\` does)`,guard:null}]})},logs=/^\s*(?:console|log|logger|logging|app\.log|req\.log|this\.log(?:ger)?|self\.log(?:ger)?|slog|fmt)\.\w+\(|^\s*print\(/i,
costs=/charge|capture|pay(?:ment)?s?\b|refund|transfer|ledger|invoice|balance|stock/i,effects=/\b(?:await\s+[\w.]+\.(?!get\b|read|find|stat|access|exists|load|json|text)\w+\(|\w*(?:query|insert|update|save|write|send|publish|commit|create|delete|upload|notify|dispatch|execute|put|post)\w*\()/i,
tidying=/\b(?:close|cancel|destroy|release|kill|abort|unlink|rm|rmSync|cleanup|dispose|end|remove|unsubscribe|terminate|disconnect)\w*\(/i,passesOn=/\bthrow\b|\braise\b|\bnext\(|\breject\(|\b[45]\d\d\b|\bstatus(?:Code)?\b|\breturn\s+(?:err|error|e)\b|process\.exit|sys\.exit|\berrors?\.(?:push|append)|retry|rollback|set_exception|\babort\(|\bfail\w*\(|\berror\s*[:=]|\bok:\s*false/i,
succeeds=/\breturn\s*(?:;|$|null\b|true\b|\[\]|\{\s*\}|None\b|True\b|undefined\b|\{[^}]*\b(?:ok|success)["']?:\s*(?:true|True))/;function caughtAt(listing,line){if(!(listing.language==="python"?/^\s*except\b.*:\s*$/:
/\bcatch\b\s*(?:\([^)]*\))?\s*\{\s*$/).test(line.bare))return null;const handler=blockFrom(listing.now,line,listing.language),above=listing.now.findLast(each2=>each2.at<line.at&&each2.indent===line.indent&&
/^\s*try\b/.test(each2.bare));return{handler,tried:above===void 0?null:blockFrom(listing.now,above,listing.language)}}const narrowed=(line,handler)=>/^\s*except\s+[\w.(]/.test(line.code)&&!/\bexcept\s+(?:Base)?Exception\b/.
test(line.code)||handler.body.some(each2=>/\.(?:code|name|status)\s*[!=]==?|instanceof/.test(each2.code));function harmOf(attempt,logged){return effects.test(attempt)?costs.test(attempt)?"critical":logged?
"minor":"major":"minor"}function swallow(listing,line){const caught=caughtAt(listing,line);if(caught===null)return null;const{handler,tried}=caught,body=handler.body.filter(each2=>each2.code.trim()!==
"");if(body.some(each2=>passesOn.test(each2.code)))return null;const empty=body.every(each2=>/^\s*(?:pass|continue|\.\.\.|\}|;)?\s*$/.test(each2.code)),logging=body.find(each2=>logs.test(each2.code)),
quiet=body.filter(each2=>!logs.test(each2.code)&&!/^\s*[)\]}]/.test(each2.code)).every(each2=>succeeds.test(each2.code)||/^\s*(?:pass|continue)\s*$/.test(each2.code));if(!empty&&!quiet)return null;const attempt=tried?.
body.map(each2=>each2.code).join(`
`)??"";if(!effects.test(attempt)&&(!empty||tidying.test(attempt)))return null;const success=listing.functionAround(line).body.find(each2=>each2.at>line.at&&/\b(?:return|res\.|send|json|reply|respond)\b/.
test(each2.code)&&!passesOn.test(each2.code)),guard=narrowed(line,handler)?guardAt(line,"intended","only the failure that is expected here is caught"):null,worked=tried?.body.find(each2=>effects.test(
each2.code));return{line,title:empty?"A failure is swallowed":"A failure is logged and then reported as success",explanation:`${worked===void 0?"The work":snippet(worked.code)} may fail; the handler ${empty?
"does nothing":"only logs or returns as if it had succeeded"}, so that the caller goes on as if it had been done.`,severity:harmOf(attempt,logging!==void 0),proof:[worked,success].filter(each2=>each2!==
void 0),guard}}const swallowedError={id:"swallowed-error",category:"error-handling",severity:"major",title:"A failure is swallowed",explanation:"The handler neither repairs nor reports the failure.",scenario:"\
The work fails (a full disk, a lost connection): the caller gets a success although the data was not written.",see:listing=>isProduction(listing)?added(listing).flatMap(line=>{const dropped=/\.catch\(\s*\(?\w*\)?\s*=>\s*(?:\{\s*\}|null|undefined|\[\]|false)\s*\)/.
exec(line.bare);if(dropped!==null){const receiver=line.bare.slice(0,dropped.index);return/^\s*(?:void\b|[\w$.]+$)/.test(receiver)||tidying.test(receiver)?[]:[{line,guard:null,severity:harmOf(receiver,
!1)}]}const sight=swallow(listing,line);return sight===null?[]:[sight]}):[]},lostGoError={id:"lost-go-error",category:"error-handling",severity:"major",title:"An error is found and not returned",explanation:"\
The branch for the failure returns no error, so that the caller takes the failure for success.",scenario:"The call fails: the caller gets a nil error and goes on with an empty result.",see:listing=>listing.
language!=="go"||!isProduction(listing)?[]:added(listing).flatMap(line=>{if(!/^\s*if\b.*\berr\s*!=\s*nil\s*\{\s*$/.test(line.bare))return[];const body=blockFrom(listing.now,line,"go").body.filter(each2=>each2.
code.trim()!==""),[only]=body;return only===void 0||body.length>1||!/^\s*return\s+(?:[\w.{}]+,\s*)?nil\s*$/.test(only.bare)?[]:[{line,proof:[only],guard:null}]})},returnInFinally={id:"return-in-finall\
y",category:"error-handling",severity:"major",title:"A return in `finally` swallows what was thrown",explanation:"Leaving `finally` with `return` discards the exception and whatever was returned befor\
e.",scenario:"The protected code throws; the caller gets an ordinary value instead of the error.",see:listing=>isProduction(listing)?added(listing).flatMap(line=>{if(!/^\s*return\b/.test(line.bare))return[];
const[innermost]=blocksAround(listing.now,line,listing.language);return innermost?.kind==="finally"?[{line,proof:[innermost.head],guard:null}]:[]}):[]},leaves=/^\s*(?:\}?\s*)(?:return|throw|raise|continue|break|panic\(|abort|next\(|res\.(?:status|send)|process\.exit)/,
opens=/^\s*(?:if|unless)\b/;function weight(condition2){return guardsAccess(condition2)?{category:"authorization",severity:"critical"}:/null|undefined|\bNone\b|\bnil\b|isna|isnull|\bif\s*\(?\s*(?:!|not )\s*[\w.]+\s*\)?\s*[:{]?\s*$/i.
test(condition2)?{category:"null-dereference",severity:"major"}:/empty|length|\blen\(|[<>]/i.test(condition2)?{category:"boundary-error",severity:"major"}:/valid|typeof|instanceof|isinstance|isNaN|\.test\(|match/i.
test(condition2)?{category:"input-validation",severity:"major"}:{category:"logic-error",severity:"major"}}const squeezed=text=>text.replaceAll(/\s+/g,""),condition=line=>squeezed(line.code).replace(/^\}?(?:else)?(?:if|elif)/,
"").replace(/[{:]$/,"");function gone(listing,replacement){if(replacement.added.some(line=>opens.test(line.code)||/\?|\bassert|\brequire|\bwhen\b/.test(line.bare)))return[];const kept=squeezed(listing.
now.map(line=>line.code).join(`
`));return replacement.removed.flatMap(line=>{if(!opens.test(line.code))return[];if(blocksAround(listing.was,line,listing.language).some(block2=>block2.kind==="function"&&block2.head.kind==="removed"))
return[];const body=blockFrom(listing.was,line,listing.language).body.filter(each2=>each2.code.trim()!==""),inline=/[)\s](?:return|throw|continue|break)\b/.test(line.bare);if(!inline&&(body.length===0||
body.some(each2=>each2.kind!=="removed")))return[];if(!inline&&!body.some(each2=>leaves.test(each2.code)))return[];if(kept.includes(condition(line)))return[];const{category,severity}=weight(line.code);
return[{line,category,severity,title:`A check was removed: ${snippet(line.code)}`,explanation:`Before, ${snippet(line.code)} ended this path; the change removes it and puts nothing in its place, so th\
at what it turned away now goes on.`,proof:[replacement.after,replacement.before].filter(each2=>each2!==null).slice(0,1),guard:movedTo(listing,line)}]})}function movedTo(listing,removed){const names=(removed.
bare.match(/[a-zA-Z_]\w{2,}/g)??[]).filter(word=>!/^(?:if|elif|else|not|and|None|null|undefined|len|length|return|throw|new)$/.test(word)),[subject]=names;if(subject===void 0)return null;const other=listing.
now.find(line=>line.kind==="added"&&opens.test(line.code)&&new RegExp(`\\b${subject}\\b`).test(line.bare));return other===void 0?null:guardAt(other,"handled-elsewhere","the same value is checked here \
instead")}const removedGuard={id:"removed-guard",category:"logic-error",severity:"major",title:"A check was removed",explanation:"What the check turned away now goes on.",scenario:"Exactly the input t\
hat the check was written for arrives: it is no longer turned away.",see:listing=>isProduction(listing)?listing.replacements.flatMap(each2=>gone(listing,each2)):[]},removedBranch={id:"removed-branch",
category:"logic-error",severity:"major",title:"A case is no longer handled",explanation:"A branch was removed and no other branch handles its case.",scenario:"Input of that case falls through to whate\
ver comes next, which was not written for it.",see:listing=>{if(!isProduction(listing))return[];const kept=squeezed(listing.now.map(line=>line.code).join(`
`));return listing.replacements.flatMap(replacement=>replacement.added.some(line=>line.code.trim()!=="")?[]:replacement.removed.flatMap(line=>{if(!/^\s*(?:\}\s*else\s+if|elif|case)\b/.test(line.code)||
kept.includes(condition(line)))return[];const body=blockFrom(listing.was,line,listing.language).body.filter(each2=>each2.code.trim()!=="");return body.length===0||body.some(each2=>each2.kind!=="remove\
d")?[]:[{line,title:`A case is no longer handled: ${snippet(line.code)}`,guard:null}]}))}},routes=/\b(?:app|router|api|routes?)\.(?:get|post|put|patch|delete)\(\s*["'`][^"'`]+["'`]\s*,\s*(.*)$/,guarded=/^(?:\[?\s*)?((?:require|ensure|auth|check|verify|is|must)\w*)/i,
openRoute={id:"open-route",category:"authorization",severity:"critical",title:"A route without the check that its neighbours have",explanation:"The routes around it name a check before their handler; \
this one does not.",scenario:"Anyone who knows the address calls it without being logged in or allowed.",see:listing=>{if(!isProduction(listing)||listing.language!=="javascript")return[];const all=listing.
now.flatMap(line=>{const rest=routes.exec(line.code)?.[1];return rest===void 0?[]:[{line,check:guarded.exec(rest)?.[1]??null}]}),checked=all.filter(each2=>each2.check!==null),[sibling]=checked;return sibling===
void 0||checked.length*2<all.length?[]:all.flatMap(each2=>each2.check!==null||each2.line.kind!=="added"||/login|signup|health|public|webhook/i.test(each2.line.code)?[]:[{line:each2.line,title:`A route\
 without ${snippet(sibling.check??"")}, which its neighbours have`,proof:[sibling.line],guard:null}])}},statement=/\b(?:SELECT\b[\s\S]+\bFROM|INSERT\s+INTO|UPDATE\b[\s\S]+\bSET|DELETE\s+FROM|ORDER\s+BY)\b|^\s*(?:WHERE|AND|LIMIT)\b\s+\S/,
inLowerCase=/^\s*(?:select\b[\s\S]+\bfrom|insert\s+into|update\b[\s\S]+\bset|delete\s+from)\b[\s\S]*(?:\bwhere\b|\bvalues\b|=|\blimit\b|$)/,isSql=text=>statement.test(text)||inLowerCase.test(text),harmless=/^(?:[A-Z][A-Z0-9_]*|\d+)$|\?|placeholders?\b|^(?:Number|parseInt|int|float|String\(Number)\(|(?:quote|escape)\w*\(/;
function woven(listing){return listing.literals.flatMap(literal=>{if(!isSql(literal.text))return[];const at=place=>listing.now[place],inside=literal.interpolations.flatMap(each2=>{const line2=at(each2.
line);return line2===void 0||harmless.test(each2.expression)?[]:[{literal,line:line2,expression:each2.expression}]});if(inside.length>0)return inside;const line=at(literal.lastLine);if(line===void 0||
literal.interpolations.length>0)return[];const tail=line.code.slice(line.code.indexOf(literal.text.slice(-8))+8),expression=/^["'`]\s*(?:\+\s*|\.format\(|%\s*\(?)([\w$.[\]()]+)/.exec(tail.replace(/^[^"'`]*/,
""))?.[1];return/Sprintf\(\s*$/.test(literal.before)&&/%[sv]/.test(literal.text)?[{literal,line,expression:tail.replace(/^["'`]\s*,\s*/,"").replace(/\).*$/,"")}]:expression===void 0||harmless.test(expression)?
[]:[{literal,line,expression}]})}function allowList(scope,expression){const name=/^[\w$]+/.exec(expression)?.[0]??"";if(name==="")return null;const table=new RegExp(`\\b${name}\\s*:?=\\s*[A-Z][A-Z0-9_]+\
\\s*(?:\\[|\\.get\\()`),list=new RegExp(`\\b[A-Z][A-Z0-9_]+\\.(?:includes|has)\\(\\s*${name}\\b|\\b${name}\\s+(?:not\\s+)?in\\s+[A-Z][A-Z0-9_]+`);for(const line of scope.body){if(table.test(line.code))
return guardAt(line,"wrong",`\`${name}\` can only be an entry of a fixed table, never the caller's text`);if(list.test(line.code))return guardAt(line,"wrong",`\`${name}\` is turned away unless it stand\
s in a fixed list`)}return null}const sqlBuilt={id:"sql-built",category:"injection",severity:"critical",title:"SQL is built from a value instead of binding it",explanation:"The value becomes part of t\
he statement\u2019s text, so a caller who chooses it also chooses the SQL.",scenario:"A caller sends `' OR '1'='1` (or a UNION) as the value: the statement returns or changes rows it must not.",see:listing=>{
if(!isProduction(listing))return[];const seen=new Set;return woven(listing).flatMap(({literal,line,expression})=>{if(seen.has(literal)||line.kind!=="added")return[];const guard=allowList(listing.functionAround(
line),expression),others=literal.interpolations.filter(each2=>each2.expression!==expression).every(each2=>harmless.test(each2.expression));return guard!==null&&!others?[]:(seen.add(literal),[{line,title:`\
SQL is built from ${snippet(expression)} instead of binding it`,explanation:`${snippet(expression)} becomes part of the statement\u2019s text, so a caller who chooses it also chooses the SQL; a bound param\
eter would keep it a value.`,.../\b(?:table|column|schema)/i.test(expression)?{severity:"major"}:{},guard}])})}},shellBuilt={id:"shell-built",category:"injection",severity:"critical",title:"A shell co\
mmand is built from a value",explanation:"The command passes through a shell as text; the value can end it and begin another.",scenario:"A value such as `x; rm -rf .` is read by the shell as two comma\
nds.",see:onLine({languages:["javascript","python","go"],pattern:/(?:(?<![.\w])|child_process\.|\bcp\.)exec(?:Sync)?\(\s*(?:`[^`]*\$\{|["'][^"']*["']\s*\+)|\bos\.(?:system|popen)\(\s*(?:f["']|["'][^"']*["']\s*(?:\+|%|\.format))|\bsubprocess\.\w+\(\s*(?:f["']|["'][^"']*["']\s*(?:\+|%)).*shell\s*=\s*True|exec\.Command\(\s*"(?:sh|bash)",\s*"-c",\s*(?:[^")]*\+|fmt\.Sprintf)/,
unless:/shlex\.quote|quote\(|escapeShell/i})},evaluated={id:"evaluated",category:"unsafe-deserialization",severity:"critical",title:"A value is evaluated as code",explanation:"Whatever the value holds\
 is run with all the rights of this process.",scenario:"Someone who can influence the value runs code of their own here.",see:onLine({languages:["javascript","python"],bare:!0,pattern:/(?<![.\w])eval\(\s*[\w$]|\bnew Function\(\s*[\w$]|(?<![.\w])exec\(\s*[\w$]+\s*[,)]/,
unless:/\bdef (?:eval|exec)\b|function (?:eval|exec)\b|\bRegExp|regex/i})},unsafeLoad={id:"unsafe-load",category:"unsafe-deserialization",severity:"critical",title:"Stored bytes are turned into live o\
bjects",explanation:"This format can name any class and call it while loading; the bytes need only reach the store.",scenario:"A person who can write to that store or channel runs code in this process\
 at the next load.",see:onLine({languages:["python"],bare:!0,pattern:/\b(?:pickle|cPickle|dill|marshal|shelve)\.loads?\(|\byaml\.(?:unsafe_)?load\(/,unless:/SafeLoader|CSafeLoader/})},htmlBuilt={id:"h\
tml-built",category:"injection",severity:"major",title:"Markup is built from a value without escaping it",explanation:"The value reaches the page as markup, so that a script in it runs in the browser \
of every visitor.",scenario:"A user\u2019s text holds `<img onerror=\u2026>`; every reader\u2019s browser runs it.",see:onLine({languages:["javascript","python","go"],pattern:/\.(?:inner|outer)HTML\s*\+?=\s*(?:[\w$]|`[^`]*\$\{)|\bdangerouslySetInnerHTML=\{\{\s*__html:\s*[\w$]|\bdocument\.write\(\s*(?:[\w$]|`[^`]*\$\{)|\bmark_safe\(\s*(?:[\w]|f["'])|\btemplate\.HTML\(\s*[a-z]/,
unless:/sanitize|purify|escape/i})},pathBuilt={id:"path-built",category:"path-traversal",severity:"critical",title:"A file path is built from the request",explanation:"`..` in the value leaves the fol\
der that the code means to serve from.",scenario:"A request for `../../etc/passwd` reads or writes a file outside the folder.",see:onLine({languages:["javascript","python","go"],pattern:/\b(?:readFile|writeFile|createReadStream|createWriteStream|sendFile|unlink|open|ReadFile|path\.join|os\.path\.join|filepath\.Join)\w*\(.*\b(?:req|request|ctx|r|c)\.(?:params|query|body|args|form|files|GET|POST|URL\.Query|Param|Query|FormValue)\b/,
unless:/\bbasename\b|path\.Base\(|secure_filename/})},request=/\b(?:req|request|ctx|body|rawBody|payload|event|message|socket|chunk)\b/i,parses={javascript:/\bJSON\.parse\(\s*(?:await\s+)?([^)]*)/,python:/\bjson\.loads\(\s*([^)]*)|\b(?:int|float|Decimal)\(\s*((?:self\.)?request\.[^)]*)/},
malformedBody={id:"malformed-body",category:"input-validation",severity:"major",title:"A malformed body is not handled",explanation:"Parsing throws on malformed input and nothing here catches it.",scenario:"\
A client sends `{` or an empty body: the parser throws, no answer is sent, and an unhandled rejection can end the process for everyone.",see:listing=>{const pattern=parses[listing.language];return!isProduction(
listing)||pattern===void 0?[]:added(listing).flatMap(line=>{const match=pattern.exec(line.code);if(match===null)return[];const what=match[1]??match[2]??"",scope=listing.functionAround(line);if(!(request.
test(what)||/\.body\b|readBody|\btext\b/.test(what))||!request.test(`${scope.headText} ${what}`))return[];if(/\.catch\(/.test(line.code))return[];const tried=isTried(listing,line),attempt=scope.body.find(
each2=>/^\s*try\b/.test(each2.code)&&each2.at<line.at);return tried&&attempt===void 0?[]:[{line,explanation:`${snippet(line.code)} throws on malformed input, and nothing in this function catches the e\
rror or checks the text first.`,guard:tried&&attempt!==void 0?guardAt(attempt,"wrong","it runs inside this try"):null}]})}},amount=/\b(quantity|qty|amount|price|count|total|units|seats)\b/i,uncheckedNumber={
id:"unchecked-number",category:"input-validation",severity:"major",title:"A number from the request is used unchecked",explanation:"Negative numbers, fractions, NaN and text pass as well as the number\
s that are meant.",scenario:"A caller sends `-5`: what should be taken away is added, and the total turns negative.",see:listing=>!isProduction(listing)||listing.language!=="javascript"?[]:added(listing).
flatMap(line=>{const name=/\b(?:const|let|var)\s+([\w$]+)\s*=\s*(?:Number|parseInt|parseFloat)\(\s*(?:req|request|ctx|body|input|payload)\b[^)]*\)\s*;?\s*$/.exec(line.bare)?.[1];if(name===void 0||!amount.
test(name))return[];const checks2=new RegExp(`(?:isInteger|isNaN|isFinite|isSafeInteger)\\(\\s*${name}\\b|\\b${name}\\s*(?:<|>|<=|>=)\\s*\\d|!\\(\\s*${name}\\s*[<>]|Math\\.(?:max|min)\\([^)]*\\b${name}\
\\b`),guard=listing.functionAround(line).body.find(each2=>checks2.test(each2.code));return[{line,title:`${snippet(name)} from the request is used unchecked`,guard:guard===void 0?null:guardAt(guard,"wr\
ong",`\`${name}\` is checked here`)}]})},massAssignment={id:"mass-assignment",category:"authorization",severity:"major",title:"The request decides which fields are written",explanation:"Every field th\
at the caller sends is stored, also those that only the service may set.",scenario:'A caller adds `"role": "admin"` or `"price": 0` to an otherwise ordinary request.',see:onLine({languages:["javascrip\
t","python"],bare:!0,pattern:/\bObject\.assign\(\s*[\w$.]+,\s*(?:req|request|ctx\.request)\.body\b|(?:update|create|insert|save)\w*\(.*\.\.\.(?:req|request|ctx\.request)\.body\b|\.(?:update|create)\(\s*(?:req|request)\.body\s*\)|\*\*request\.(?:json|form|data|POST)\b/i})},
ignoredParse={id:"ignored-parse",category:"input-validation",severity:"major",title:"A failed conversion is taken for a value",explanation:"The error is dropped, so that text that is no number becomes\
 zero and goes on as if it had been sent.",scenario:"A caller sends `abc`: the code uses 0 as the id or amount, which the caller did not send.",see:onLine({languages:["go"],bare:!0,pattern:/,\s*_\s*:?=\s*strconv\.(?:Atoi|Parse\w+)\(|_\s*=\s*json\.(?:Unmarshal|NewDecoder)\(/})},
lower="balances?|stocks?|inventory|credits?|wallets?|seats?|quotas?|points|counters?|counts?|remaining|available|views?|visits|usage",capital=lower.replaceAll(/(^|\|)([a-z])/g,(_,bar,letter)=>bar+letter.
toUpperCase()),counted=new RegExp(`(?:(?<![a-zA-Z])(?:${lower})(?![a-z])|(?<=[a-z])(?:${capital})(?![a-z]))`),money=/balance|stock|inventory|credit|wallet|seat|payment|refund/i,exclusive=/\bFOR UPDATE\b|\bBEGIN\b|\btransaction\b|\.transaction\(|withTransaction|atomic\(|select_for_update|\.lock\(|\.Lock\(\)|\bwith\s+\w*lock\b|mutex\.|runExclusive|\$transaction|serializable/i,
reading=/^\s*(?:(?:const|let|var)\s+)?[[{(]?\s*([\w$]+)[^=]*?(?::=|=(?!=))\s*(?:await\s+)?[\w$.()[\]]*\b(?:get|find|fetch|load|read|query|select|first|one)\w*\(/i,writing=/\b(?:update|set|save|put|write|store|persist|exec|execute|run|query)\w*\(/i,
longLine=1e3,readName=({bare})=>bare.length>longLine?void 0:reading.exec(bare)?.[1],storage=/\b(?:db|database|repo\w*|\w*store|pool|conn\w*|cursor|session|prisma|knex|collection|redis|cache|dao|tx|models?)\b|\.objects\.|\bSELECT\b/i,
readsStore=(line,language)=>language==="javascript"?/\bawait\b/.test(line.bare):storage.test(line.code);function lostUpdate(scope,language){for(const read of scope.body){const name=readName(read);if(name===
void 0||!readsStore(read,language))continue;const escaped2=name.replaceAll("$","\\$"),arithmetic=new RegExp(`\\b${escaped2}(?:[.?]+[\\w$]+|\\[[^\\]]*\\])*\\s*(?:[-+](?![-+>])=?\\s*[\\w$(]|\\+\\+|--)`),
compute=scope.body.find(line=>line.at>read.at&&arithmetic.test(line.bare));if(compute===void 0)continue;const derived=/^\s*(?:const|let|var)?\s*([\w$]+)\s*:?=[^=]/.exec(compute.bare)?.[1],write=scope.
body.find(line=>(line.at>compute.at||line.at===compute.at&&derived===void 0)&&writing.test(line.bare)),inCall=scope.body.findLast(line=>line.at<compute.at&&line.at>read.at&&line.at>=compute.at-4&&writing.
test(line.bare)),written2=inCall!==void 0&&inCall.indent<compute.indent?inCall:write;if(written2!==void 0)return{read,compute,write:written2,name}}return null}const heldAround=(listing,scope,line)=>scope.
body.find(each2=>exclusive.test(each2.code))??blocksAround(listing.now,line,listing.language).find(block=>exclusive.test(block.headText))?.head,readThenWrite={id:"read-then-write",category:"race-condi\
tion",severity:"major",title:"Read, computed and written back without a lock",explanation:"Between the read and the write another request can do the same; the later write wins.",scenario:"Two requests\
 arrive together, both read the same value, both write; one of the changes is lost.",see:listing=>{if(!isProduction(listing))return[];const seen=new Set;return added(listing).flatMap(line=>{const scope=listing.
functionAround(line);if(seen.has(scope.head))return[];seen.add(scope.head);const lost=lostUpdate(scope,listing.language);if(lost===null)return[];const{read,compute,write,name}=lost;if(![read,compute,write].
some(each2=>each2.kind==="added"))return[];const word=counted.exec(`${compute.code} ${write.code}`)?.[0];if(word===void 0)return[];const quoted=[write,compute,read].find(each2=>each2.kind==="added")??
write,held=heldAround(listing,scope,write),conditional=scope.body.find(each2=>/\bWHERE\b.*(?:\b(?:stock|balance|version|quantity|seats|credits)\s*(?:>=|=)\s*(?:\?|\$\d|%s|:\w))/i.test(each2.code)),guarding=held??
conditional;return[{line:quoted,title:`Lost update: ${snippet(word)} is read, computed and written back`,explanation:`${snippet(read.code)} reads it, ${snippet(compute.code)} computes the new value in\
 the process, and ${snippet(write.code)} writes that back. Another request can do the same in between.`,scenario:`Two requests arrive together; both read the same ${snippet(name)} and pass every check\
, both write. One change is lost, and more is spent than is available.`,severity:money.test(word)?"critical":"major",proof:[read,compute,write].filter(each2=>each2!==quoted),guard:guarding===void 0?null:
guardAt(guarding,"handled-elsewhere","this locks out other writers")}]})}},costly=/\b(?:charge|capture|pay|transfer|refund|publish|dispatch|send(?!Json|Status|File)\w*)\(/i,checkThenCreate={id:"check-\
then-create",category:"race-condition",severity:"major",title:"Check and creation are not atomic: two requests can both pass the check",explanation:"The check and the creation are two separate steps.",
scenario:"The same request comes twice at once (a double click, a retry): both find nothing, both create.",see:(listing,all)=>{if(!isProduction(listing))return[];const seen=new Set;return added(listing).
flatMap(line=>{const scope=listing.functionAround(line);if(seen.has(scope.head))return[];seen.add(scope.head);const sight=doubleCreation(listing,scope,all);return sight===null?[]:[sight]})}};function doubleCreation(listing,scope,all){
for(const check of scope.body){const name=readName(check);if(name===void 0||check.kind!=="added"||!readsStore(check,listing.language))continue;const stop=scope.body.find(line=>line.at>check.at&&line.at<=
check.at+3&&new RegExp(`^\\s*if\\s*\\(?\\s*${name.replaceAll("$","\\$")}(?:\\.length|\\s+is not None|\\s*!=\\s*nil|\\s*!==?\\s*(?:null|undefined))?(?:\\s*>\\s*0)?\\s*[):{]`).test(line.code));if(stop===
void 0)continue;const create=scope.body.find(line=>line.at>stop.at&&/\bINSERT INTO (\w+)|\b(?:create|insert|insertOne|add|save)\(/i.test(line.code));if(create===void 0||heldAround(listing,scope,create)!==
void 0)continue;const table=/\bINSERT INTO (\w+)/i.exec(create.code)?.[1]??/\bFROM (\w+)/i.exec(check.code)?.[1]??null,cost=scope.body.find(line=>line.at>stop.at&&line.at<create.at&&costly.test(line.bare)&&
!/^\s*return\b/.test(line.bare));return{line:check,title:`Two requests can both find no ${snippet(name)} and both continue`,explanation:`${snippet(check.code)} checks and ${snippet(create.code)} creat\
es, but the two steps are not atomic.${cost===void 0?"":` Between them ${snippet(cost.code)} runs, which cannot be undone.`}`,severity:cost===void 0?"major":"critical",proof:[create,...cost===void 0?[]:
[cost]],guard:uniqueness(all,table),rejoinder:cost===void 0?null:{line:cost,why:"the constraint only prevents the second row; this call has already run twice by then"},...table===null?{}:{lookUp:{word:"\
UNIQUE",proof:new RegExp("\\bUNIQUE\\b","i"),ground:"handled-elsewhere",why:uniqueWhy}}}}return null}const uniqueWhy="the database refuses a second row, so the check and the insert need not be atomic";
function uniqueness(all,table){for(const listing of all){let current=null;for(const line of listing.now)if(current=/\bCREATE TABLE (?:IF NOT EXISTS )?(\w+)/i.exec(line.code)?.[1]??current,/\bON CONFLICT\b|\bINSERT OR IGNORE\b|\bget_or_create\(|\bupsert\(/i.
test(line.code)||/\bUNIQUE\b|\bPRIMARY KEY\b(?!.*AUTOINCREMENT)|unique:\s*true|unique=True/.test(line.code)&&table!==null&&current===table&&!/\bINTEGER PRIMARY KEY\b|\bid\b/i.test(line.code))return guardAt(
line,"handled-elsewhere",uniqueWhy)}return null}const addInGoroutine={id:"add-in-goroutine",category:"race-condition",severity:"major",title:"`Add` is called inside the goroutine it counts",explanation:"\
`Wait` may run before the goroutine starts, and then waits for nothing.",scenario:"Under load the function returns before its goroutines have done their work.",see:listing=>listing.language!=="go"||!isProduction(
listing)?[]:added(listing).flatMap(line=>{if(!/\b\w*wg\.Add\(/i.test(line.bare))return[];const scope=listing.functionAround(line);return/^\s*go\s+func\b/.test(scope.headText)?[{line,proof:[scope.head],
guard:null}]:[]})},openings={javascript:{pattern:/^\s*(?:const|let)\s+([\w$]+)\s*=\s*await\s+(?:\w*pool\.connect\(|(?:fs\.|fsp\.|fs\.promises\.)open\()/,closes:name=>new RegExp(`\\b${name}\\??\\.(?:clos\
e|release|end|destroy)\\(`)},python:{pattern:/^\s*(\w+)\s*=\s*(?:open|socket\.socket|sqlite3\.connect|psycopg2\.connect)\(/,closes:name=>new RegExp(`\\b${name}\\.close\\(|\\bwith\\s+(?:closing\\()?${name}\
\\b`)},go:{pattern:/^\s*(\w+),\s*\w+\s*:?=\s*(?:os\.(?:Open|Create|OpenFile)|http\.(?:Get|Post)|[\w.]*client\.Do|[\w.]*\b(?:db|tx)\.Query(?:Context)?)\(/i,closes:name=>new RegExp(`\\b${name}\\.(?:Body\\\
.)?Close\\(`)}},notClosed={id:"not-closed",category:"resource-leak",severity:"major",title:"What is opened here is not closed on every way out",explanation:"Each passage leaves one more open.",scenario:"\
After some hundred requests the pool or the file table is empty, and everything waits or fails.",see:listing=>{const opening=openings[listing.language];return!isProduction(listing)||opening===void 0?[]:
added(listing).flatMap(line=>{const name=opening.pattern.exec(line.bare)?.[1];if(name===void 0)return[];const after=listing.functionAround(line).body.filter(each2=>each2.at>line.at),handedOn=new RegExp(
`\\breturn\\b.*\\b${name}\\b|\\b(?:this|self)\\.\\w+\\s*=\\s*${name}\\b|\\byield\\s+${name}\\b`);if(after.some(each2=>handedOn.test(each2.bare)))return[];const close=after.find(each2=>opening.closes(name).
test(each2.bare)),title=`${snippet(name)} is not closed on every way out`;if(close===void 0)return[{line,title,guard:null}];if(/\bdefer\b/.test(close.bare)||listing.language==="go")return[];const safe=blocksAround(
listing.now,close,listing.language).some(each2=>each2.kind==="finally"),risky=after.find(each2=>each2.at<close.at&&/\bawait\b|\bthrow\b|\breturn\b|\braise\b/.test(each2.bare));return safe||risky===void 0||
listing.language==="python"?[]:[{line,title,explanation:`${snippet(close.code)} is passed over when ${snippet(risky.code)} fails or leaves; it does not stand in a \`finally\`.`,severity:"major",proof:[
risky,close],guard:null}]})}},noTimeout={id:"no-timeout",category:"deadlock",severity:"minor",title:"A call to another service may wait for ever",explanation:"Without a limit of its own the call lasts\
 as long as the other side keeps the connection open.",scenario:"The other service hangs: so does everything that waits here, until nothing is left to serve with.",see:onLine({languages:["javascript",
"python","go"],bare:!0,pattern:/\brequests\.(?:get|post|put|patch|delete|request)\(.*\)\s*$|\bawait\s+fetch\(\s*[^,)]+\)|&?http\.Client\{\s*\}|\bhttp\.(?:Get|Post)\(/,unless:/timeout|signal/i,guard:{pattern:/\bsignal\b|AbortSignal|\btimeout\b/i,
ground:"handled-elsewhere",why:"a limit is set here"}})},queryInLoop={id:"query-in-loop",category:"performance",severity:"minor",title:"One query for each item",explanation:"The number of round trips \
grows with the list; one query for all of them would do.",scenario:"A list of a thousand entries makes a thousand and one queries, one after the other.",see:listing=>!isProduction(listing)||listing.language!==
"javascript"&&listing.language!=="python"?[]:added(listing).flatMap(line=>{if(!/\b(?:db|pool|client|conn|connection|cursor|prisma|knex)\.[\w.]*(?:query|execute|get|all|find\w*)\(|\.objects\.(?:get|filter)\(/.
test(line.bare))return[];if(/\b(?:INSERT|UPDATE|DELETE|BEGIN|COMMIT)\b/.test(line.code))return[];for(const block of blocksAround(listing.now,line,listing.language)){if(block.kind==="function")return[];
if(block.kind==="loop"){if(/\bwhile\b|\battempt|retr(?:y|ies)/i.test(block.headText))return[];const bounded=/\.slice\(\s*0,\s*\d/.test(block.headText);return[{line,proof:[block.head],guard:bounded?guardAt(
block.head,"intended","the list is cut to a few entries first"):null}]}}return[]})},deferInLoop={id:"defer-in-loop",category:"resource-leak",severity:"major",title:"`defer` in a loop waits for the end\
 of the function",explanation:"Nothing is released at the end of a turn; all of it piles up until the function returns.",scenario:"A long list: the process runs out of file descriptors or connections \
half-way through.",see:listing=>!isProduction(listing)||listing.language!=="go"?[]:added(listing).flatMap(line=>{if(!/^\s*defer\b/.test(line.bare))return[];for(const block of blocksAround(listing.now,
line,"go")){if(block.kind==="function")return[];if(block.kind==="loop")return[{line,proof:[block.head],guard:null}]}return[]})},hardCodedCredential={id:"hard-coded-credential",category:"secret-exposur\
e",severity:"critical",title:"The source contains a credential",explanation:"Everyone who can read the repository, its history or a build of it has this credential, for ever.",scenario:"A laptop, fork\
 or build log leaks; the credential works until someone thinks of replacing it.",see:onLine({languages:["javascript","python","go","c-like","yaml"],pattern:/\b\w*(?:passw(?:or)?d|secret|api_?key|access_?key|private_?key|auth_?token)\w*["']?\s*(?::=|[:=])\s*["'`](?=[^"'`]*\d)[^"'`\s]{8,}["'`]/i,
unless:/example|changeme|change-me|placeholder|your[-_]|dummy|redacted|x{4,}|\*{3,}|<[^>]+>|\$\{|%\(|process\.env|os\.environ|getenv|test/i})},random=/\bMath\.random\(|(?<![.\w])random\.(?:random|randint|choice|choices)\(|\brand\.Intn?\(/,
predictableToken={id:"predictable-token",category:"cryptography",severity:"major",title:"A secret is made from predictable randomness",explanation:"This generator is made for simulations; its next val\
ues follow from the ones already seen.",scenario:"Someone collects a few values, computes the next one and uses it as another user\u2019s.",see:listing=>isProduction(listing)?added(listing).flatMap(line=>{
if(!random.test(line.bare))return[];const named=`${line.bare} ${listing.functionAround(line).headText}`;return/token|secret|passw|session|nonce|otp\b|invite|reset|coupon|voucher|apiKey/i.test(named)&&
!/jitter|backoff|delay|shuffle|sample/i.test(named)?[{line,guard:null}]:[]}):[]},unverifiedTls={id:"unverified-tls",category:"authentication",severity:"critical",title:"Certificates are no longer veri\
fied",explanation:"The connection is encrypted, but the identity of the other side is not checked.",scenario:"Someone between the two ends presents a certificate of their own and reads and changes eve\
rything.",see:onLine({languages:["javascript","python","go","c-like"],bare:!0,pattern:/\brejectUnauthorized:\s*false|\bverify\s*=\s*False|\bInsecureSkipVerify:\s*true/})},openOrigin={id:"open-origin",
category:"authorization",severity:"minor",title:"Any origin may read the answers",explanation:"Every web page that a user visits may call this service from their browser and read what it says.",scenario:"\
A user of an internal deployment opens a hostile page; its script reads the service\u2019s answers.",see:onLine({languages:["javascript","python","go"],pattern:/Access-Control-Allow-Origin["'],?\s*[:,=]?\s*["']\*["']|\bcors\(\s*\{[^}]*origin:\s*(?:["']\*["']|true)|\ballow_origins\s*=\s*\[\s*["']\*["']|AllowOrigins:\s*\[\]string\{"\*"\}/})},
leakyComparison={id:"leaky-comparison",category:"cryptography",severity:"minor",title:"A signature is compared byte by byte",explanation:"An ordinary comparison stops at the first difference, and its \
duration says where that was.",scenario:"Someone who can send many attempts finds a valid signature one byte at a time.",see:onLine({languages:["javascript","python","go"],bare:!0,pattern:/\b\w*(?:signature|hmac|digest)\w*\s*(?:===?|!==?)\s*\w*(?:expected|computed|actual|signature|hmac|digest)/i,
unless:/timingSafeEqual|compare_digest|ConstantTimeCompare|typeof|length|null|undefined|None/})},silencedTest={id:"silenced-test",category:"test-gap",severity:"minor",title:"Tests are switched off",explanation:"\
What is marked like this keeps other tests, or this one, from running; the suite stays green.",scenario:"The behaviour breaks: no test says so.",see:listing=>listing.isTest?added(listing).flatMap(line=>{
const match=/\b(?:it|test|describe)\.(?:only|skip)\(|\b(?:fit|fdescribe|xit|xdescribe)\(|@pytest\.mark\.skip\b|@unittest\.skip\b|\bt\.Skip\(|\bexpect\(\s*true\s*\)\.toBe\(\s*true\s*\)|^\s*assert True\s*$/.
exec(line.bare);return match===null?[]:[{line,title:`${snippet(match[0])} keeps tests from running`,guard:null}]}):[]},wideWorkflow={id:"wide-workflow",category:"configuration",severity:"major",title:"\
The workflow may write everything",explanation:"Every step, and every action it uses, gets a token that can change the repository.",scenario:"One of the actions is taken over: it pushes to the main br\
anch.",see:listing=>listing.language!=="yaml"||!/\.github\/workflows\//.test(listing.path)?[]:added(listing).flatMap(line=>/^\s*permissions:\s*write-all\b/.test(line.code)?[{line,guard:null}]:[])},scriptedEvent={
id:"scripted-event",category:"injection",severity:"critical",title:"Text of the event becomes part of a script",explanation:"The expression is put into the script before the shell reads it, so that a \
title or branch name can hold commands.",scenario:'Someone opens an issue titled `"; curl \u2026 | sh; #`: the runner executes it with the workflow\u2019s token.',see:listing=>listing.language!=="yaml"||
!/\.github\/workflows\//.test(listing.path)?[]:added(listing).flatMap(line=>{if(!/\$\{\{\s*github\.(?:event\.(?:issue|pull_request|comment|review|head_commit)\S*\.(?:title|body|ref|message|name|email)|head_ref)\b/.
test(line.code))return[];const run=listing.now.findLast(each2=>each2.at<=line.at&&(each2.at===line.at||each2.indent!==-1&&each2.indent<line.indent));return run!==void 0&&/^\s*-?\s*run:/.test(run.code)?
[{line,guard:null}]:[]})},notAwaited={id:"not-awaited",category:"async-misuse",severity:"major",title:"This call is not awaited",explanation:"The same call is awaited elsewhere; here its result and it\
s failure are dropped.",scenario:"The work fails or is late: the caller already got a success, and nothing is logged.",see:(listing,all)=>{if(!isProduction(listing)||listing.language!=="javascript")return[];
const everywhere=all.flatMap(each2=>[...each2.now,...each2.was]);return added(listing).flatMap(line=>{const call=/^\s*((?:[\w$]+\.)*([\w$]+))\(.*\)\s*;?\s*$/.exec(line.bare),name=call?.[2];if(call===null||
name===void 0||/^(?:if|for|while|switch|super|describe|it|test)$/.test(name))return[];if(/\.(?:then|catch|finally)\(/.test(line.bare))return[];const scope=listing.functionAround(line);if(!/\basync\b/.
test(`${scope.headText} ${scope.head.bare}`))return[];const full=call[1]??name,awaited=everywhere.find(each2=>new RegExp(`\\bawait\\s+${full.replaceAll(/[.$]/g,"\\$&")}\\(`).test(each2.bare)),declared=everywhere.
find(each2=>new RegExp(`\\basync\\s+function\\s+${name.replaceAll("$","\\$")}\\b`).test(each2.bare)),proof=awaited??(full===name?declared:void 0);return proof===void 0?[]:[{line,title:`${snippet(`${full}\
(\u2026)`)} is not awaited`,proof:proof.kind==="removed"?[]:[proof],guard:null}]})}},asyncForEach={id:"async-for-each",category:"async-misuse",severity:"major",title:"`forEach` does not wait for an as\
ync callback",explanation:"`forEach` drops the promises: the code after it runs first, and a rejection is not handled.",scenario:"The function returns before the work is done; one failing item ends th\
e process as an unhandled rejection.",see:onLine({languages:["javascript"],bare:!0,pattern:/\.forEach\(\s*async\b/})},asyncExecutor={id:"async-executor",category:"async-misuse",severity:"minor",title:"\
An async executor loses what it throws",explanation:"What is thrown inside an async executor rejects a promise that is not used; the outer one stays pending.",scenario:"The first await inside fails: t\
he caller waits for ever.",see:onLine({languages:["javascript"],bare:!0,pattern:/\bnew Promise\(\s*async\b/})},larksEye=[sqlBuilt,shellBuilt,evaluated,unsafeLoad,htmlBuilt,pathBuilt,hardCodedCredential,
predictableToken,unverifiedTls,openOrigin,openRoute,malformedBody,uncheckedNumber,massAssignment,ignoredParse,checkThenCreate,removedGuard,droppedClause,droppedTreatment,droppedOptional,unprovenFind,mutableDefault,
noTimeout,scriptedEvent,swallowedError],owlsEye=[readThenWrite,notAwaited,droppedAwait,asyncForEach,asyncExecutor,addInGoroutine,swallowedError,lostGoError,returnInFinally,chainedAbsence,ignoredSecond,
lengthInclusive,indexAtLength,pageOffset,pageCount,secondsForMilliseconds,naiveTime,numericSort,selfComparison,assignedCondition,nestedQuantifier,leakyComparison,changedComparison,turnedCondition,oppositeWord,
weakerTest,outdatedCall,removedBranch,notClosed,queryInLoop,deferInLoop,silencedTest,wideWorkflow,sqlBuilt],allDetectors=[...new Set([...larksEye,...owlsEye])],heading=/^#{1,6}\s+(.*)$/,item=/^\s*(?:[-*+]|\d+[.)])\s+/,
step=/^\s*\d+[.)]\s+/;function textOf(listing){let under="";return listing.now.flatMap(line=>{const title=heading.exec(line.text)?.[1];return title!==void 0&&(under=title),title!==void 0||line.text.trim()===
""?[]:[{line,under}]})}const each=rule=>listing=>{const lines=textOf(listing);return lines.flatMap(({line,under})=>{const match=rule.pattern.exec(line.text);if(match===null||rule.unless?.test(line.text)===
!0)return[];if(rule.under!==void 0&&!rule.under.test(under))return[];const{answered}=rule,other=lines.find(one2=>one2.line!==line&&answered?.pattern.test(one2.line.text)===!0),guard=other===void 0||answered===
void 0?null:guardAt(other.line,"handled-elsewhere",answered.why);return[{line,guard,...rule.describe?.(match)}]})},noWayBack={id:"no-way-back",category:"no-way-back",severity:"critical",anywhere:!0,title:"\
Data is removed without a rollback",explanation:"The step deletes data that cannot be restored, and the plan has no rollback.",scenario:"The step is done, a defect shows the next day, and the data is \
gone.",see:each({pattern:/\b(?:drop|delete|purge|truncate|remove)s?\b.*\b(?:tables?|columns?|rows|records|data|history)\b/i,unless:/\broll(?:ed|ing)?[ -]?back|\brestor\w+|\bundo\b/i,answered:{pattern:/roll(?:ed|ing)?[ -]?back|\brestor\w+|\bundo\b/i,
why:"the plan says how to return"}})},wrongOrder={id:"removed-before-moved",category:"wrong-order",severity:"critical",anywhere:!0,title:"Data that is still used is removed before it is moved",explanation:"\
A step takes away the old before a later one moves what it holds, or those who use it.",scenario:"Between the two steps everything that uses the old fails, and what it held is lost.",see(listing){const steps=listing.
now.filter(({text})=>step.test(text));return steps.flatMap((line,index)=>{if(!/\b(?:drop|delete|remove|switch off)s?\b.*\b(?:old|former|legacy|existing)\b/i.test(line.text))return[];const later=steps.
slice(index+1).find(({text})=>/\b(?:copy|move|migrate|backfill)\b/i.test(text));return later===void 0?[]:[{line,proof:[later],guard:null}]})}},openEntrance={id:"open-entrance",category:"missing-requir\
ement",severity:"major",anywhere:!0,title:"The plan does not say who may use the new endpoint",explanation:"The plan adds an endpoint without saying who may call it.",scenario:"It is built as written,\
 and anyone who finds it can call it.",see:each({pattern:/\b(?:endpoint|route)\b/i,unless:/\bsigned[ -]in\b|\bpermission|\brole\b|\bauthori[sz]/i,answered:{pattern:/\bsigned[ -]in\b|\bpermission|\brole\b|\bauthori[sz]/i,
why:"the plan says who may"}})},takenForGranted={id:"taken-for-granted",category:"unstated-assumption",severity:"minor",anywhere:!0,title:"An assumption is not verified",explanation:"The plan states s\
omething as certain without proof or a check.",scenario:"The assumption is wrong, and the step that depends on it fails.",see:each({pattern:/\b(?:obviously|of course|never fails?|cannot fail|certainly)\b/i})},
claimed={id:"claimed-code",category:"wrong-fact",severity:"major",anywhere:!0,title:"The plan uses code without showing that it exists",explanation:"A step relies on a function as if it existed alread\
y.",scenario:"The function does not exist, and the step has to be planned again.",see:each({pattern:/`([A-Za-z_]\w+)\(\)`.*\balready\b|\balready\b.*`([A-Za-z_]\w+)\(\)`/,unless:/\bchecks?\b/i,describe:([
,first,second])=>{const word=first??second??"";return{title:`The plan uses ${snippet(word)} without showing that it exists`,lookUp:{word,proof:new RegExp(String.raw`\b(?:function|def|fn|func|class|const|let)\s+${word}\b`),
ground:"wrong",why:`${snippet(word)} is there`}}}})},allAtOnce={id:"all-at-once",category:"scale",severity:"major",anywhere:!0,title:"All data is loaded into memory at once",explanation:"The step load\
s a set that grows without limit.",scenario:"With a year of data it runs out of memory half-way through.",see:each({pattern:/\b(?:all|every)\b.*\b(?:orders|customers|rows|users|records)\b.*\b(?:memory|at once|one (?:query|request|transaction))\b/i,
unless:/\bbatch/i})},noMeasure={id:"no-measure",category:"untestable",severity:"minor",anywhere:!0,title:"The goal cannot be measured",explanation:"The goal names a quality without a measure.",scenario:"\
The work is declared done, but this cannot be checked.",see:each({pattern:/\b(?:fast|faster|robust|scalable|seamless|smooth)\b/i,unless:/\d/})},bareRisk={id:"bare-risk",category:"unmitigated-risk",severity:"\
major",anywhere:!0,title:"A risk is named without a mitigation",explanation:"The plan lists the risk but says neither how to avoid it nor what to do if it occurs.",scenario:"The risk occurs, and there\
 is no plan for it.",see:each({pattern:item,under:/\brisks?\b/i,unless:/\b(?:so|therefore|mitigat\w+|then we)\b|→/i})},unrehearsed={id:"unrehearsed",category:"unstated-assumption",severity:"major",anywhere:!0,
title:"The restore was never tried",explanation:"The plan depends on a backup but does not say that a restore was tested.",scenario:"When the backup is needed, it turns out to be unusable.",see:each({
pattern:/\brestor\w+\b.*\bbackup|\bbackup\b.*\brestor/i,unless:/\brehears|\btested\b|\btried\b/i,answered:{pattern:/\brehears\w+\b.*\brestor|\brestor\w+\b.*\brehears/i,why:"the plan has it rehearsed"}})},
larksPlanEye=[noWayBack,openEntrance,claimed,takenForGranted],owlsPlanEye=[wrongOrder,noWayBack,allAtOnce,bareRisk,noMeasure,unrehearsed],planDetectors=[...new Set([...larksPlanEye,...owlsPlanEye])],lark={
model:"practice-lark",rules:allDetectors,eye:larksEye,blindTo:["not-closed","query-in-loop","defer-in-loop","naive-time","page-count","nested-quantifier"],hasty:["sql-built","check-then-create"],rubric:{}},
owl={model:"practice-owl",rules:allDetectors,eye:owlsEye,blindTo:["no-timeout","open-origin","mutable-default","html-built"],hasty:[],rubric:{"malformed-body":"critical"}},personas=[lark,owl],planners=[
{...lark,rules:planDetectors,eye:larksPlanEye,blindTo:["all-at-once","no-measure","unrehearsed"],hasty:["open-entrance"],rubric:{}},{...owl,rules:planDetectors,eye:owlsPlanEye,blindTo:["taken-for-gran\
ted"],rubric:{}}],disclaimer="(A practice model wrote this by fixed rules. It is not a real review.)",mostFindings=6,mostOfAKind=3,listingsOfChange=files=>files.flatMap(listingsOf),touchesChange=sight=>[
sight.line,...sight.proof??[]].some(line=>line.kind!=="context"),look=(detectors,listings)=>listings.flatMap(listing=>detectors.flatMap(detector=>detector.see(listing,listings).filter(sight=>detector.
anywhere===!0||touchesChange(sight)).map(sight=>({detector,sight})))),secondLook=persona=>persona.rules.filter(detector=>!persona.blindTo.includes(detector.id)),severityOf=(persona,{detector,sight})=>persona.
rubric[detector.id]??sight.severity??detector.severity,categoryOf=({detector,sight})=>sight.category??detector.category,sentence=text=>/[.!?`]$/.test(text)?text:`${text}.`;function toFinding(persona,seen){
const{detector,sight}=seen;return{category:categoryOf(seen),severity:severityOf(persona,seen),title:sight.title??detector.title,explanation:`${sentence(sight.explanation??detector.explanation)} ${disclaimer}`,
scenario:sight.scenario??detector.scenario,path:sight.line.path,quote:sight.line.text,line:sight.line.kind==="removed"?null:sight.line.number,assumes:null,suggestion:null}}function firstLook(persona,files){
const taken=new Set,times=new Map;return look(persona.eye,listingsOfChange(files)).filter(({detector,sight})=>sight.guard===null||persona.hasty.includes(detector.id)).filter(({detector})=>{const time=(times.
get(detector)??0)+1;return times.set(detector,time),time<=mostOfAKind}).map(seen=>toFinding(persona,seen)).filter(finding2=>{const key=JSON.stringify([finding2.path,finding2.quote.trim(),finding2.category,
finding2.line]);return taken.has(key)?!1:(taken.add(key),!0)}).sort((a,b)=>(0,finding.qs)(b.severity)-(0,finding.qs)(a.severity)).slice(0,mostFindings)}const likeness=(a,b)=>{const[left,right]=[new Set(
tokensOf(a)),new Set(tokensOf(b))],shared=left.intersection(right).size;return shared===0?0:shared/left.union(right).size};function relocate(files,unlocated){const ranked=files.filter(file=>file.path===
unlocated.path||file.oldPath===unlocated.path).flatMap(file=>file.excerpts.flatMap(excerpt=>excerpt.lines.map(line=>({path:file.path,text:line.text})))).map(line=>({...line,score:likeness(unlocated.quote,
line.text)})).sort((a,b)=>b.score-a.score),[best]=ranked;return best===void 0||best.score<.5?null:{label:unlocated.label,path:best.path,quote:best.text}}const note=text=>`${text} (A practice model\u2019s r\
ule.)`,exchange_squeezed=text=>text.replaceAll(/\s+/g,""),remember=(persona,listings,results)=>{const rules=secondLook(persona);return{known:new Set(rules.map(({category})=>category)),seen:look(rules,
listings),results}},covers=(quote,text)=>{const[a,b]=[exchange_squeezed(quote),exchange_squeezed(text)];return b!==""&&(a.includes(b)||b.includes(a))&&a!==""};function seenAt(memory,finding2){const same=memory.
seen.filter(each2=>each2.sight.line.path===finding2.path&&categoryOf(each2)===finding2.category),near=seen=>{const{number}=seen.sight.line,{startLine,endLine}=finding2;return number===null||startLine===
null||endLine===null||number>=startLine&&number<=endLine};return same.find(each2=>covers(finding2.quote,each2.sight.line.text)&&near(each2))??same.find(each2=>covers(finding2.quote,each2.sight.line.text))??
same.find(each2=>(each2.sight.proof??[]).some(line=>covers(finding2.quote,line.text)))??null}function openLookUp(memory,finding2){const sight=seenAt(memory,finding2)?.sight;return sight===void 0||sight.
guard!==null?null:sight.lookUp??null}const hit=/^\s*([^\s:]+\.[\w.]+)[:\s]+(\d+)\s*[:|-]?\s?(.*)$/;function answerTo(lookUp,results){for(const result of results)if(!result.failed)for(const line of result.
output.split(`
`)){const[,path,,text]=hit.exec(line)??[];if(!(path===void 0||text===void 0||!lookUp.proof.test(text))&&!/^\s*(?:\/\/|#|--|\*)/.test(text))return{path,quote:text.trim()}}return null}const position=(label,stance,reason,rest={})=>({
label,stance,ground:null,reason:note(reason),evidence:[],severity:null,sameAs:null,...rest});function judge(persona,memory,finding2,own){const seen=seenAt(memory,finding2);if(seen===null)return position(
finding2.label,"unsure","My rules do not cover this code, so I can neither confirm nor refute the finding.");const{sight}=seen;if(sight.guard!==null)return position(finding2.label,"refute",`The findin\
g is wrong: ${sight.guard.why}.`,{ground:sight.guard.ground,evidence:[sight.guard.evidence]});const answer=sight.lookUp===void 0?null:answerTo(sight.lookUp,memory.results);if(sight.lookUp!==void 0&&answer!==
null)return position(finding2.label,"refute",`I looked it up: ${sight.lookUp.why}.`,{ground:sight.lookUp.ground,evidence:[answer]});const mine=own.find(each2=>each2.path===finding2.path&&each2.category===
finding2.category&&(each2.startLine??0)<=(finding2.endLine??Number.POSITIVE_INFINITY)&&(each2.endLine??Number.POSITIVE_INFINITY)>=(finding2.startLine??0)),proof=(sight.proof??[]).map(evidenceOf);return position(
finding2.label,"uphold","The code at this location has the same defect, and nothing around it prevents it.",{evidence:[evidenceOf(sight.line),...proof].slice(0,3),severity:severityOf(persona,seen),sameAs:mine?.
label??null})}function followUp(files,memory,finding2){const lines=files.filter(({path})=>path===finding2.path).flatMap(({excerpts})=>excerpts.flatMap(excerpt=>excerpt.lines)).filter(({kind})=>kind!==
"removed"),here=seenAt(memory,finding2),grown=lines.find(({kind,text})=>kind==="added"&&covers(finding2.quote,text));if(here===null&&grown!==void 0&&memory.known.has(finding2.category))return position(
finding2.label,"refute","The line has changed, and my rules find no defect in it.",{ground:"fixed",evidence:[{path:finding2.path,quote:grown.text}]});const inFile=memory.seen.filter(each2=>each2.sight.
line.path===finding2.path&&categoryOf(each2)===finding2.category),seen=here??inFile.find(each2=>each2.sight.guard===null)??inFile[0]??null;if(seen!==null&&seen.sight.guard===null)return position(finding2.
label,"uphold","The defect is still there: my rules find it in the current code.",{evidence:[evidenceOf(seen.sight.line)]});if(seen===null&&lines.some(({text})=>covers(finding2.quote,text)))return position(
finding2.label,"unsure","The line is still there, but my rules do not cover it.");const relocated=relocate(files.map(asItIsNow),{...finding2,label:finding2.label}),long=lines.filter(({text})=>exchange_squeezed(
text).length>8),fallback=long.find(({kind})=>kind==="added")??long[0],evidence=seen?.sight.guard?.evidence??(relocated===null?fallback===void 0?null:{path:finding2.path,quote:fallback.text}:{path:relocated.
path,quote:relocated.quote});return evidence===null?position(finding2.label,"unsure","The request does not show the code that would decide it."):position(finding2.label,"refute","The current code no l\
onger has the defect.",{ground:"fixed",evidence:[evidence]})}const asItIsNow=file=>({...file,excerpts:file.excerpts.map(excerpt=>({...excerpt,lines:excerpt.lines.filter(({kind})=>kind!=="removed")}))}),
fixing_finding=schemas2.Ikc({id:schemas2.YjP(),category:schemas2.YjP(),path:schemas2.YjP(),quote:schemas2.YjP()});function blocks(text,tag){const opening=new RegExp(`^<${tag}-([0-9a-f]+)(?: path="([^"\
]*)")?>\\n`,"gmu");return[...text.matchAll(opening)].map(match=>{const[opened,nonce="",path=""]=match,start=match.index+opened.length,end=text.indexOf(`
</${tag}-${nonce}>`,start-1);return[path,text.slice(start,Math.max(start,end))]})}function readAsked({turns}){const asked=turns.filter(({role})=>role==="user").map(({text})=>text),last=asked.findLast(
text=>blocks(text,"file").length>0);return last===void 0?null:{findings:[...blocks(last,"brief"),...blocks(last,"objections")].flatMap(([,inner])=>inner.split(`
`)).filter(line=>line.trim()!=="").map(line=>fixing_finding.parse(JSON.parse(line))),files:new Map(blocks(last,"file")),round:asked.length}}const fixing_joined=/"([^"\n]*?)'"\s*\+\s*(.+?)\s*\+\s*"'"/u,
eachQuery=({files},fixed)=>[...files].flatMap(([path,text])=>text.split(`
`).flatMap(line=>{const[,sql,expression]=fixing_joined.exec(line)??[];if(sql===void 0||expression===void 0)return[];const content=line.replace(fixing_joined,()=>fixed(sql,expression));return content===
line?[]:[{path,kind:"replace",find:line,content}]})),bound=asked=>eachQuery(asked,(sql,expression)=>`'${sql}?', [${valueIn(expression)}]`),valueIn=expression=>expression.replace(/\.replace\(.*$/u,""),
fixers={"practice-lark":bound,"practice-owl":bound,"practice-smith":bound,"practice-twin":bound,"practice-snail":()=>"never","practice-fox":({files})=>[...files.keys()].slice(0,1).map(path=>({path:`te\
st/${path.split("/").at(-1)?.replace(/\.js$/u,".test.js")??""}`,kind:"delete",find:null,content:null})),"practice-parrot":({files})=>[...files.keys()].map(path=>({path,kind:"replace",find:"text that i\
s nowhere",content:""})),"practice-sprout":asked=>asked.round===1?escaped(asked,`"'"`):bound(asked),"practice-mule":asked=>escaped(asked,asked.round===1?`"'"`:"/'/g")},escaped=(asked,pattern)=>eachQuery(
asked,(sql,expression)=>`"${sql}'" + ${valueIn(expression)}.replace(${pattern}, "''") + "'"`);function proposeFix(request2){const fixer=fixers[request2.model],asked=fixer===void 0?null:readAsked(request2);
if(fixer===void 0||asked===null)return null;const edits=fixer(asked);return edits==="never"?new Promise(()=>{}):{kind:"answer",json:{edits,notes:"Fixed by a fixed rule. (A practice model wrote this.)"}}}
var external_node_fs_=__nccwpck_require__2(3024),external_node_path_=__nccwpck_require__2(6760);const task=/^You work on tests that decide findings of a code review\./u,proving_finding=schemas2.Ikc({category:schemas2.
YjP(),path:schemas2.YjP()}),folder=(0,external_node_path_.join)(import.meta.dirname,"fixtures","tests"),tests={"src/orders.js race-condition":{file:"orders-race-condition.js",expects:"Places an order \
twice with one Idempotency-Key, first one after the other and then at the same time, and expects one charge each time."}};function lastBlock({turns},tag){return[...turns.filter(({role})=>role==="user").
map(turn=>turn.text).join(`
`).matchAll(new RegExp(`<${tag}-([0-9a-f]+)[^>]*>\\n([\\s\\S]*?)\\n</${tag}-\\1>`,"gu"))].at(-1)?.[2]??null}const isAboutTest=({instructions})=>task.test(instructions),asksToReadTest=({turns})=>turns.
some(({role,text})=>role==="user"&&text.includes("Read it before it runs."));function answerAboutTest(request2){if(!isAboutTest(request2))return null;if(asksToReadTest(request2)){const asserts=/\bassert|\bexpect\(/u.
test(lastBlock(request2,"test")??"");return{kind:"answer",json:{usable:asserts,problem:asserts?null:"It asserts nothing."}}}const{category,path}=proving_finding.parse(JSON.parse(lastBlock(request2,"fi\
nding")??"{}")),known=tests[`${path} ${category}`];return{kind:"answer",json:known===void 0?{test:"",expects:"",impossible:"A practice model has a prepared test for one finding of the demo only."}:{test:(0,external_node_fs_.
readFileSync)((0,external_node_path_.join)(folder,known.file),"utf8"),expects:known.expects,impossible:null}}}var practice_reading=__nccwpck_require__2(8887);function rebut(files,memory,{finding:finding2,
arguments:given}){const{label}=finding2,seen=seenAt(memory,finding2),cited=given.flatMap(({evidence})=>evidence),refuting=given.filter(({position:said})=>said==="refute").flatMap(({evidence})=>evidence),
rejoinder=seen?.sight.rejoinder??null;if(rejoinder!==null)return position(label,"uphold",`The finding is still valid: ${rejoinder.why}.`,{evidence:[evidenceOf(rejoinder.line)]});const guard=seen?.sight.
guard??null,lookUp=seen?.sight.lookUp,shown=lookUp===void 0?void 0:refuting.find(each2=>lookUp.proof.test(each2.quote)),stopped=guard!==null?{why:guard.why,ground:guard.ground,evidence:[guard.evidence]}:
lookUp!==void 0&&shown!==void 0?{why:lookUp.why,ground:lookUp.ground,evidence:[{path:shown.path,quote:shown.quote}]}:seen===null&&refuting.length>0?{why:"what was quoted against it still holds",ground:"\
handled-elsewhere",evidence:refuting}:null;if(stopped!==null){const{why,ground,evidence}=stopped,fresh=unquoted(files,finding2.path,finding2.quote,[...cited,...evidence]);return position(label,"refute",
`The finding is wrong: ${why}.`,{ground,evidence:[...evidence.map(({path,quote})=>({path,quote})),...fresh===null?[]:[fresh]]})}return position(label,"uphold","By my rules the quoted code does not pre\
vent the defect.",{evidence:(seen?.sight.proof??(seen===null?[]:[seen.sight.line])).map(evidenceOf).slice(0,3)})}function unquoted(files,path,quote,cited){const known=[quote,...cited.map(each2=>each2.
quote)].map(text=>text.replaceAll(/\s+/g,"")),names=new Set(cited.flatMap(each2=>namesIn(each2.quote))),line=files.filter(file=>file.path===path).flatMap(({excerpts})=>excerpts.flatMap(({lines})=>lines)).
filter(({kind,text})=>kind!=="removed"&&!/^\s*(?:\/[/*]|[#*]|import\b|export \{|return\b)/.test(text)).filter(({text})=>!known.some(each2=>each2.includes(text.replaceAll(/\s+/g,"")))).find(({text})=>namesIn(
text).some(name=>names.has(name)));return line===void 0?null:{path,quote:line.text.trim()}}const namesIn=code=>[...code.matchAll(/[A-Za-z_]\w{3,}/g)].map(([name])=>name).filter(name=>!/^(?:const|await|async|function|export|return)$/.
test(name)),relayed=schemas2.Ikc({label:schemas2.YjP(),category:schemas2.YjP(),title:schemas2.YjP(),quote:schemas2.YjP()}),earlier=schemas2.Ikc({document:schemas2.YjP()}),additions={"no-way-back":"Rol\
l back: restore the rows from the backup that is taken right before.","missing-requirement":"Only signed-in customers may call it.",scale:"This runs in batches of 500 orders, each in its own transacti\
on.","unmitigated-risk":"So it runs at night and stops when responses become slow.","wrong-fact":"Before that step, check that it exists; if it does not, build it first."},reviser_step=/^\s*(\d+)[.)]\s+/,
reviser_squeezed=text=>text.replace(reviser_step,"").replaceAll(/\s+/g," ").trim(),withMore=(lines,quote,more)=>{const at=lines.findIndex(line2=>reviser_squeezed(line2)===reviser_squeezed(quote)),line=lines[at];
return line===void 0||line.includes(more)?!1:(lines[at]=`${line.trimEnd()} ${more}`,!0)};function moveDown(lines,quote){const from=lines.findIndex(line2=>reviser_squeezed(line2)===reviser_squeezed(quote)),
to=lines.findLastIndex(line2=>reviser_step.test(line2)&&/\b(?:copy|move|migrate|backfill)\b/i.test(line2));if(from===-1||to<=from)return!1;const[line=""]=lines.splice(from,1);lines.splice(to,0,line);let number=0;
for(const[index,text]of lines.entries())text.startsWith("#")&&(number=0),reviser_step.test(text)&&(number+=1,lines[index]=text.replace(reviser_step,`${number}. `));return!0}function reviseLine(lines,{
label,category,title,quote}){const taken=reason=>({label,decision:"taken",reason});if(category==="wrong-order"&&moveDown(lines,quote))return taken("The removal now comes after the move.");if(/restore was never tried/i.
test(title)&&withMore(lines,quote,"The restore is rehearsed on a copy first."))return taken("The plan now tests the restore first.");const more=additions[category];return more!==void 0&&withMore(lines,
quote,more)?taken("The plan now says so."):{label,decision:"declined",reason:"This does not change what is built. (A practice model\u2019s rule.)"}}const asksToRevise=({instructions})=>instructions.startsWith(
"You revise a plan");function reviseAsAsked({turns}){const asked=turns.filter(({role})=>role==="user").map(({text})=>text),plan=(0,practice_reading.om)(asked[0]??"","plan"),findings=(0,practice_reading.
om)(asked.at(-1)??"","findings");if(plan===null||findings===null)throw new practice_reading.IO("The request has no plan or no findings.");const last=turns.findLast(({role})=>role==="assistant"),lines=(last===
void 0?plan.join(`
`):earlier.parse(JSON.parse(last.text)).document).split(`
`);return{kind:"answer",json:{decisions:findings.filter(line=>line.trim()!=="").map(line=>reviseLine(lines,relayed.parse(JSON.parse(line)))),changed:[],document:lines.join(`
`)}}}function searchTool(tools){return tools.find(tool=>/search|grep/i.test(tool.name))??null}function think(persona,reading2,request2,looksUp){const{files,question,receipt}=reading2,answer=part=>({kind:"\
answer",json:{receipt,...answerJson(part)}});switch(question.kind){case"independent-review":return answer({findings:firstLook(persona,files)});case"description":return answer({});case"relocation":return answer(
{relocations:question.unlocated.map(each2=>relocate(files,each2)).filter(each2=>each2!==null)});case"exchange":{const memory=remember(persona,listingsOfChange(files),request2.toolResults),search=looksUp&&
request2.toolResults.length===0?searchTool(request2.tools):null;if(search!==null){const words=new Set(question.judge.flatMap(each2=>openLookUp(memory,each2)?.word??[]));if(words.size>0)return{kind:"to\
ol",calls:[...words].map(word=>({name:search.name,input:searchInput(search,word)}))}}return answer({positions:[...question.judge.map(each2=>judge(persona,memory,each2,question.own)),...question.disputes.
map(each2=>rebut(files,memory,each2)),...question.earlier.map(each2=>followUp(files,memory,each2))]})}}}const schemaOf=schemas2.Ikc({properties:schemas2.g1P(schemas2.YjP(),schemas2.L5J())}),parameterOf=schemas2.
Ikc({type:schemas2.L5J(),enum:schemas2.YOg(schemas2.L5J())}).partial();function idle(schema){const{type,enum:values=[]}=parameterOf.catch({}).parse(schema);return values[0]??(type==="boolean"?!1:null)}
function searchInput({parameters},word){const{properties}=schemaOf.catch({properties:{}}).parse(parameters),names=Object.keys(properties),taker=names.find(name=>/pattern|query|text|word|needle/i.test(
name))??names[0]??"query";return Object.fromEntries([...names.map(name=>[name,idle(properties[name])]),[taker,word]])}function practiceBehavior(options={}){return request2=>{const special=answerAboutTest(
request2)??proposeFix(request2);if(special!==null)return special;const persona=personas.find(each2=>each2.model===request2.model);if(persona===void 0){const known=personas.map(each2=>each2.model).join(
" and ");return{kind:"prose",text:`Unknown practice model ${request2.model}. Known models: ${known}.`}}try{if(asksToRevise(request2))return reviseAsAsked(request2);const reading2=(0,practice_reading.in)(
request2.turns),planner=planners.find(each2=>each2.model===request2.model),who=reading2.subject==="plan"&&planner!==void 0?planner:persona;return think(who,reading2,request2,options.looksUp??!0)}catch(error){
if(!(error instanceof practice_reading.IO))throw error;return{kind:"prose",text:`${persona.model} cannot read this request: ${error.message}`}}}}}),3625:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{X:()=>actionRoot});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6760);const actionRoot=(()=>{
let folder=import.meta.dirname;for(;!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"action.yml"))&&folder!==(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
dirname)(folder);)folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);return folder})()}),5411:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{Cs:()=>runAction});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1421),node_fs__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3024),node_os__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
8161),node_path__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(6760),yaml__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(8815),zod__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(5586),_commands_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
9351),_root_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(3625);const actionSchema=zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({inputs:zod__WEBPACK_IMPORTED_MODULE_7__.g1P(zod__WEBPACK_IMPORTED_MODULE_7__.
YjP(),zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({default:zod__WEBPACK_IMPORTED_MODULE_7__.YjP().optional()})),runs:zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({main:zod__WEBPACK_IMPORTED_MODULE_7__.YjP()})});let parsed=null;
const definition=()=>parsed??=actionSchema.parse((0,yaml__WEBPACK_IMPORTED_MODULE_4__.qg)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(_root_js__WEBPACK_IMPORTED_MODULE_6__.
X,"action.yml"),"utf8")));async function runAction(run,start=startProcess){const action=definition(),temp=run.temp??(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(),"xreview-runner-"));(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(temp,{recursive:!0});const file=(name,text)=>{const path=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(temp,name);return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path,text),path},[output,summary]=[file("output",""),file("summary.md","")],defaults=Object.entries(action.inputs).map(([name,
{default:value=""}])=>[name,value.includes("${{")?"":value]),inputs={...Object.fromEntries(defaults),...run.inputs},env={PATH:process.env.PATH??"",HOME:temp,CI:"true",GITHUB_ACTIONS:"true",GITHUB_EVENT_NAME:run.
event,GITHUB_EVENT_PATH:file("event.json",JSON.stringify(run.payload)),GITHUB_OUTPUT:output,GITHUB_STEP_SUMMARY:summary,GITHUB_REPOSITORY:run.repository??"octo/shop",GITHUB_WORKSPACE:run.cwd,GITHUB_SHA:run.
sha??"",GITHUB_SERVER_URL:"https://github.com",GITHUB_RUN_ID:"1",RUNNER_TEMP:temp,RUNNER_OS:"Linux",...process.env.NODE_COMPILE_CACHE===void 0?{}:{NODE_COMPILE_CACHE:process.env.NODE_COMPILE_CACHE},...Object.
fromEntries(Object.entries(inputs).map(([name,value])=>[`INPUT_${name.toUpperCase()}`,value])),...run.env};try{const ended=await start(run,(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(_root_js__WEBPACK_IMPORTED_MODULE_6__.
X,run.main??action.runs.main),env);return{...ended,outputs:readOutputs((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(output,"utf8")),summary:(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(
summary,"utf8"),commands:(0,_commands_js__WEBPACK_IMPORTED_MODULE_5__.P)(ended.stdout),temp}}finally{run.temp===void 0&&process.once("exit",()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temp,{recursive:!0,
force:!0}))}}const startProcess=(run,main,env)=>new Promise((resolve,reject)=>{const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath,[main],{cwd:run.cwd,env,stdio:["ig\
nore","pipe","pipe"]});let[stdout,stderr,line]=["","",""];child.stdout.setEncoding("utf8").on("data",text=>{stdout+=text;const lines=(line+text).split(`
`);line=lines.pop()??"";for(const full of lines)run.onLine?.(full)}),child.stderr.setEncoding("utf8").on("data",text=>{stderr+=text}),child.once("error",reject),child.once("close",(status,signal)=>{line!==
""&&run.onLine?.(line),resolve({status,signal,stdout,stderr})});const{pid}=child;pid!==void 0&&run.onStart?.({pid,kill:name=>child.kill(name)})});function readOutputs(text){const lines=text.split(`
`),outputs={};for(let at=0;at<lines.length;at+=1){const line=lines[at]??"",block=/^(?<name>[^=]+?)<<(?<delimiter>.+)$/u.exec(line)?.groups,plain=/^(?<name>[^=]+)=(?<value>.*)$/u.exec(line)?.groups;if(block?.
name!==void 0){const end=lines.indexOf(block.delimiter??"",at+1);if(end===-1)throw new Error(`The output ${block.name} is not closed.`);outputs[block.name]=lines.slice(at+1,end).join(`
`),at=end}else if(plain?.name!==void 0)outputs[plain.name]=plain.value??"";else if(line!=="")throw new Error(`The runner would reject this line of outputs: ${line}`)}return outputs}const pullRequestPayload=ends=>{
const{base,head,number=7,title="A change",fork=!1}=ends;return{action:"synchronize",number,pull_request:{number,title,body:"Adds a feature.",user:{login:"ada",type:"User"},head:{ref:"feature",sha:head,
repo:{full_name:fork?"mallory/shop":"octo/shop"}},base:{ref:"main",sha:base,repo:{full_name:"octo/shop"}}},repository:{full_name:"octo/shop",default_branch:"main"}}}}),6065:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Pq:()=>makeShop,Pw:()=>makePlannedShop,pw:()=>planPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6760),_pull_request_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(5382),_repository_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(3477);const fixtures=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(import.meta.dirname,"fixtures","shop");function filesOf(version){const root=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(fixtures,version),entries=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(
root,{recursive:!0,withFileTypes:!0}).filter(entry=>entry.isFile());return new Map(entries.map(entry=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath,entry.name)).sort().map(place=>[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
relative)(root,place).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/").replaceAll(/(^|\/)dot-/g,"$1."),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place,"utf8")]))}const steps=[{message:`\
Make placing an order safe to retry

An order with the same Idempotency-Key is not charged twice.`,paths:/^src\/(?:orders|schema)\.js$|^test\/orders/},{message:`Search and sort products, pay with gift cards

Co-Authored-By: Claude <noreply@anthropic.com>`,paths:/^(?:src\/(?!generated)|test\/)/},{message:"Describe search and gift cards; 1.4.0",paths:/./}],planPath="docs/plans/order-archive.md",planText=()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname,"fixtures","plans","order-archive.md"),"utf8");function makePlannedShop(folder){const repository=new _repository_js__WEBPACK_IMPORTED_MODULE_3__.
eK(folder),base=repository.commit("A shop with products and orders",new Map([...filesOf("base"),[_pull_request_js__WEBPACK_IMPORTED_MODULE_2__.xj,(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_2__.nV)()]]));
repository.branch("order-archive");const head=repository.commit("Plan the archive of old orders",new Map([[planPath,planText()]]));return{folder,base,head,baseRef:"main",headRef:"order-archive",title:"\
Plan: archive old orders",body:"Please read before I build it."}}function makeShop(folder){const repository=new _repository_js__WEBPACK_IMPORTED_MODULE_3__.eK(folder),base=repository.commit("A shop wi\
th products and orders",new Map([...filesOf("base"),[_pull_request_js__WEBPACK_IMPORTED_MODULE_2__.xj,(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_2__.nV)()]]));repository.branch("gift-cards");let left=filesOf(
"feature"),head=base;for(const{message,paths}of steps){const now=new Map([...left].filter(([path])=>paths.test(path)));left=new Map([...left].filter(([path])=>!now.has(path))),head=repository.commit(message,
now)}return{folder,base,head,baseRef:"main",headRef:"gift-cards",title:"Search, gift cards and orders that are safe to retry",body:"All tests pass."}}}),4755:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{ND:()=>grounds,if:()=>stances,qs:()=>severityRank});const severities=["critical","major","minor","info"],severityRank=severity=>severities.length-severities.
indexOf(severity),reachesGate=(severity,gate)=>gate!=="never"&&severityRank(severity)>=severityRank(gate),stances=["uphold","refute","unsure"],grounds=["wrong","handled-elsewhere","intended","pre-exis\
ting","out-of-scope","stylistic","fixed"],connections=null,findingStatuses=null,pushStates=null,decisionSources=null}),8243:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{LS:()=>plural});let formats=null;const formatsOf=()=>formats??={grouped:new Intl.NumberFormat("en-US"),cents:new Intl.NumberFormat("en-US",{minimumFractionDigits:2,
maximumFractionDigits:2})},count=value=>Number.isInteger(value)&&value>0&&value<1e3?String(value):formatsOf().grouped.format(value),plural=(value,one,many=`${one}s`)=>value===0?`no ${many}`:`${count(value)}\
 ${value===1?one:many}`;function duration(seconds){if(seconds<.05)return"< 0.1 s";if(seconds<9.95)return`${seconds.toFixed(1)} s`;const rounded=Math.round(seconds);return rounded<60?`${rounded} s`:`${count(
Math.floor(rounded/60))} min ${String(rounded%60).padStart(2,"0")} s`}function dollars(usd){return usd===null?"unknown":usd===0?"$0":usd<1e-4?"< $0.0001":usd<.1?`$${usd.toFixed(4)}`:`$${formatsOf().cents.
format(usd)}`}const nothingSpent={freshInput:0,cachedInput:0,writtenInput:0,output:0,usd:0},totalSpent=parts=>[...parts].reduce((sum,part)=>({freshInput:sum.freshInput+part.freshInput,cachedInput:sum.
cachedInput+part.cachedInput,writtenInput:sum.writtenInput+part.writtenInput,output:sum.output+part.output,usd:sum.usd===null||part.usd===null?null:sum.usd+part.usd}),nothingSpent),input=spent=>spent.
freshInput+spent.cachedInput+spent.writtenInput,cachedShare=spent=>input(spent)===0?"0%":`${Math.round(100*spent.cachedInput/input(spent))}%`,spentText=spent=>`${plural(input(spent),"token")} in (${cachedShare(
spent)} cached) \xB7 ${count(spent.output)} out \xB7 ${costText(spent.usd)}`,costText=usd=>usd===null?"cost unknown":dollars(usd),listed=names=>names.length<2?names.join(""):`${names.slice(0,-1).join(
", ")} and ${names.at(-1)??""}`}),9341:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Bj:()=>makeHiddenFolder});var external_node_crypto_=__nccwpck_require__2(
7598),external_node_fs_=__nccwpck_require__2(3024),external_node_os_=__nccwpck_require__2(8161),external_node_path_=__nccwpck_require__2(6760);class errors_UserError extends Error{code;likelyCause;remedy;logDetail;constructor(code,what,likelyCause,remedy,options={}){
super(what,options),this.name="UserError",this.code=code,this.likelyCause=likelyCause,this.remedy=remedy,this.logDetail=options.logDetail??""}}function unwritable(path,kind,cause){const code=cause instanceof
Error&&"code"in cause?String(cause.code):"unknown error";return new UserError("unwritable",`The ${kind} file ${path} could not be written (${code}).`,reasons[code]??"The file system refused the write.",
`Set ${kind}-file to a path in a writable folder, or free disk space.`,{cause})}const reasons={EACCES:"The user that the action runs as has no write permission.",EPERM:"The user that the action runs a\
s has no write permission.",EROFS:"The file system is read-only.",ENOSPC:"The disk is full.",EDQUOT:"The disk quota is used up.",EISDIR:"A folder with that name exists.",EEXIST:"Part of the path is a \
file, not a folder.",ENOTDIR:"Part of the path is a file, not a folder.",ENAMETOOLONG:"The path is too long."};function makeFolder(path){const missing=[];for(let at=path;!(0,external_node_fs_.existsSync)(
at)&&at!==(0,external_node_path_.dirname)(at);at=(0,external_node_path_.dirname)(at))missing.unshift(at);for(const folder of missing)try{(0,external_node_fs_.mkdirSync)(folder)}catch(error){if(!((0,external_node_fs_.
statSync)(folder,{throwIfNoEntry:!1})?.isDirectory()??!1))throw error}}function makeHiddenFolder(folder){try{makeFolder(folder),(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder,
".gitignore"),`*
`)}catch{}}function writeWhole(path,text,kind){const neighbour=`${path}.${randomUUID()}.part`;try{if(isSpecial(path))return writeFileSync(path,text);makeFolder(dirname(path)),writeFileSync(neighbour,text,
{flag:"wx"}),renameSync(neighbour,path)}catch(cause){throw discard(neighbour),unwritable(path,kind,cause)}}function isSpecial(path){const found=statSync(path,{throwIfNoEntry:!1});return found!==void 0&&
!found.isFile()&&!found.isDirectory()}const discard=path=>{try{isSpecial(path)||rmSync(path,{force:!0})}catch{}},removeEarlier=paths=>{for(const path of paths)path!==null&&discard(path)};function removeEarlierTests(folder){
try{for(const name of readdirSync(folder))/^xr-[0-9a-f]+$/u.test(name)&&rmSync(join(folder,name),{recursive:!0,force:!0})}catch{}}function writeReport(kind,path,text){try{return text===null?remove(path,
kind):writeWhole(path,text,kind),{path:text===null?null:path,userError:null}}catch(error){if(!(error instanceof UserError))throw error;return discard(path),{path:null,userError:error}}}function setAside(userError,kind,path,text){
const aside=writeAside(`${kind}${extname(path)}`,text);if(aside===null)return{path:null,userError};const{code,message,likelyCause,remedy}=userError;return{path:aside,userError:new UserError(code,`${message}\
 It was written to ${aside} instead.`,likelyCause,remedy)}}function writeAnywhere(kind,path,text){const written=writeReport(kind,path,text);if(written.userError===null)return written;const{path:aside,
userError}=setAside(written.userError,kind,path,text);return{path:aside,userError}}function writeAside(name,text){try{const path=join(mkdtempSync(join(tmpdir(),"xreview-")),name);return writeFileSync(
path,text),path}catch{return null}}function remove(path,kind){try{isSpecial(path)||rmSync(path,{force:!0})}catch(cause){throw unwritable(path,kind,cause)}}}),5586:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{YOg:()=>array,zMY:()=>schemas_boolean,k5n:()=>schemas_enum,Whr:()=>schemas_int,euz:()=>literal,_H3:()=>looseObject,aig:()=>schemas_number,Ikc:()=>object,g1P:()=>record,
YjP:()=>schemas_string,KCZ:()=>union,L5J:()=>unknown});var core_core=__nccwpck_require__2(8532),core_util=__nccwpck_require__2(4723);class $ZodCyclicError extends Error{constructor(){super("Cannot par\
se a reference cycle that closes through a transform"),this.name="ZodCyclicError"}}const STATE="~memo",NO_ISSUES=[];function isRef(value){return value!==null&&typeof value=="object"}function cloneIssues(issues){
return issues.map(iss=>iss.path?{...iss,path:iss.path.slice()}:{...iss})}const recursive=new WeakMap,NONE=0,ASSUMED=1,PROVEN=2;function isRecursive(inst,stack,resolve){const cached=recursive.get(inst);
if(cached!==void 0)return cached?PROVEN:NONE;if(stack.has(inst))return PROVEN;stack.add(inst);let result=NONE;const check2=child=>{if(result!==PROVEN&&child?._zod){const answer=isRecursive(child,stack,
resolve);answer>result&&(result=answer)}},shape=(sh,spread)=>{let answer=NONE;for(const key of Reflect.ownKeys(sh)){const desc=Object.getOwnPropertyDescriptor(sh,key);if(spread&&!desc.enumerable)continue;
const child=desc.get?ASSUMED:desc.value?._zod?isRecursive(desc.value,stack,resolve):NONE;child>answer&&(answer=child)}return answer},merge=answer=>{answer>result&&(result=answer)},def=inst._zod.def,kind=def.
type;switch(kind){case"object":{const raw=core_util.MO(def);merge(raw?shape(raw,!0):ASSUMED),check2(def.catchall);break}case"array":check2(def.element);break;case"tuple":for(const el of def.items)check2(
el);check2(def.rest);break;case"record":case"map":check2(def.keyType),check2(def.valueType);break;case"set":check2(def.valueType);break;case"union":for(const el of def.options)check2(el);break;case"in\
tersection":check2(def.left),check2(def.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":check2(def.innerType);
break;case"pipe":check2(def.in),check2(def.out);break;case"function":check2(def.input),check2(def.output);break;case"lazy":{const inner=def._cachedInner??(resolve?inst._zod.innerType:void 0);merge(inner?
isRecursive(inner,stack,!1):ASSUMED);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"\
unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(const key in def){const desc=Object.getOwnPropertyDescriptor(def,key);if(!desc||desc.get)
continue;const value=desc.value;if(!(!value||typeof value!="object")){if(value._zod)check2(value);else if(Array.isArray(value))for(const el of value)check2(el)}}}return stack.delete(inst),settle(inst,
result)}function settle(inst,answer){return answer!==ASSUMED&&recursive.set(inst,answer===PROVEN),answer}function isRecursiveSchema(inst){return isRecursive(inst,new Set,!0)!==NONE}function bucketFor(state,inst){
let bucket=state.buckets.get(inst);return bucket||(bucket=new WeakMap,state.buckets.set(inst,bucket)),bucket}let handoff;const memoizer_open=[],memo={alloc(_inst,payload,empty){const bucket=handoff;if(!bucket)
return empty;handoff=void 0;const entry={value:empty,issues:null};return bucket.set(payload.value,entry),memoizer_open.push(entry),empty},guard(inst){var _a2;(_a2=inst._zod).deferred??(_a2.deferred=[]),
inst._zod.deferred.push(()=>{const base=inst._zod.parse,wrapped=(payload,ctx)=>{if(ctx.direction!=="backward"&&isBackEdge(ctx,payload.value))throw new $ZodCyclicError;return base(payload,ctx)};inst._zod.
parse=wrapped,inst._zod.run===base&&(inst._zod.run=wrapped)})},attach(inst){var _a2;let isRecursiveInst,rechecked=!1,lastCtx,lastBucket;(_a2=inst._zod).deferred??(_a2.deferred=[]),inst._zod.deferred.push(
()=>{const base=inst._zod.parse,wrapped=(payload,ctx)=>{if(isRecursiveInst===void 0){const walked=isRecursive(inst,new Set,!1);if(walked===NONE)return inst._zod.parse=base,inst._zod.run===wrapped&&(inst.
_zod.run=base),base(payload,ctx);walked===PROVEN||rechecked?isRecursiveInst=!0:rechecked=!0}const input=payload.value;if(!isRef(input))return base(payload,ctx);let state=ctx[STATE];state||(state={buckets:new WeakMap,
backEdges:void 0},ctx[STATE]=state);let bucket;lastCtx===ctx?bucket=lastBucket:(bucket=bucketFor(state,inst),lastCtx=ctx,lastBucket=bucket);const hit=bucket.get(input);if(hit)return payload.value=hit.
value,hit.issues?hit.issues.length&&payload.issues.push(...cloneIssues(hit.issues)):(payload.memo=!0,state.backEdges??(state.backEdges=new WeakSet),state.backEdges.add(hit.value)),payload;handoff=bucket;
const depth=memoizer_open.length,result=base(payload,ctx);handoff=void 0;const entry=memoizer_open.length>depth?memoizer_open.pop():void 0;return result instanceof Promise?result.then(r=>(entry&&(entry.
issues=r.issues.length?cloneIssues(r.issues):NO_ISSUES),r)):(entry&&(entry.issues=result.issues.length?cloneIssues(result.issues):NO_ISSUES),result)};inst._zod.parse=wrapped,inst._zod.run===base&&(inst.
_zod.run=wrapped)})}};function memoizer(){return memo}function isBackEdge(ctx,value){const backEdges=ctx[STATE]?.backEdges;return backEdges!==void 0&&isRef(value)&&backEdges.has(value)}const cuid=/^[cC][0-9a-z]{6,}$/,
cuid2=/^[0-9a-z]+$/,ulid=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,xid=/^[0-9a-vA-V]{20}$/,ksuid=/^[A-Za-z0-9]{27}$/,nanoid=/^[a-zA-Z0-9_-]{21}$/;function nanoidOfLength(length){return new RegExp(`\
^[a-zA-Z0-9_-]{${length}}$`)}const duration=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,extendedDuration=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
guid=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,uuid=version2=>version2?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]\
{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,uuid4=null,
uuid6=null,uuid7=null,email=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,html5Email=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
rfc5322Email=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,unicodeEmail=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,
idnEmail=null,browserEmail=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,_emoji="^(?=[\\s\\S]*[\\p{Extended_Pictog\
raphic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function emoji(){return new RegExp(_emoji,"u")}const ipv4=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
ipv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
mac=delimiter=>{const escapedDelim=util.escapeRegex(delimiter??":");return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`)},cidrv4=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
cidrv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
base64=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,base64url=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,hostname=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
domain=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,httpProtocol=/^https?$/,e164=/^\+[1-9]\d{6,14}$/,creditCard=/^\d(?:[ -]?\d){11,18}$/,currencyCode=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
iban=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,dateSource="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?\
:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function regexes_anchor(source){return new RegExp(`^${source}$`)}const date=regexes_anchor(dateSource);function timeSource(args){const hhmm="\
(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof args.precision=="number"?args.precision===-1?`${hhmm}`:args.precision===0?`${hhmm}:[0-5]\\d`:`${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`:args.seconds?`${hhmm}\
:[0-5]\\d(?:\\.\\d+)?`:`${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`}function time(args){return new RegExp(`^${timeSource(args)}$`)}function datetime(args){const opts=["Z"];args.offset&&opts.push("([+-](?:[01]\\\
d|2[0-3]):[0-5]\\d)");const qualified=`${timeSource({precision:args.precision,seconds:!0})}(?:${opts.join("|")})`,timeRegex=args.local?`${qualified}|${timeSource({precision:args.precision})}`:qualified;
return new RegExp(`^${dateSource}T(?:${timeRegex})$`)}const anyString=/^[\s\S]{0,}$/,string=params=>{const regex=params?`[\\s\\S]{${params?.minimum??0},${params?.maximum??""}}`:"[\\s\\S]*";return new RegExp(
`^${regex}$`)},bigint=/^-?\d+n?$/,integer=/^-?\d+$/,number=/^-?\d+(?:\.\d+)?$/,regexes_boolean=/^(?:true|false)$/i,_null=/^null$/i,_undefined=/^undefined$/i,lowercase=/^[^A-Z]*$/,uppercase=/^[^a-z]*$/,
hex=/^[0-9a-fA-F]*$/;function fixedBase64(bodyLength,padding){return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`)}function fixedBase64url(length){return new RegExp(`^[A-Za-z0-9_-]{${length}}\
$`)}const md5_hex=/^[0-9a-fA-F]{32}$/,md5_base64=null,md5_base64url=null,sha1_hex=/^[0-9a-fA-F]{40}$/,sha1_base64=null,sha1_base64url=null,sha256_hex=/^[0-9a-fA-F]{64}$/,sha256_base64=null,sha256_base64url=null,
sha384_hex=/^[0-9a-fA-F]{96}$/,sha384_base64=null,sha384_base64url=null,sha512_hex=/^[0-9a-fA-F]{128}$/,sha512_base64=null,sha512_base64url=null,$ZodCheck=core_core.xI("$ZodCheck",(inst,def)=>{var _a2;
inst._zod??(inst._zod={}),inst._zod.def=def,(_a2=inst._zod).onattach??(_a2.onattach=[])}),_whenHasSize=payload=>{const val=payload.value;return!util.nullish(val)&&val.size!==void 0},_whenHasLength=payload=>{
const val=payload.value;return!core_util.cl(val)&&val.length!==void 0},numericOriginMap={number:"number",bigint:"bigint",object:"date"},$ZodCheckLessThan=core_core.xI("$ZodCheckLessThan",(inst,def)=>{
$ZodCheck.init(inst,def);const origin=numericOriginMap[typeof def.value];inst._zod.check=payload=>{(def.inclusive?payload.value<=def.value:payload.value<def.value)||payload.issues.push({origin:numericOriginMap[typeof payload.
value]??origin,code:"too_big",maximum:typeof def.value=="object"?def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,inst,continue:!def.abort})}}),$ZodCheckGreaterThan=core_core.
xI("$ZodCheckGreaterThan",(inst,def)=>{$ZodCheck.init(inst,def);const origin=numericOriginMap[typeof def.value];inst._zod.check=payload=>{(def.inclusive?payload.value>=def.value:payload.value>def.value)||
payload.issues.push({origin:numericOriginMap[typeof payload.value]??origin,code:"too_small",minimum:typeof def.value=="object"?def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,
inst,continue:!def.abort})}}),$ZodCheckMultipleOf=core_core.xI("$ZodCheckMultipleOf",(inst,def)=>{$ZodCheck.init(inst,def),inst._zod.check=payload=>{if(typeof payload.value!=typeof def.value)throw new Error(
"Cannot mix number and bigint in multiple_of check.");(typeof payload.value=="bigint"?def.value!==BigInt(0)&&payload.value%def.value===BigInt(0):core_util.LG(payload.value,def.value)===0)||payload.issues.
push({origin:typeof payload.value,code:"not_multiple_of",divisor:def.value,input:payload.value,inst,continue:!def.abort})}}),$ZodCheckNumberFormat=core_core.xI("$ZodCheckNumberFormat",(inst,def)=>{$ZodCheck.
init(inst,def),def.format=def.format||"float64";const isInt=def.format?.includes("int"),origin=isInt?"int":"number",[minimum,maximum]=core_util.zH[def.format];inst._zod.check=payload=>{const input=payload.
value;if(isInt){if(!Number.isInteger(input)){payload.issues.push({expected:origin,format:def.format,code:"invalid_type",continue:!1,input,inst});return}if(!Number.isSafeInteger(input)){input>0?payload.
issues.push({input,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst,origin,inclusive:!0,continue:!def.abort}):payload.issues.push({input,code:"\
too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst,origin,inclusive:!0,continue:!def.abort});return}}input<minimum&&payload.issues.push({origin:"num\
ber",input,code:"too_small",minimum,inclusive:!0,inst,continue:!def.abort}),input>maximum&&payload.issues.push({origin:"number",input,code:"too_big",maximum,inclusive:!0,inst,continue:!def.abort})}}),
$ZodCheckBigIntFormat=null,$ZodCheckMaxSize=null,$ZodCheckMinSize=null,$ZodCheckSizeEquals=null,$ZodCheckMaxLength=core_core.xI("$ZodCheckMaxLength",(inst,def)=>{var _a2;$ZodCheck.init(inst,def),(_a2=
inst._zod.def).when??(_a2.when=_whenHasLength),inst._zod.check=payload=>{const input=payload.value,units=input.length;if((typeof input=="string"&&units>def.maximum?core_util.O7(input):units)<=def.maximum)
return;const origin=core_util.Rc(input);payload.issues.push({origin,code:"too_big",maximum:def.maximum,inclusive:!0,input,inst,continue:!def.abort})}}),$ZodCheckMinLength=core_core.xI("$ZodCheckMinLen\
gth",(inst,def)=>{var _a2;$ZodCheck.init(inst,def),(_a2=inst._zod.def).when??(_a2.when=_whenHasLength),inst._zod.check=payload=>{const input=payload.value,units=input.length;if((typeof input=="string"&&
units>=def.minimum&&units<def.minimum*2?core_util.O7(input):units)>=def.minimum)return;const origin=core_util.Rc(input);payload.issues.push({origin,code:"too_small",minimum:def.minimum,inclusive:!0,input,
inst,continue:!def.abort})}}),$ZodCheckLengthEquals=core_core.xI("$ZodCheckLengthEquals",(inst,def)=>{var _a2;$ZodCheck.init(inst,def),(_a2=inst._zod.def).when??(_a2.when=_whenHasLength),inst._zod.check=
payload=>{const input=payload.value,units=input.length,length=typeof input=="string"&&units>=def.length&&units<=def.length*2?core_util.O7(input):units;if(length===def.length)return;const origin=core_util.
Rc(input),tooBig=length>def.length;payload.issues.push({origin,...tooBig?{code:"too_big",maximum:def.length}:{code:"too_small",minimum:def.length},inclusive:!0,exact:!0,input:payload.value,inst,continue:!def.
abort})}}),$ZodCheckStringFormat=core_core.xI("$ZodCheckStringFormat",(inst,def)=>{var _a2,_b;$ZodCheck.init(inst,def),def.pattern?(_a2=inst._zod).check??(_a2.check=payload=>{def.pattern.lastIndex=0,!def.
pattern.test(payload.value)&&payload.issues.push({origin:"string",code:"invalid_format",format:def.format,input:payload.value,...def.pattern?{pattern:def.pattern.toString()}:{},inst,continue:!def.abort})}):
(_b=inst._zod).check??(_b.check=()=>{})}),$ZodCheckRegex=core_core.xI("$ZodCheckRegex",(inst,def)=>{$ZodCheckStringFormat.init(inst,def),inst._zod.check=payload=>{def.pattern.lastIndex=0,!def.pattern.
test(payload.value)&&payload.issues.push({origin:"string",code:"invalid_format",format:"regex",input:payload.value,pattern:def.pattern.toString(),inst,continue:!def.abort})}}),$ZodCheckLowerCase=core_core.
xI("$ZodCheckLowerCase",(inst,def)=>{def.pattern??(def.pattern=lowercase),$ZodCheckStringFormat.init(inst,def)}),$ZodCheckUpperCase=core_core.xI("$ZodCheckUpperCase",(inst,def)=>{def.pattern??(def.pattern=
uppercase),$ZodCheckStringFormat.init(inst,def)}),$ZodCheckIncludes=core_core.xI("$ZodCheckIncludes",(inst,def)=>{$ZodCheck.init(inst,def);const escapedRegex=core_util.sD(def.includes),pattern=new RegExp(
typeof def.position=="number"?`^.{${def.position},}${escapedRegex}`:escapedRegex);def.pattern=pattern,inst._zod.check=payload=>{payload.value.includes(def.includes,def.position)||payload.issues.push({
origin:"string",code:"invalid_format",format:"includes",includes:def.includes,input:payload.value,inst,continue:!def.abort})}}),$ZodCheckStartsWith=core_core.xI("$ZodCheckStartsWith",(inst,def)=>{$ZodCheck.
init(inst,def);const pattern=new RegExp(`^${core_util.sD(def.prefix)}.*`);def.pattern??(def.pattern=pattern),inst._zod.check=payload=>{payload.value.startsWith(def.prefix)||payload.issues.push({origin:"\
string",code:"invalid_format",format:"starts_with",prefix:def.prefix,input:payload.value,inst,continue:!def.abort})}}),$ZodCheckEndsWith=core_core.xI("$ZodCheckEndsWith",(inst,def)=>{$ZodCheck.init(inst,
def);const pattern=new RegExp(`.*${core_util.sD(def.suffix)}$`);def.pattern??(def.pattern=pattern),inst._zod.check=payload=>{payload.value.endsWith(def.suffix)||payload.issues.push({origin:"string",code:"\
invalid_format",format:"ends_with",suffix:def.suffix,input:payload.value,inst,continue:!def.abort})}});function handleCheckPropertyResult(result,payload,property){result.issues.length&&payload.issues.
push(...core_util.lQ(property,result.issues))}const $ZodCheckProperty=null,$ZodCheckProperties=core_core.xI("$ZodCheckProperties",(inst,def)=>{$ZodCheck.init(inst,def),core_util.jD(inst,Symbol.iterator,
function*(){yield inst});let entries;inst._zod.check=payload=>{if(payload.value==null){payload.issues.push({expected:"object",code:"invalid_type",input:payload.value,inst});return}entries??(entries=Reflect.
ownKeys(def.shape).map(key=>[key,def.shape[key]]));const input=payload.value;let proms;for(const[key,schema]of entries){const result=schema._zod.run({value:input[key],issues:[]},{});result instanceof Promise?
(proms??(proms=[]),proms.push(result.then(result2=>handleCheckPropertyResult(result2,payload,key)))):handleCheckPropertyResult(result,payload,key)}if(proms)return Promise.all(proms).then(()=>{})}}),$ZodCheckMimeType=null,
$ZodCheckOverwrite=core_core.xI("$ZodCheckOverwrite",(inst,def)=>{$ZodCheck.init(inst,def),inst._zod.check=payload=>{payload.value=def.tx(payload.value)}});class Doc{constructor(args=[],closed={}){this.
content=[],this.indent=0,this.args=args,this.closed=closed}indented(fn){this.indent+=1;try{fn(this)}finally{this.indent-=1}}write(arg){if(typeof arg=="function"){arg(this,{execution:"sync"}),arg(this,
{execution:"async"});return}const lines=arg.split(`
`).filter(x=>x),minIndent=Math.min(...lines.map(x=>x.length-x.trimStart().length)),dedented=lines.map(x=>x.slice(minIndent)).map(x=>" ".repeat(this.indent*2)+x);for(const line of dedented)this.content.
push(line)}compile(){const F=Function,content=this?.content??[""];return new F(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${content.join(`
`)}
};`)(...Object.values(this.closed))}}const version={major:4,minor:6,patch:7},$ZodType=core_core.xI("$ZodType",(inst,def)=>{var _a2;inst??(inst={}),inst._zod.def=def,inst._zod.bag=inst._zod.bag||{},inst.
_zod.version=version;const defChecks=inst._zod.def.checks,checks2=inst._zod.traits.has("$ZodCheck")?[inst,...defChecks??[]]:defChecks?.length?[...defChecks]:[];for(const ch of checks2)for(const fn of ch.
_zod.onattach)fn(inst);if(checks2.length===0)(_a2=inst._zod).deferred??(_a2.deferred=[]),inst._zod.deferred?.push(()=>{inst._zod.run=inst._zod.parse});else{const runChecks=(payload,checks3,ctx)=>{if(payload.
memo)return payload;let isAborted=core_util.QH(payload),asyncResult;for(const ch of checks3){if(ch._zod.def.when){if(core_util.rL(payload)||!ch._zod.def.when(payload))continue}else if(isAborted)continue;
const currLen=payload.issues.length,_=ch._zod.check(payload);if(_ instanceof Promise&&ctx?.async===!1)throw new core_core.GT;if(asyncResult||_ instanceof Promise)asyncResult=(asyncResult??Promise.resolve()).
then(async()=>{await _,payload.issues.length!==currLen&&(core_util.d3(payload.issues,currLen,inst),isAborted||(isAborted=core_util.QH(payload,currLen)))});else{if(payload.issues.length===currLen)continue;
core_util.d3(payload.issues,currLen,inst),isAborted||(isAborted=core_util.QH(payload,currLen))}}return asyncResult?asyncResult.then(()=>payload):payload},handleCanaryResult=(canary,payload,ctx)=>{if(core_util.
QH(canary))return canary.aborted=!0,canary;const checkResult=runChecks(payload,checks2,ctx);if(checkResult instanceof Promise){if(ctx.async===!1)throw new core_core.GT;return checkResult.then(checkResult2=>inst.
_zod.parse(checkResult2,ctx))}return inst._zod.parse(checkResult,ctx)};inst._zod.run=(payload,ctx)=>{if(ctx.skipChecks)return inst._zod.parse(payload,ctx);if(ctx.direction==="backward"){const canary=inst.
_zod.parse({value:payload.value,issues:[]},{...ctx,skipChecks:!0});return canary instanceof Promise?canary.then(canary2=>handleCanaryResult(canary2,payload,ctx)):handleCanaryResult(canary,payload,ctx)}
const result=inst._zod.parse(payload,ctx);if(result instanceof Promise){if(ctx.async===!1)throw new core_core.GT;return result.then(result2=>runChecks(result2,checks2,ctx))}return runChecks(result,checks2,
ctx)}}},{get"~standard"(){return core_util.jD(this,"~standard",standardProps(this))},set"~standard"(value){core_util.qh(this,"~standard",value)}}),toStandardResult=(r,ctx)=>r.issues.length?{issues:r.issues.
map(iss=>core_util.iR(iss,ctx,core_core.$W()))}:{value:r.value};async function validateAsync(inst,value){const ctx={async:!0};return toStandardResult(await inst._zod.run({value,issues:[]},ctx),ctx)}function standardProps(inst){
return{validate:value=>{const ctx={async:!1};try{const r=inst._zod.run({value,issues:[]},ctx);if(!(r instanceof Promise))return toStandardResult(r,ctx)}catch{}return validateAsync(inst,value)},vendor:"\
zod",version:1}}const $ZodString=core_core.xI("$ZodString",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=def.pattern??anyString,inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.value=String(
payload.value)}catch{}return typeof payload.value=="string"||payload.issues.push({expected:"string",code:"invalid_type",input:payload.value,inst}),payload}}),$ZodStringFormat=core_core.xI("$ZodStringF\
ormat",(inst,def)=>{$ZodCheckStringFormat.init(inst,def),$ZodString.init(inst,def)}),$ZodGUID=core_core.xI("$ZodGUID",(inst,def)=>{def.pattern??(def.pattern=guid),$ZodStringFormat.init(inst,def)}),$ZodUUID=core_core.
xI("$ZodUUID",(inst,def)=>{if(def.version){const v={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[def.version];if(v===void 0)throw new Error(`Invalid UUID version: "${def.version}"`);def.pattern??(def.pattern=
uuid(v))}else def.pattern??(def.pattern=uuid());$ZodStringFormat.init(inst,def)}),$ZodEmail=core_core.xI("$ZodEmail",(inst,def)=>{def.pattern??(def.pattern=email),$ZodStringFormat.init(inst,def)}),URL_BAD_FORMAT=1,
URL_UNPARSEABLE=2;function canParseURL(input){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(input):(new URL(input),!0)}catch{return!1}}function validateURL(trimmed,def){return!("\
normalize"in def)&&!("hostname"in def)&&!("protocol"in def)?canParseURL(trimmed)||URL_UNPARSEABLE:parseURLObject(trimmed,def)}function parseURLObject(trimmed,def){if(!def.normalize&&def.protocol?.source===
httpProtocol.source&&!/^https?:\/\//i.test(trimmed))return URL_BAD_FORMAT;try{if(typeof URL<"u"){const URLStatic=URL;if(typeof URLStatic.parse=="function")return URLStatic.parse(trimmed)??URL_UNPARSEABLE}
return new URL(trimmed)}catch{return URL_UNPARSEABLE}}const asciiTabOrNewline=/[\t\n\r]/g;function stripTabAndNewline(value){return value.replace(asciiTabOrNewline,"")}function urlHostnameOk(url2,hostname2){
return hostname2.lastIndex=0,hostname2.test(url2.hostname)}function urlProtocolOk(url2,protocol){return protocol.lastIndex=0,protocol.test(url2.protocol.endsWith(":")?url2.protocol.slice(0,-1):url2.protocol)}
const $ZodURL=core_core.xI("$ZodURL",(inst,def)=>{$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{try{const trimmed=payload.value.trim(),url2=validateURL(trimmed,def);if(url2===URL_BAD_FORMAT){
payload.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:payload.value,inst,continue:!def.abort});return}if(url2===URL_UNPARSEABLE){payload.issues.push({code:"invalid_fo\
rmat",format:"url",input:payload.value,inst,continue:!def.abort});return}if(url2===!0){payload.value=stripTabAndNewline(trimmed);return}def.hostname&&!urlHostnameOk(url2,def.hostname)&&payload.issues.
push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:def.hostname.source,input:payload.value,inst,continue:!def.abort}),def.protocol&&!urlProtocolOk(url2,def.protocol)&&payload.issues.
push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:def.protocol.source,input:payload.value,inst,continue:!def.abort}),payload.value=def.normalize?url2.href:stripTabAndNewline(trimmed);
return}catch{payload.issues.push({code:"invalid_format",format:"url",input:payload.value,inst,continue:!def.abort})}}}),$ZodEmoji=core_core.xI("$ZodEmoji",(inst,def)=>{def.pattern??(def.pattern=emoji()),
$ZodStringFormat.init(inst,def)}),$ZodNanoID=core_core.xI("$ZodNanoID",(inst,def)=>{if(def.length!==void 0&&(!Number.isInteger(def.length)||def.length<1))throw new Error(`Invalid nanoid length: ${def.
length}`);def.pattern??(def.pattern=def.length===void 0?nanoid:nanoidOfLength(def.length)),$ZodStringFormat.init(inst,def)}),$ZodCUID=core_core.xI("$ZodCUID",(inst,def)=>{def.pattern??(def.pattern=cuid),
$ZodStringFormat.init(inst,def)}),$ZodCUID2=core_core.xI("$ZodCUID2",(inst,def)=>{def.pattern??(def.pattern=cuid2),$ZodStringFormat.init(inst,def)}),$ZodULID=core_core.xI("$ZodULID",(inst,def)=>{def.pattern??
(def.pattern=ulid),$ZodStringFormat.init(inst,def)}),$ZodXID=core_core.xI("$ZodXID",(inst,def)=>{def.pattern??(def.pattern=xid),$ZodStringFormat.init(inst,def)}),$ZodKSUID=core_core.xI("$ZodKSUID",(inst,def)=>{
def.pattern??(def.pattern=ksuid),$ZodStringFormat.init(inst,def)}),$ZodISODateTime=core_core.xI("$ZodISODateTime",(inst,def)=>{def.pattern??(def.pattern=datetime(def)),$ZodStringFormat.init(inst,def)}),
$ZodISODate=core_core.xI("$ZodISODate",(inst,def)=>{def.pattern??(def.pattern=date),$ZodStringFormat.init(inst,def)}),$ZodISOTime=core_core.xI("$ZodISOTime",(inst,def)=>{def.pattern??(def.pattern=time(
def)),$ZodStringFormat.init(inst,def)}),$ZodISODuration=core_core.xI("$ZodISODuration",(inst,def)=>{def.pattern??(def.pattern=duration),$ZodStringFormat.init(inst,def)}),$ZodIPv4=core_core.xI("$ZodIPv\
4",(inst,def)=>{def.pattern??(def.pattern=ipv4),$ZodStringFormat.init(inst,def)}),ipv6Alphabet=/^[0-9a-fA-F:.]+$/;function isValidIPv6(value){return ipv6Alphabet.test(value)?canParseURL(`http://[${value}\
]`):!1}const $ZodIPv6=core_core.xI("$ZodIPv6",(inst,def)=>{def.pattern??(def.pattern=ipv6),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidIPv6(payload.value)||payload.issues.push({code:"\
invalid_format",format:"ipv6",input:payload.value,inst,continue:!def.abort})}}),$ZodMAC=null,$ZodCIDRv4=core_core.xI("$ZodCIDRv4",(inst,def)=>{def.pattern??(def.pattern=cidrv4),$ZodStringFormat.init(inst,
def)});function isValidCIDRv6(value){const parts=value.split("/");if(parts.length!==2)return!1;const[address,prefix]=parts;if(!prefix)return!1;const prefixNum=Number(prefix);return`${prefixNum}`!==prefix||
prefixNum<0||prefixNum>128?!1:isValidIPv6(address)}const $ZodCIDRv6=core_core.xI("$ZodCIDRv6",(inst,def)=>{def.pattern??(def.pattern=cidrv6),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidCIDRv6(
payload.value)||payload.issues.push({code:"invalid_format",format:"cidrv6",input:payload.value,inst,continue:!def.abort})}});function isValidBase64(data){if(data==="")return!0;if(/\s/.test(data)||data.
length%4!==0)return!1;try{return atob(data),!0}catch{return!1}}const base64Charset=/^[0-9a-zA-Z+/]*={0,2}$/,$ZodBase64=core_core.xI("$ZodBase64",(inst,def)=>{def.pattern??(def.pattern=base64Charset),$ZodStringFormat.
init(inst,def),inst._zod.check=payload=>{isValidBase64(payload.value)||payload.issues.push({code:"invalid_format",format:"base64",input:payload.value,inst,continue:!def.abort})}}),base64urlCharset=/^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data){if(!base64urlCharset.test(data))return!1;const base642=data.replace(/[-_]/g,c=>c==="-"?"+":"/"),padded=base642.padEnd(Math.ceil(base642.length/4)*4,"=");return isValidBase64(
padded)}const $ZodBase64URL=core_core.xI("$ZodBase64URL",(inst,def)=>{def.pattern??(def.pattern=base64urlCharset),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidBase64URL(payload.value)||
payload.issues.push({code:"invalid_format",format:"base64url",input:payload.value,inst,continue:!def.abort})}}),$ZodE164=core_core.xI("$ZodE164",(inst,def)=>{def.pattern??(def.pattern=e164),$ZodStringFormat.
init(inst,def)}),CC_SANITIZE=/[- ]/g;function isLuhnAlgo(digits){let length=digits.length,bit=1,sum=0;for(;length;){const value=digits.charCodeAt(--length)-48;bit^=1,sum+=bit?[0,2,4,6,8,1,3,5,7,9][value]:
value}return sum%10===0}function isValidCreditCard(input){return regexes.creditCard.test(input)?isLuhnAlgo(input.replace(CC_SANITIZE,"")):!1}const $ZodCreditCard=null;function isIso7064Mod97(iban2){let remainder=0;
const len=iban2.length;for(let i=4;i<len;i++){const code=iban2.charCodeAt(i);remainder=(code>=65?remainder*100+(code-55):remainder*10+(code-48))%97}for(let i=0;i<4;i++){const code=iban2.charCodeAt(i);
remainder=(code>=65?remainder*100+(code-55):remainder*10+(code-48))%97}return remainder===1}function isValidIBAN(input){return regexes.iban.test(input)?isIso7064Mod97(input):!1}const $ZodIBAN=null;function isValidJWT(token,algorithm=null){
try{const tokensParts=token.split(".");if(tokensParts.length!==3)return!1;const[header]=tokensParts;if(!header)return!1;const parsedHeader=JSON.parse(atob(header));return!("typ"in parsedHeader&&parsedHeader?.
typ!=="JWT"||!parsedHeader.alg||algorithm&&(!("alg"in parsedHeader)||parsedHeader.alg!==algorithm))}catch{return!1}}const $ZodJWT=core_core.xI("$ZodJWT",(inst,def)=>{$ZodStringFormat.init(inst,def),inst.
_zod.check=payload=>{isValidJWT(payload.value,def.alg)||payload.issues.push({code:"invalid_format",format:"jwt",input:payload.value,inst,continue:!def.abort})}}),$ZodCustomStringFormat=null,$ZodNumber=core_core.
xI("$ZodNumber",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=number,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=Number(payload.value)}catch{}const input=payload.value;if(typeof input==
"number"&&!Number.isNaN(input)&&Number.isFinite(input))return payload;const received=typeof input=="number"?Number.isNaN(input)?"NaN":Number.isFinite(input)?void 0:String(input):void 0;return payload.
issues.push({expected:"number",code:"invalid_type",input,inst,...received?{received}:{}}),payload}}),$ZodNumberFormat=core_core.xI("$ZodNumberFormat",(inst,def)=>{$ZodCheckNumberFormat.init(inst,def),
$ZodNumber.init(inst,def)}),$ZodBoolean=core_core.xI("$ZodBoolean",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=regexes_boolean,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=
!!payload.value}catch{}const input=payload.value;return typeof input=="boolean"||payload.issues.push({expected:"boolean",code:"invalid_type",input,inst}),payload}}),$ZodBigInt=core_core.xI("$ZodBigInt",
(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=bigint,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=BigInt(payload.value)}catch{}return typeof payload.value=="bigint"||payload.
issues.push({expected:"bigint",code:"invalid_type",input:payload.value,inst}),payload}}),$ZodBigIntFormat=null,$ZodSymbol=null,$ZodUndefined=null,$ZodNull=null,$ZodAny=null,$ZodUnknown=core_core.xI("$\
ZodUnknown",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=payload=>payload}),$ZodNever=core_core.xI("$ZodNever",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,_ctx)=>(payload.issues.
push({expected:"never",code:"invalid_type",input:payload.value,inst}),payload)}),$ZodVoid=null,$ZodDate=core_core.xI("$ZodDate",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,_ctx)=>{if(def.
coerce)try{payload.value=new Date(payload.value)}catch{}const input=payload.value,isDate=input instanceof Date;return isDate&&!Number.isNaN(input.getTime())||payload.issues.push({expected:"date",code:"\
invalid_type",input,...isDate?{received:"Invalid Date"}:{},inst}),payload}});function capSize(inst,size){const caps=core_util.hi(inst._zod.def.checks);if(!caps.length)return;const cap=Math.min(...caps.
map(c=>c[0])),parse2=inst._zod.parse;inst._zod.parse=(payload,ctx)=>{const n=size(payload.value);if(n>cap&&!ctx?.skipChecks&&ctx?.direction!=="backward"){for(const[max,ch]of core_util.hi(inst._zod.def.
checks))if(n>max&&ch._zod.def.when(payload)){const start=payload.issues.length;return ch._zod.check(payload),payload.issues[start].continue=!1,core_util.d3(payload.issues,start,inst),payload}}return parse2(
payload,ctx)}}const arraySize=input=>Array.isArray(input)?input.length:-1,mapSize=input=>input instanceof Map?input.size:-1,setSize=input=>input instanceof Set?input.size:-1;function handleArrayResult(result,final,index){
result.issues.length&&final.issues.push(...core_util.lQ(index,result.issues)),final.value[index]=result.value}const $ZodArray=core_core.xI("$ZodArray",(inst,def)=>{$ZodType.init(inst,def);const memo2=core_core.
cr.memoizer;memo2?.attach(inst),inst._zod.parse=(payload,ctx)=>{const input=payload.value;if(!Array.isArray(input))return payload.issues.push({expected:"array",code:"invalid_type",input,inst}),payload;
payload.value=memo2?memo2.alloc(inst,payload,Array(input.length),ctx):Array(input.length);const proms=[],abortEarly=ctx?.abortEarly;for(let i=0;i<input.length;i++){const item=input[i],result=def.element.
_zod.run({value:item,issues:[]},ctx);if(result instanceof Promise)proms.push(result.then(result2=>handleArrayResult(result2,payload,i)));else if(handleArrayResult(result,payload,i),abortEarly&&result.
issues.length!==0&&core_util.QH(result))break}return proms.length?Promise.all(proms).then(()=>payload):payload},capSize(inst,arraySize)});function handlePropertyResult(result,final,key,input,optin,optout){
const isPresent=key in input,isOptionalOut=optout==="optional";if(!(!isPresent&&isOptionalOut&&optin==="optional")){if(result.issues.length){if(optin!==void 0&&isOptionalOut&&!isPresent)return;final.issues.
push(...core_util.lQ(key,result.issues))}if(!isPresent&&optin===void 0){result.issues.length||final.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[key]});return}result.value===
void 0?(isPresent||optin==="defaulted"&&!isOptionalOut)&&(final.value[key]=void 0):final.value[key]=result.value}}const NO_SYMBOL_KEYS=[];function normalizeDef(def){const keys=Object.keys(def.shape),ownSymbols=Object.
getOwnPropertySymbols(def.shape),symbolKeys=ownSymbols.length?ownSymbols:NO_SYMBOL_KEYS,allKeys=symbolKeys.length?[...keys,...symbolKeys]:keys;for(const k of allKeys)if(!def.shape?.[k]?._zod?.traits?.
has("$ZodType"))throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);const okeys=core_util.NM(def.shape);return{...def,allKeys,symbolKeys,keySet:new Set(keys),numKeys:keys.length,
optionalKeys:new Set(okeys)}}function handleCatchall(proms,input,payload,ctx,def,inst,abortEarly){const unrecognized=[],keySet=def.keySet,_catchall=def.catchall._zod,t=_catchall.def.type,optin=_catchall.
optin,optout=_catchall.optout;let seen=0;for(const key in input){if(abortEarly&&payload.issues.length!==seen){if(core_util.QH(payload,seen))break;seen=payload.issues.length}if(keySet.has(key))continue;
if(key==="__proto__"){t==="never"&&unrecognized.push(key);continue}if(t==="never"){unrecognized.push(key);continue}const r=_catchall.run({value:input[key],issues:[]},ctx);r instanceof Promise?proms.push(
r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,optout))):handlePropertyResult(r,payload,key,input,optin,optout)}return unrecognized.length&&payload.issues.push({code:"unrecognized_keys",keys:unrecognized,
input,inst,continue:!0}),proms.length?Promise.all(proms).then(()=>payload):payload}const $ZodObject=core_core.xI("$ZodObject",(inst,def)=>{$ZodType.init(inst,def);const desc=Object.getOwnPropertyDescriptor(
def,"shape"),sh=desc?.get?desc.get.raw:def.shape??{};if(sh){const get=()=>{const newSh={...sh};return Object.defineProperty(def,"shape",{value:newSh}),get.raw=newSh,newSh};get.raw=sh,Object.defineProperty(
def,"shape",{get})}const _normalized=core_util.PO(()=>normalizeDef(def));core_util.v5(inst,"propValues",zod=>{const shape=zod.def.shape,propValues={};for(const key in shape){const field=shape[key]._zod;
if(field.values){Object.prototype.hasOwnProperty.call(propValues,key)||core_util.Vy(propValues,key,new Set);for(const v of field.values)propValues[key].add(v);field.optin!==void 0&&propValues[key].add(
void 0)}}return propValues});const isObject=core_util.Gv,catchall=def.catchall;let value;const memo2=core_core.cr.memoizer;memo2?.attach(inst),inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.
value);const input=payload.value;if(!isObject(input))return payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload;payload.value=memo2?memo2.alloc(inst,payload,{},ctx):{};const proms=[],
shape=value.shape,abortEarly=ctx?.abortEarly;let seen=payload.issues.length;for(const key of value.allKeys){if(abortEarly&&payload.issues.length!==seen){if(core_util.QH(payload,seen))break;seen=payload.
issues.length}if(key==="__proto__")continue;const el=shape[key],optin=el._zod.optin,optout=el._zod.optout,r=el._zod.run({value:input[key],issues:[]},ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(
r2,payload,key,input,optin,optout))):handlePropertyResult(r,payload,key,input,optin,optout)}return catchall?handleCatchall(proms,input,payload,ctx,_normalized.value,inst,abortEarly===!0):proms.length?
Promise.all(proms).then(()=>payload):payload}}),$ZodObjectJIT=core_core.xI("$ZodObjectJIT",(inst,def)=>{$ZodObject.init(inst,def);const superParse=inst._zod.parse,_normalized=core_util.PO(()=>normalizeDef(
def)),memo2=core_core.cr.memoizer,generateFastpass=shape=>{const normalized=_normalized.value,syms=normalized.symbolKeys,doc=new Doc(["payload","ctx"],{shape,inst,memo:memo2,syms}),parseStr=k=>`shape[${k}\
]._zod.run({ value: input[${k}], issues: [] }, ctx)`,prefixStr=(id,k)=>`
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;doc.write("const input = payload.value;");const ids=Object.create(null);let counter=0;for(const key of normalized.allKeys)ids[key]=`key_${counter++}`;doc.write(memo2?"const newResult = me\
mo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const key of normalized.allKeys){if(key==="__proto__")continue;const id=ids[key],k=typeof key=="symbol"?`syms[${syms.indexOf(key)}]`:core_util.
UQ(key),isPresent=`${k} in input`,schema=shape[key],optin=schema?._zod?.optin,isOptionalIn=optin!==void 0,isOptionalOut=schema?._zod?.optout==="optional";if(doc.write(`const ${id} = ${parseStr(k)};`),
isOptionalIn&&isOptionalOut){const assign=optin==="optional"?`${id}_present`:`${id}.value !== undefined || ${id}_present`;doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id,k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `)}else isOptionalIn?(doc.write(`
        if (${id}.issues.length) {${prefixStr(id,k)}
        }
      `),optin==="defaulted"?doc.write(`newResult[${k}] = ${id}.value;`):doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `)):doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id,k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `)}return doc.write("payload.value = newResult;"),doc.write("return payload;"),doc.compile()};let fastpass;const isObject=core_util.Gv,jit=!core_core.cr.jitless,allowsEval=core_util.hI,fastEnabled=jit&&
allowsEval.value,catchall=def.catchall;let value;inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);const input=payload.value;return isObject(input)?jit&&fastEnabled&&ctx?.async===!1&&ctx.
jitless!==!0?(fastpass||(fastpass=generateFastpass(def.shape)),payload=fastpass(payload,ctx),catchall?handleCatchall([],input,payload,ctx,value,inst,ctx?.abortEarly===!0):payload):superParse(payload,ctx):
(payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload)}});function handleUnionResults(results,final,inst,ctx){for(const result of results)if(result.issues.length===0)return final.
value=result.value,final;const nonaborted=results.filter(r=>!core_util.QH(r));return nonaborted.length===1?(final.value=nonaborted[0].value,nonaborted[0]):(final.issues.push({code:"invalid_union",input:final.
value,inst,errors:results.map(result=>result.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())))}),final)}const $ZodUnion=core_core.xI("$ZodUnion",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(
inst,"optin",zod=>zod.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":zod.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),core_util.v5(inst,"optout",zod=>zod.def.options.some(
o=>o._zod.optout==="optional")?"optional":void 0),core_util.v5(inst,"values",zod=>{if(zod.def.options.every(o=>o._zod.values))return new Set(zod.def.options.flatMap(option=>Array.from(option._zod.values)))}),
core_util.v5(inst,"pattern",zod=>{if(zod.def.options.every(o=>o._zod.pattern)){const patterns=zod.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${patterns.map(p=>core_util.p6(p.source)).join(
"|")})$`)}});const first=def.options.length===1?def.options[0]._zod.run:null;inst._zod.parse=(payload,ctx)=>{if(first)return first(payload,ctx);let async=!1;const results=[];for(const option of def.options){
const result=option._zod.run({value:payload.value,issues:[]},ctx);if(result instanceof Promise)results.push(result),async=!0;else{if(result.issues.length===0)return result;results.push(result)}}return async?
Promise.all(results).then(results2=>handleUnionResults(results2,payload,inst,ctx)):handleUnionResults(results,payload,inst,ctx)}});function handleExclusiveUnionResults(results,final,inst,ctx){const matches=[];
for(let i=0;i<results.length;i++)results[i].issues.length===0&&matches.push(i);return matches.length===1?(final.value=results[matches[0]].value,final):(matches.length===0?final.issues.push({code:"inva\
lid_union",input:final.value,inst,errors:results.map(result=>result.issues.map(iss=>util.finalizeIssue(iss,ctx,core.config())))}):final.issues.push({code:"invalid_union",input:final.value,inst,errors:[],
inclusive:!1,matches}),final)}const $ZodXor=null;function getDiscriminatedOption(union2,value){const internals=union2._zod;let map2=internals.bag.optionsMap;map2||(map2=discriminatorMap(internals.def),
internals.bag.optionsMap=map2);const option=map2.get(value);if(option===null)throw new Error(`Ambiguous discriminator value "${String(value)}"`);return option}function discriminatorMap(def){const map2=new Map;
for(const option of def.options){const values=option._zod.propValues?.[def.discriminator];if(!values||values.size===0)throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(
option)}"`);for(const value of values)if(map2.has(value)){if(value!==void 0)throw new Error(`Duplicate discriminator value "${String(value)}"`);map2.set(value,null)}else map2.set(value,option)}return map2}
const $ZodDiscriminatedUnion=null,$ZodIntersection=core_core.xI("$ZodIntersection",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,ctx)=>{const input=payload.value,left=def.left._zod.run(
{value:input,issues:[]},ctx),right=def.right._zod.run({value:input,issues:[]},ctx);return left instanceof Promise||right instanceof Promise?Promise.all([left,right]).then(([left2,right2])=>handleIntersectionResults(
payload,left2,right2)):handleIntersectionResults(payload,left,right)}});function mergeValues(a,b){if(a===b)return{valid:!0,data:a};if(a instanceof Date&&b instanceof Date&&+a==+b)return{valid:!0,data:a};
if(core_util.Qd(a)&&core_util.Qd(b)){const bKeys=Object.keys(b),sharedKeys=Object.keys(a).filter(key=>bKeys.indexOf(key)!==-1),newObj={...a,...b};Object.prototype.hasOwnProperty.call(newObj,"__proto__")&&
delete newObj.__proto__;for(const key of sharedKeys){if(key==="__proto__")continue;const sharedValue=mergeValues(a[key],b[key]);if(!sharedValue.valid)return{valid:!1,mergeErrorPath:[key,...sharedValue.
mergeErrorPath]};newObj[key]=sharedValue.data}return{valid:!0,data:newObj}}if(Array.isArray(a)&&Array.isArray(b)){if(a.length!==b.length)return{valid:!1,mergeErrorPath:[]};const newArray=[];for(let index=0;index<
a.length;index++){const itemA=a[index],itemB=b[index],sharedValue=mergeValues(itemA,itemB);if(!sharedValue.valid)return{valid:!1,mergeErrorPath:[index,...sharedValue.mergeErrorPath]};newArray.push(sharedValue.
data)}return{valid:!0,data:newArray}}return{valid:!1,mergeErrorPath:[]}}function handleIntersectionResults(result,left,right){const unrecKeys=new Map;let unrecIssue;const keyIssues=new Map,collect=(iss,side)=>{
let keys;if(iss.code==="unrecognized_keys"&&!iss.path?.length)unrecIssue??(unrecIssue=iss),keys=iss.keys;else if(iss.code==="invalid_key"&&iss.origin==="record"&&iss.path?.length===1){const k=String(iss.
path[0]);keyIssues.has(k)||keyIssues.set(k,iss),keys=[k]}else return!1;for(const k of keys)unrecKeys.has(k)||unrecKeys.set(k,{}),unrecKeys.get(k)[side]=!0;return!0};for(const iss of left.issues)collect(
iss,"l")||result.issues.push(iss);for(const iss of right.issues)collect(iss,"r")||result.issues.push(iss);const bothKeys=[...unrecKeys].filter(([,f])=>f.l&&f.r).map(([k])=>k);if(bothKeys.length){const aggregated=unrecIssue?
bothKeys.filter(k=>unrecIssue.keys.includes(k)):[];aggregated.length&&result.issues.push({...unrecIssue,keys:aggregated});for(const k of bothKeys)!aggregated.includes(k)&&keyIssues.has(k)&&result.issues.
push(keyIssues.get(k))}const merged=mergeValues(left.value,right.value);if(!merged.valid){if(core_util.QH(result))return result;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.
mergeErrorPath)}`)}return result.value=merged.data,result}const $ZodTuple=core_core.xI("$ZodTuple",(inst,def)=>{$ZodType.init(inst,def);const items=def.items,memo2=core_core.cr.memoizer;memo2?.attach(
inst),inst._zod.parse=(payload,ctx)=>{const input=payload.value;if(!Array.isArray(input))return payload.issues.push({input,inst,expected:"tuple",code:"invalid_type"}),payload;payload.value=memo2?memo2.
alloc(inst,payload,[],ctx):[];const proms=[],optinStart=getTupleOptStart(items,"optin"),optoutStart=getTupleOptStart(items,"optout");if(!def.rest){if(input.length<optinStart)return payload.issues.push(
{code:"too_small",minimum:optinStart,inclusive:!0,input,inst,origin:"array"}),payload;input.length>items.length&&payload.issues.push({code:"too_big",maximum:items.length,inclusive:!0,input,inst,origin:"\
array"})}const itemResults=new Array(items.length),abortEarly=def.rest?ctx?.abortEarly:void 0;let itemAborted=!1;for(let i=0;i<items.length;i++){const r=items[i]._zod.run({value:input[i],issues:[]},ctx);
r instanceof Promise?proms.push(r.then(rr=>{itemResults[i]=rr})):(itemResults[i]=r,abortEarly&&!itemAborted&&r.issues.length&&(itemAborted=core_util.QH(r)))}if(def.rest&&!itemAborted){let i=items.length-
1;const rest=input.slice(items.length);let seen=payload.issues.length;for(const el of rest){if(abortEarly&&payload.issues.length!==seen){if(core_util.QH(payload,seen))break;seen=payload.issues.length}
i++;const result=def.rest._zod.run({value:el,issues:[]},ctx);result instanceof Promise?proms.push(result.then(r=>handleTupleResult(r,payload,i))):handleTupleResult(result,payload,i)}}return proms.length?
Promise.all(proms).then(()=>handleTupleResults(itemResults,payload,items,input,optoutStart)):handleTupleResults(itemResults,payload,items,input,optoutStart)}});function getTupleOptStart(items,key){for(let i=items.
length-1;i>=0;i--)if(!(key==="optin"?items[i]._zod.optin!==void 0:items[i]._zod.optout==="optional"))return i+1;return 0}function handleTupleResult(result,final,index){result.issues.length&&final.issues.
push(...core_util.lQ(index,result.issues)),final.value[index]=result.value}function handleTupleResults(itemResults,final,items,input,optoutStart){for(let i=0;i<items.length;i++){const r=itemResults[i],
isPresent=i<input.length;if(!isPresent&&i>=optoutStart&&items[i]._zod.optin==="optional"){final.value.length=i;break}if(r.issues.length){if(!isPresent&&i>=optoutStart){final.value.length=i;break}final.
issues.push(...core_util.lQ(i,r.issues))}final.value[i]=r.value}for(let i=final.value.length-1;i>=input.length&&(items[i]._zod.optout==="optional"&&final.value[i]===void 0);i--)final.value.length=i;return final}
const $ZodRecord=core_core.xI("$ZodRecord",(inst,def)=>{$ZodType.init(inst,def);const memo2=core_core.cr.memoizer;memo2?.attach(inst),inst._zod.parse=(payload,ctx)=>{const input=payload.value;if(!core_util.
Qd(input))return payload.issues.push({expected:"record",code:"invalid_type",input,inst}),payload;const proms=[],values=def.keyType._zod.values;if(values&&!def.partial){payload.value=memo2?memo2.alloc(
inst,payload,{},ctx):{};const recordKeys=new Set;for(const key of values)if(typeof key=="string"||typeof key=="number"||typeof key=="symbol"){if(recordKeys.add(typeof key=="number"?key.toString():key),
key==="__proto__")continue;const keyResult=def.keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(keyResult.
issues.length){payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())),input:key,path:[key],inst});continue}const outKey=keyResult.
value;if(outKey==="__proto__")continue;const result=def.valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.push(result.then(result2=>{result2.issues.length&&payload.issues.
push(...core_util.lQ(key,result2.issues)),payload.value[outKey]=result2.value})):(result.issues.length&&payload.issues.push(...core_util.lQ(key,result.issues)),payload.value[outKey]=result.value)}let unrecognized;
for(const key in input)if(!recordKeys.has(key))if(def.mode==="loose"){if(key==="__proto__")continue;payload.value[key]=input[key]}else unrecognized=unrecognized??[],unrecognized.push(key);unrecognized&&
unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}else{payload.value=memo2?memo2.alloc(inst,payload,{},ctx):{};let unrecognized;for(const key of Reflect.
ownKeys(input)){if(key==="__proto__"||!Object.prototype.propertyIsEnumerable.call(input,key))continue;let keyResult=def.keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof key=="string"&&number.test(key)&&keyResult.issues.length){const retryResult=def.keyType._zod.run({value:Number(key),issues:[]},ctx);if(retryResult instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");retryResult.issues.length===0&&(keyResult=retryResult)}if(keyResult.issues.length){def.mode==="loose"?payload.value[key]=
input[key]:values?(unrecognized=unrecognized??[],unrecognized.push(key)):payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())),
input:key,path:[key],inst});continue}const outKey=keyResult.value;if(outKey==="__proto__")continue;const result=def.valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.
push(result.then(result2=>{result2.issues.length&&payload.issues.push(...core_util.lQ(key,result2.issues)),payload.value[outKey]=result2.value})):(result.issues.length&&payload.issues.push(...core_util.
lQ(key,result.issues)),payload.value[outKey]=result.value)}unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}return proms.length?
Promise.all(proms).then(()=>payload):payload}}),$ZodMap=null;function handleMapResult(keyResult,valueResult,final,key,input,inst,ctx){keyResult.issues.length&&(util.propertyKeyTypes.has(typeof key)?final.
issues.push(...util.prefixIssues(key,keyResult.issues)):final.issues.push({code:"invalid_key",origin:"map",input,inst,issues:keyResult.issues.map(iss=>util.finalizeIssue(iss,ctx,core.config()))})),valueResult.
issues.length&&(util.propertyKeyTypes.has(typeof key)?final.issues.push(...util.prefixIssues(key,valueResult.issues)):final.issues.push({origin:"map",code:"invalid_element",input,inst,key,issues:valueResult.
issues.map(iss=>util.finalizeIssue(iss,ctx,core.config()))})),final.value.set(keyResult.value,valueResult.value)}const $ZodSet=null;function handleSetResult(result,final){result.issues.length&&final.issues.
push(...result.issues),final.value.add(result.value)}const $ZodEnum=core_core.xI("$ZodEnum",(inst,def)=>{$ZodType.init(inst,def);const values=core_util.w5(def.entries),valuesSet=new Set(values);inst._zod.
values=valuesSet,core_util.v5(inst,"pattern",zod=>{const patternValues=core_util.w5(zod.def.entries).filter(k=>core_util.qQ.has(typeof k));return new RegExp(patternValues.length?`^(${patternValues.map(
o=>core_util.sD(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{const input=payload.value;return valuesSet.has(input)||payload.issues.push({code:"invalid_value",values,input,
inst}),payload}}),$ZodLiteral=core_core.xI("$ZodLiteral",(inst,def)=>{$ZodType.init(inst,def);const values=new Set(def.values);inst._zod.values=values,core_util.v5(inst,"pattern",zod=>{const vals=zod.
def.values;return new RegExp(vals.length?`^(${vals.map(o=>typeof o=="string"?core_util.sD(o):o?core_util.sD(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{const input=payload.
value;return values.has(input)||payload.issues.push({code:"invalid_value",values:def.values,input,inst}),payload}}),$ZodFile=null,$ZodTransform=core_core.xI("$ZodTransform",(inst,def)=>{$ZodType.init(
inst,def),inst._zod.optin="optional",core_core.cr.memoizer?.guard(inst),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")throw new core_core.cV(inst.constructor.name);const _out=def.transform(
payload.value,payload);if(ctx.async)return(_out instanceof Promise?_out:Promise.resolve(_out)).then(output2=>(payload.value=output2,payload));if(_out instanceof Promise)throw new core_core.GT;return payload.
value=_out,payload}});function handleOptionalResult(payload,result){return payload.value=result.issues.length?void 0:result.value,payload}const $ZodOptional=core_core.xI("$ZodOptional",(inst,def)=>{$ZodType.
init(inst,def),core_util.v5(inst,"optin",zod=>zod.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),inst._zod.optout="optional",core_util.v5(inst,"values",zod=>{const values=zod.def.innerType.
_zod.values;return values?new Set([...values,void 0]):void 0}),core_util.v5(inst,"pattern",zod=>{const pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(`^(${core_util.p6(pattern.source)}\
)?$`):void 0}),inst._zod.parse=(payload,ctx)=>{if(payload.value===void 0){if(def.innerType._zod.optin!=="defaulted")return payload;const result=def.innerType._zod.run({value:payload.value,issues:[]},ctx);
return result instanceof Promise?result.then(result2=>handleOptionalResult(payload,result2)):handleOptionalResult(payload,result)}return def.innerType._zod.run(payload,ctx)}}),$ZodExactOptional=core_core.
xI("$ZodExactOptional",(inst,def)=>{$ZodOptional.init(inst,def),core_util.v5(inst,"values",zod=>zod.def.innerType._zod.values),core_util.v5(inst,"pattern",zod=>zod.def.innerType._zod.pattern),inst._zod.
parse=(payload,ctx)=>def.innerType._zod.run(payload,ctx)}),$ZodNullable=core_core.xI("$ZodNullable",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(inst,"optin",zod=>zod.def.innerType._zod.optin),core_util.
v5(inst,"optout",zod=>zod.def.innerType._zod.optout),core_util.v5(inst,"pattern",zod=>{const pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(`^(${core_util.p6(pattern.source)}|null)$`):
void 0}),core_util.v5(inst,"values",zod=>zod.def.innerType._zod.values?new Set([...zod.def.innerType._zod.values,null]):void 0),inst._zod.parse=(payload,ctx)=>payload.value===null?payload:def.innerType.
_zod.run(payload,ctx)}),$ZodDefault=core_core.xI("$ZodDefault",(inst,def)=>{$ZodType.init(inst,def),inst._zod.optin="defaulted",core_util.v5(inst,"values",zod=>zod.def.innerType._zod.values),inst._zod.
parse=(payload,ctx)=>{if(ctx.direction==="backward")return def.innerType._zod.run(payload,ctx);if(payload.value===void 0)return payload.value=def.defaultValue,payload;const result=def.innerType._zod.run(
payload,ctx);return result instanceof Promise?result.then(result2=>handleDefaultResult(result2,def)):handleDefaultResult(result,def)}});function handleDefaultResult(payload,def){return payload.value===
void 0&&(payload.value=def.defaultValue),payload}const $ZodPrefault=core_core.xI("$ZodPrefault",(inst,def)=>{$ZodType.init(inst,def),inst._zod.optin="defaulted",core_util.v5(inst,"values",zod=>zod.def.
innerType._zod.values),inst._zod.parse=(payload,ctx)=>(ctx.direction==="backward"||payload.value===void 0&&(payload.value=def.defaultValue),def.innerType._zod.run(payload,ctx))}),$ZodNonOptional=core_core.
xI("$ZodNonOptional",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(inst,"values",zod=>{const v=zod.def.innerType._zod.values;return v?new Set([...v].filter(x=>x!==void 0)):void 0}),inst._zod.parse=
(payload,ctx)=>{const result=def.innerType._zod.run(payload,ctx);return result instanceof Promise?result.then(result2=>handleNonOptionalResult(result2,inst)):handleNonOptionalResult(result,inst)}});function handleNonOptionalResult(payload,inst){
return!payload.issues.length&&payload.value===void 0&&payload.issues.push({code:"invalid_type",expected:"nonoptional",input:payload.value,inst}),payload}const $ZodSuccess=null;function handleCatchResult(payload,result,def,ctx){
return result.issues.length?(payload.value=def.catchValue({...result,value:payload.value,error:{issues:result.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W()))},input:payload.value}),payload):(payload.
value=result.value,result.memo&&(payload.memo=!0),payload)}const $ZodCatch=core_core.xI("$ZodCatch",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(inst,"optin",zod=>zod.def.innerType._zod.optin==="\
defaulted"?"defaulted":"optional"),core_util.v5(inst,"optout",zod=>zod.def.innerType._zod.optout),core_util.v5(inst,"values",zod=>zod.def.innerType._zod.values),inst._zod.parse=(payload,ctx)=>{if(ctx.
direction==="backward")return def.innerType._zod.run(payload,ctx);const result=def.innerType._zod.run({value:payload.value,issues:[]},ctx);return result instanceof Promise?result.then(result2=>handleCatchResult(
payload,result2,def,ctx)):handleCatchResult(payload,result,def,ctx)}}),$ZodNaN=null,$ZodPipe=core_core.xI("$ZodPipe",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(inst,"values",zod=>zod.def.in._zod.
values),core_util.v5(inst,"optin",zod=>zod.def.in._zod.optin),core_util.v5(inst,"optout",zod=>zod.def.out._zod.optout),core_util.v5(inst,"propValues",zod=>zod.def.in._zod.propValues),inst._zod.parse=(payload,ctx)=>{
if(ctx.direction==="backward"){const right=def.out._zod.run(payload,ctx);return right instanceof Promise?right.then(right2=>handlePipeResult(right2,def.in,ctx)):handlePipeResult(right,def.in,ctx)}const left=def.
in._zod.run(payload,ctx);return left instanceof Promise?left.then(left2=>handlePipeResult(left2,def.out,ctx)):handlePipeResult(left,def.out,ctx)}});function handlePipeResult(left,next,ctx){return left.
issues.some(iss=>iss.code!=="unrecognized_keys")?(left.aborted=!0,left):next._zod.run({value:left.value,issues:left.issues},ctx)}const $ZodCodec=null;function handleCodecAResult(result,def,ctx){if(result.
issues.length)return result.aborted=!0,result;if((ctx.direction||"forward")==="forward"){const transformed=def.transform(result.value,result);return transformed instanceof Promise?transformed.then(value=>handleCodecTxResult(
result,value,def.out,ctx)):handleCodecTxResult(result,transformed,def.out,ctx)}else{const transformed=def.reverseTransform(result.value,result);return transformed instanceof Promise?transformed.then(value=>handleCodecTxResult(
result,value,def.in,ctx)):handleCodecTxResult(result,transformed,def.in,ctx)}}function handleCodecTxResult(left,value,nextSchema,ctx){return left.issues.length?(left.aborted=!0,left):nextSchema._zod.run(
{value,issues:left.issues},ctx)}const $ZodPreprocess=null,$ZodReadonly=core_core.xI("$ZodReadonly",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(inst,"propValues",zod=>zod.def.innerType._zod.propValues),
core_util.v5(inst,"values",zod=>zod.def.innerType._zod.values),core_util.v5(inst,"optin",zod=>zod.def.innerType?._zod?.optin),core_util.v5(inst,"optout",zod=>zod.def.innerType?._zod?.optout),inst._zod.
parse=(payload,ctx)=>{if(ctx.direction==="backward")return def.innerType._zod.run(payload,ctx);const result=def.innerType._zod.run(payload,ctx);return result instanceof Promise?result.then(handleReadonlyResult):
handleReadonlyResult(result)}});function handleReadonlyResult(payload){return payload.memo||(payload.value=Object.freeze(payload.value)),payload}function leafPattern(schema){const def=schema._zod.def;
let pattern=def.pattern,isInt=!!def.format?.includes("int"),minimum,maximum;for(const ch of def.checks??[]){const d=ch._zod.def;d.pattern&&(pattern=d.pattern),isInt||(isInt=!!d.format?.includes("int"));
const lo=d.minimum??d.length,hi=d.maximum??d.length;lo!==void 0&&(minimum===void 0||lo>minimum)&&(minimum=lo),hi!==void 0&&(maximum===void 0||hi<maximum)&&(maximum=hi)}if(pattern)return pattern.source;
if(minimum!==void 0&&maximum!==void 0&&minimum>maximum)return"(?!)";if(minimum!==void 0||maximum!==void 0)return regexes.string({minimum,maximum}).source;const own=schema._zod.pattern;return(isInt&&own===
regexes.number?regexes.integer:own)?.source}function partPattern(schema){const def=schema._zod.def,own=schema._zod.pattern?.source,inner=def.innerType??schema._zod.innerType;if(inner){const before=inner.
_zod.pattern?.source,after=partPattern(inner);return own&&before&&after&&after!==before?own.replace(util.cleanRegex(before),()=>util.cleanRegex(after)):own}if(def.options){const sources=def.options.map(
partPattern);if(sources.every(Boolean))return`^(${sources.map(s=>util.cleanRegex(s)).join("|")})$`}return leafPattern(schema)}const $ZodTemplateLiteral=null,$ZodFunction=null,$ZodPromise=null,$ZodLazy=null,
$ZodCustom=core_core.xI("$ZodCustom",(inst,def)=>{$ZodCheck.init(inst,def),$ZodType.init(inst,def),inst._zod.parse=(payload,_)=>payload,inst._zod.check=payload=>{const input=payload.value,r=def.fn(input);
if(r instanceof Promise)return r.then(r2=>handleRefineResult(r2,payload,input,inst));handleRefineResult(r,payload,input,inst)}});function handleRefineResult(result,payload,input,inst){if(!result){const _iss={
code:"custom",input,inst,path:[...inst._zod.def.path??[]],continue:!inst._zod.def.abort};inst._zod.def.params&&(_iss.params=inst._zod.def.params),payload.issues.push(core_util.sn(_iss))}}var _a;const $output=null,
$input=null;class $ZodRegistry{constructor(){this._map=new WeakMap,this._idmap=new Map}add(schema,..._meta){const meta2=_meta[0];return this._map.set(schema,meta2),meta2&&typeof meta2=="object"&&"id"in
meta2&&this._idmap.set(meta2.id,schema),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(schema){const meta2=this._map.get(schema);return meta2&&typeof meta2=="object"&&"id"in
meta2&&this._idmap.delete(meta2.id),this._map.delete(schema),this}get(schema){const p=schema._zod.parent;if(p){const pm={...this.get(p)??{}};delete pm.id;const f={...pm,...this._map.get(schema)};return Object.
keys(f).length?f:void 0}return this._map.get(schema)}has(schema){return this._map.has(schema)}}function registry(){return new $ZodRegistry}(_a=globalThis).__zod_globalRegistry??(_a.__zod_globalRegistry=
registry());const globalRegistry=globalThis.__zod_globalRegistry;function snapshotChecks(def){return def.checks&&(def.checks=[...def.checks]),def}function _string(Class,params){return new Class(snapshotChecks(
{type:"string",...core_util.A2(params)}))}function _coercedString(Class,params){return new Class(snapshotChecks({type:"string",coerce:!0,...util.normalizeParams(params)}))}function _email(Class,params){
return new Class({type:"string",format:"email",check:"string_format",abort:!1,...core_util.A2(params)})}function _guid(Class,params){return new Class({type:"string",format:"guid",check:"string_format",
abort:!1,...core_util.A2(params)})}function _uuid(Class,params){return new Class({type:"string",format:"uuid",check:"string_format",abort:!1,...core_util.A2(params)})}function _uuidv4(Class,params){return new Class(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...core_util.A2(params)})}function _uuidv6(Class,params){return new Class({type:"string",format:"uuid",check:"string_format",abort:!1,
version:"v6",...core_util.A2(params)})}function _uuidv7(Class,params){return new Class({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...core_util.A2(params)})}function _url(Class,params){
return new Class({type:"string",format:"url",check:"string_format",abort:!1,...core_util.A2(params)})}function api_emoji(Class,params){return new Class({type:"string",format:"emoji",check:"string_form\
at",abort:!1,...core_util.A2(params)})}function _nanoid(Class,params){return new Class({type:"string",format:"nanoid",check:"string_format",abort:!1,...core_util.A2(params)})}function _cuid(Class,params){
return new Class({type:"string",format:"cuid",check:"string_format",abort:!1,...core_util.A2(params)})}function _cuid2(Class,params){return new Class({type:"string",format:"cuid2",check:"string_format",
abort:!1,...core_util.A2(params)})}function _ulid(Class,params){return new Class({type:"string",format:"ulid",check:"string_format",abort:!1,...core_util.A2(params)})}function _xid(Class,params){return new Class(
{type:"string",format:"xid",check:"string_format",abort:!1,...core_util.A2(params)})}function _ksuid(Class,params){return new Class({type:"string",format:"ksuid",check:"string_format",abort:!1,...core_util.
A2(params)})}function _ipv4(Class,params){return new Class({type:"string",format:"ipv4",check:"string_format",abort:!1,...core_util.A2(params)})}function _ipv6(Class,params){return new Class({type:"st\
ring",format:"ipv6",check:"string_format",abort:!1,...core_util.A2(params)})}function _mac(Class,params){return new Class({type:"string",format:"mac",check:"string_format",abort:!1,...util.normalizeParams(
params)})}function _cidrv4(Class,params){return new Class({type:"string",format:"cidrv4",check:"string_format",abort:!1,...core_util.A2(params)})}function _cidrv6(Class,params){return new Class({type:"\
string",format:"cidrv6",check:"string_format",abort:!1,...core_util.A2(params)})}function _base64(Class,params){return new Class({type:"string",format:"base64",check:"string_format",abort:!1,...core_util.
A2(params)})}function _base64url(Class,params){return new Class({type:"string",format:"base64url",check:"string_format",abort:!1,...core_util.A2(params)})}function _e164(Class,params){return new Class(
{type:"string",format:"e164",check:"string_format",abort:!1,...core_util.A2(params)})}function _creditCard(Class,params){return new Class({type:"string",format:"credit_card",check:"string_format",abort:!1,
...util.normalizeParams(params)})}function _iban(Class,params){return new Class({type:"string",format:"iban",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _jwt(Class,params){
return new Class({type:"string",format:"jwt",check:"string_format",abort:!1,...core_util.A2(params)})}const TimePrecision={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function _isoDateTime(Class,params){
return new Class({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...core_util.A2(params)})}function _isoDate(Class,params){return new Class({type:"string",format:"\
date",check:"string_format",...core_util.A2(params)})}function _isoTime(Class,params){return new Class({type:"string",format:"time",check:"string_format",precision:null,...core_util.A2(params)})}function _isoDuration(Class,params){
return new Class({type:"string",format:"duration",check:"string_format",...core_util.A2(params)})}function _number(Class,params){return new Class(snapshotChecks({type:"number",checks:[],...core_util.A2(
params)}))}function _coercedNumber(Class,params){return new Class(snapshotChecks({type:"number",coerce:!0,checks:[],...util.normalizeParams(params)}))}function _int(Class,params){return new Class({type:"\
number",check:"number_format",abort:!1,format:"safeint",...core_util.A2(params)})}function _float32(Class,params){return new Class({type:"number",check:"number_format",abort:!1,format:"float32",...util.
normalizeParams(params)})}function _float64(Class,params){return new Class({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(params)})}function _int32(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(params)})}function _uint32(Class,params){return new Class({type:"number",check:"number_format",abort:!1,
format:"uint32",...util.normalizeParams(params)})}function _boolean(Class,params){return new Class({type:"boolean",...core_util.A2(params)})}function _coercedBoolean(Class,params){return new Class({type:"\
boolean",coerce:!0,...util.normalizeParams(params)})}function _bigint(Class,params){return new Class({type:"bigint",...util.normalizeParams(params)})}function _coercedBigint(Class,params){return new Class(
{type:"bigint",coerce:!0,...util.normalizeParams(params)})}function _int64(Class,params){return new Class({type:"bigint",check:"bigint_format",abort:!1,format:"int64",...util.normalizeParams(params)})}
function _uint64(Class,params){return new Class({type:"bigint",check:"bigint_format",abort:!1,format:"uint64",...util.normalizeParams(params)})}function _symbol(Class,params){return new Class({type:"s\
ymbol",...util.normalizeParams(params)})}function api_undefined(Class,params){return new Class({type:"undefined",...util.normalizeParams(params)})}function api_null(Class,params){return new Class({type:"\
null",...util.normalizeParams(params)})}function _any(Class){return new Class({type:"any"})}function _unknown(Class){return new Class({type:"unknown"})}function _never(Class,params){return new Class({
type:"never",...core_util.A2(params)})}function _void(Class,params){return new Class({type:"void",...util.normalizeParams(params)})}function _date(Class,params){return new Class({type:"date",...util.normalizeParams(
params)})}function _coercedDate(Class,params){return new Class({type:"date",coerce:!0,...util.normalizeParams(params)})}function _nan(Class,params){return new Class({type:"nan",...util.normalizeParams(
params)})}function _lt(value,params){return new $ZodCheckLessThan({check:"less_than",...core_util.A2(params),value,inclusive:!1})}function _lte(value,params){return new $ZodCheckLessThan({check:"less_\
than",...core_util.A2(params),value,inclusive:!0})}function _gt(value,params){return new $ZodCheckGreaterThan({check:"greater_than",...core_util.A2(params),value,inclusive:!1})}function _gte(value,params){
return new $ZodCheckGreaterThan({check:"greater_than",...core_util.A2(params),value,inclusive:!0})}function _positive(params){return _gt(0,params)}function _negative(params){return _lt(0,params)}function _nonpositive(params){
return _lte(0,params)}function _nonnegative(params){return _gte(0,params)}function _multipleOf(value,params){return new $ZodCheckMultipleOf({check:"multiple_of",...core_util.A2(params),value})}function _maxSize(maximum,params){
return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(params),maximum})}function _minSize(minimum,params){return new checks.$ZodCheckMinSize({check:"min_size",...util.normalizeParams(
params),minimum})}function _size(size,params){return new checks.$ZodCheckSizeEquals({check:"size_equals",...util.normalizeParams(params),size})}function _maxLength(maximum,params){return new $ZodCheckMaxLength(
{check:"max_length",...core_util.A2(params),maximum})}function _minLength(minimum,params){return new $ZodCheckMinLength({check:"min_length",...core_util.A2(params),minimum})}function _length(length,params){
return new $ZodCheckLengthEquals({check:"length_equals",...core_util.A2(params),length})}function _regex(pattern,params){return new $ZodCheckRegex({check:"string_format",format:"regex",...core_util.A2(
params),pattern})}function _lowercase(params){return new $ZodCheckLowerCase({check:"string_format",format:"lowercase",...core_util.A2(params)})}function _uppercase(params){return new $ZodCheckUpperCase(
{check:"string_format",format:"uppercase",...core_util.A2(params)})}function _includes(includes,params){return new $ZodCheckIncludes({check:"string_format",format:"includes",...core_util.A2(params),includes})}
function _startsWith(prefix,params){return new $ZodCheckStartsWith({check:"string_format",format:"starts_with",...core_util.A2(params),prefix})}function _endsWith(suffix,params){return new $ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...core_util.A2(params),suffix})}function _property(property,schema,params){return new checks.$ZodCheckProperty({check:"property",property,schema,...util.normalizeParams(
params)})}function _properties(shape,params){return new $ZodCheckProperties({check:"properties",shape,...core_util.A2(params)})}function _mime(types,params){return new checks.$ZodCheckMimeType({check:"\
mime_type",mime:types,...util.normalizeParams(params)})}function _overwrite(tx){return new $ZodCheckOverwrite({check:"overwrite",tx})}function _normalize(form){return _overwrite(input=>input.normalize(
form))}function _trim(){return _overwrite(input=>input.trim())}function _toLowerCase(){return _overwrite(input=>input.toLowerCase())}function _toUpperCase(){return _overwrite(input=>input.toUpperCase())}
function _slugify(){return _overwrite(input=>core_util.Yv(input))}function _array(Class,element,params){return new Class({type:"array",element,...core_util.A2(params)})}function _union(Class,options,params){
return new Class({type:"union",options,...util.normalizeParams(params)})}function _xor(Class,options,params){return new Class({type:"union",options,inclusive:!1,...util.normalizeParams(params)})}function _discriminatedUnion(Class,discriminator,options,params){
return new Class({type:"union",options,discriminator,...util.normalizeParams(params)})}function _intersection(Class,left,right){return new Class({type:"intersection",left,right})}function _tuple(Class,items,_paramsOrRest,_params){
const hasRest=_paramsOrRest instanceof schemas.$ZodType,params=hasRest?_params:_paramsOrRest,rest=hasRest?_paramsOrRest:null;return new Class({type:"tuple",items,rest,...util.normalizeParams(params)})}
function _record(Class,keyType,valueType,params){return new Class({type:"record",keyType,valueType,...util.normalizeParams(params)})}function _map(Class,keyType,valueType,params){return new Class({type:"\
map",keyType,valueType,...util.normalizeParams(params)})}function _set(Class,valueType,params){return new Class({type:"set",valueType,...util.normalizeParams(params)})}function _enum(Class,values,params){
const entries=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values;return new Class({type:"enum",entries,...util.normalizeParams(params)})}function _nativeEnum(Class,entries,params){return new Class(
{type:"enum",entries,...util.normalizeParams(params)})}function _literal(Class,value,params){return new Class({type:"literal",values:Array.isArray(value)?value:[value],...util.normalizeParams(params)})}
function _file(Class,params){return new Class({type:"file",...util.normalizeParams(params)})}function _transform(Class,fn){return new Class({type:"transform",transform:fn})}function _optional(Class,innerType){
return new Class({type:"optional",innerType})}function _nullable(Class,innerType){return new Class({type:"nullable",innerType})}function _default(Class,innerType,defaultValue){return new Class({type:"\
default",innerType,get defaultValue(){return typeof defaultValue=="function"?defaultValue():util.shallowClone(defaultValue)}})}function _nonoptional(Class,innerType,params){return new Class({type:"non\
optional",innerType,...util.normalizeParams(params)})}function _success(Class,innerType){return new Class({type:"success",innerType})}function _catch(Class,innerType,catchValue){return new Class({type:"\
catch",innerType,catchValue:typeof catchValue=="function"?catchValue:util.constantCatch(catchValue)})}function _pipe(Class,in_,out){return new Class({type:"pipe",in:in_,out})}function _readonly(Class,innerType){
return new Class({type:"readonly",innerType})}function _templateLiteral(Class,parts,params){return new Class({type:"template_literal",parts,...util.normalizeParams(params)})}function _lazy(Class,getter){
return new Class({type:"lazy",getter})}function _promise(Class,innerType){return new Class({type:"promise",innerType})}function _custom(Class,fn,_params){const norm=util.normalizeParams(_params);return norm.
abort??(norm.abort=!0),new Class({type:"custom",check:"custom",fn,...norm})}function _refine(Class,fn,_params){return new Class({type:"custom",check:"custom",fn,...core_util.A2(_params)})}function _superRefine(fn,params){
const ch=_check(payload=>(payload.addIssue=issue=>{if(typeof issue=="string")payload.issues.push(core_util.sn(issue,payload.value,ch._zod.def));else{const _issue=issue;_issue.fatal&&(_issue.continue=!1),
_issue.code??(_issue.code="custom"),"input"in _issue||(_issue.input=payload.value),_issue.inst??(_issue.inst=ch),_issue.continue??(_issue.continue=!ch._zod.def.abort),payload.issues.push(core_util.sn(
_issue))}},fn(payload.value,payload)),params);return ch}function _check(fn,params){const ch=new $ZodCheck({check:"custom",...core_util.A2(params)});return ch._zod.check=fn,ch}function describe(description){
const ch=new $ZodCheck({check:"describe"});return ch._zod.onattach=[inst=>{const existing=globalRegistry.get(inst)??{};globalRegistry.add(inst,{...existing,description})}],ch._zod.check=()=>{},ch}function meta(metadata){
const ch=new $ZodCheck({check:"meta"});return ch._zod.onattach=[inst=>{const existing=globalRegistry.get(inst)??{};globalRegistry.add(inst,{...existing,...metadata})}],ch._zod.check=()=>{},ch}function _stringbool(Classes,_params){
const params=util.normalizeParams(_params);let truthyArray=params.truthy??["true","1","yes","on","y","enabled"],falsyArray=params.falsy??["false","0","no","off","n","disabled"];params.case!=="sensitiv\
e"&&(truthyArray=truthyArray.map(v=>typeof v=="string"?v.toLowerCase():v),falsyArray=falsyArray.map(v=>typeof v=="string"?v.toLowerCase():v));const truthySet=new Set(truthyArray),falsySet=new Set(falsyArray),
_Codec=Classes.Codec??schemas.$ZodCodec,_Boolean=Classes.Boolean??schemas.$ZodBoolean,_String=Classes.String??schemas.$ZodString,stringSchema=new _String({type:"string",error:params.error}),booleanSchema=new _Boolean(
{type:"boolean",error:params.error}),codec2=new _Codec({type:"pipe",in:stringSchema,out:booleanSchema,transform:((input,payload)=>{let data=input;return params.case!=="sensitive"&&(data=data.toLowerCase()),
truthySet.has(data)?!0:falsySet.has(data)?!1:(payload.issues.push({code:"invalid_value",expected:"stringbool",values:[...truthySet,...falsySet],input:payload.value,inst:codec2,continue:!1}),{})}),reverseTransform:((input,_payload)=>input===
!0?truthyArray[0]||"true":falsyArray[0]||"false"),error:params.error});return codec2._zod.bag.truthy=truthyArray,codec2._zod.bag.falsy=falsyArray,codec2._zod.bag.case=params.case??"insensitive",codec2}
function _stringFormat(Class,format,fnOrRegex,_params={}){const params=util.normalizeParams(_params),def={check:"string_format",type:"string",format,fn:typeof fnOrRegex=="function"?fnOrRegex:val=>fnOrRegex.
test(val),...params};return fnOrRegex instanceof RegExp&&(def.pattern=fnOrRegex),new Class(def)}function assignProps(target,...sources){for(const source of sources)for(const key of Reflect.ownKeys(source))
Object.prototype.propertyIsEnumerable.call(source,key)&&(0,core_util.Vy)(target,key,source[key]);return target}function to_json_schema_initializeContext(params){let target=params?.target??"draft-2020-\
12";return target==="draft-4"&&(target="draft-04"),target==="draft-7"&&(target="draft-07"),{processors:params.processors??{},metadataRegistry:params?.metadata??globalRegistry,target,unrepresentable:params?.
unrepresentable??"throw",override:params?.override??(()=>{}),io:params?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:params?.cycles??"ref",reused:params?.
reused??"inline",intersections:[],deferred:[],external:params?.external??void 0}}function handleUnrepresentable(schema,ctx,json2,params,message){const result=typeof ctx.unrepresentable=="function"?ctx.
unrepresentable({zodSchema:schema,path:params.path,message}):ctx.unrepresentable;if(result==="any")return!1;if(result===void 0||result==="throw")throw new Error(message);return Object.assign(json2,result),
!0}function to_json_schema_processSchema(schema,ctx,_params={path:[],schemaPath:[]}){var _a2;const def=schema._zod.def,seen=ctx.seen.get(schema);if(seen)return seen.count++,_params.schemaPath.includes(
schema)&&(seen.cycle=_params.path),seen.schema;const result={schema:{},count:1,cycle:void 0,path:_params.path};ctx.seen.set(schema,result),ctx.sharedDefsExtractedFor=void 0,ctx.sharedEmitDoneFor=void 0;
const overrideSchema=schema._zod.toJSONSchema?.();if(overrideSchema)result.schema=overrideSchema;else{const params={..._params,schemaPath:[..._params.schemaPath,schema],path:_params.path};if(schema._zod.
processJSONSchema)schema._zod.processJSONSchema(ctx,result.schema,params);else{const _json=result.schema,processor=ctx.processors[def.type];if(!processor)throw new Error(`[toJSONSchema]: Non-represent\
able type encountered: ${def.type}`);processor(schema,ctx,_json,params)}const parent=schema._zod.parent;parent&&(result.ref||(result.ref=parent),to_json_schema_processSchema(parent,ctx,params),ctx.seen.
get(parent).isParent=!0)}const meta2=ctx.metadataRegistry.get(schema);return meta2&&assignProps(result.schema,meta2),ctx.io==="input"&&isTransforming(schema)&&(delete result.schema.examples,delete result.
schema.default),ctx.io==="input"&&"_prefault"in result.schema&&((_a2=result.schema).default??(_a2.default=result.schema._prefault)),delete result.schema._prefault,ctx.seen.get(schema).schema}function encodeJSONPointerSegment(segment){
return segment.replace(/~/g,"~0").replace(/\//g,"~1")}function to_json_schema_extractDefs(ctx,schema){const root=ctx.seen.get(schema);if(!root)throw new Error("Unprocessed schema. This is a bug in Zod\
.");if(ctx.external&&ctx.sharedDefsExtractedFor===ctx.external)return;const idToSchema=new Map;for(const entry of ctx.seen.entries()){const id=ctx.metadataRegistry.get(entry[0])?.id;if(id){const existing=idToSchema.
get(id);if(existing&&existing!==entry[0])throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
idToSchema.set(id,entry[0])}}const makeURI=entry=>{const defsSegment=ctx.target==="draft-2020-12"?"$defs":"definitions";if(ctx.external){const externalId=ctx.external.registry.get(entry[0])?.id,uriGenerator=ctx.
external.uri??(id2=>id2);if(externalId)return{ref:uriGenerator(externalId)};const id=entry[1].defId??entry[1].schema.id??`schema${ctx.counter++}`;return entry[1].defId=id,{defId:id,ref:`${uriGenerator(
"__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`}}const uriPrefix="#",defUriPrefix=`${uriPrefix}/${defsSegment}/`;if(entry[1]===root&&!entry[1].schema.id)return{ref:uriPrefix};const defId=entry[1].
schema.id??`__schema${ctx.counter++}`;return{defId,ref:defUriPrefix+encodeJSONPointerSegment(defId)}},extractToDef=entry=>{if(entry[1].schema.$ref)return;const seen=entry[1],{ref,defId}=makeURI(entry);
seen.def={...seen.schema},defId&&(seen.defId=defId);const schema2=seen.schema;for(const key in schema2)delete schema2[key];schema2.$ref=ref};if(ctx.cycles==="throw")for(const entry of ctx.seen.entries()){
const seen=entry[1];if(seen.cycle)throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const entry of ctx.seen.entries()){const seen=entry[1];if(schema===entry[0]){extractToDef(entry);continue}if(ctx.
external){const ext=ctx.external.registry.get(entry[0])?.id;if(schema!==entry[0]&&ext){extractToDef(entry);continue}}if(ctx.metadataRegistry.get(entry[0])?.id){extractToDef(entry);continue}if(seen.cycle){
extractToDef(entry);continue}seen.count>1&&ctx.reused==="ref"&&extractToDef(entry)}ctx.external&&(ctx.sharedDefsExtractedFor=ctx.external)}function compactTypeUnion(schema){const options=schema.anyOf;
if(!Array.isArray(options)||options.length===0||schema.type!==void 0)return;const types=[];for(const option of options){if(!option||typeof option!="object")return;compactTypeUnion(option);const keys=Object.
keys(option);if(keys.length!==1||keys[0]!=="type")return;const type=option.type;for(const member of Array.isArray(type)?type:[type]){if(typeof member!="string")return;types.includes(member)||types.push(
member)}}delete schema.anyOf,schema.type=types.length===1?types[0]:types}const FOLDABLE_KEYS=new Set(["type","properties","required","additionalProperties"]),UNION_KEYS=["oneOf","anyOf"];function undeclaredConstraint(member){
const extra=member.additionalProperties;return extra===void 0||extra===!1||typeof extra!="object"||extra===null?null:Object.keys(extra).length?extra:null}function foldObjects(members){const objects=[];
for(const member of members){if(typeof member!="object"||member.type!=="object")return null;for(const key in member)if(!FOLDABLE_KEYS.has(key))return null;objects.push(member)}const properties={},required=new Set;
for(const object2 of objects){for(const key in object2.properties){if(Object.prototype.hasOwnProperty.call(properties,key))continue;const parts=[];for(const other of objects){const part=other.properties?.[key]??
undeclaredConstraint(other);part!=null&&(parts.some(seen=>JSON.stringify(seen)===JSON.stringify(part))||parts.push(part))}const merged=parts.length===1?parts[0]:foldObjects(parts)??{allOf:parts};(0,core_util.
Vy)(properties,key,merged)}for(const key of object2.required??[])required.add(key)}const folded={type:"object",properties};if(required.size&&(folded.required=[...required]),objects.every(object2=>object2.
additionalProperties===!1))folded.additionalProperties=!1;else{const constraints=[];for(const object2 of objects){const constraint=undeclaredConstraint(object2);constraint&&!constraints.some(seen=>JSON.
stringify(seen)===JSON.stringify(constraint))&&constraints.push(constraint)}constraints.length===1?folded.additionalProperties=constraints[0]:constraints.length>1&&(folded.additionalProperties={allOf:constraints})}
return folded}function foldIntersection(json2){const allOf=json2.allOf;if(!Array.isArray(allOf)||allOf.length<2)return;for(const key of FOLDABLE_KEYS)if(key in json2)return;const unions=allOf.filter(m=>UNION_KEYS.
some(k=>Array.isArray(m[k])));let folded=null;if(!unions.length)folded=foldObjects(allOf);else{const union2=unions[0],keyword=UNION_KEYS.find(k=>Array.isArray(union2[k]));if(Object.keys(union2).length!==
1)return;const rest=allOf.filter(m=>m!==union2),branches=union2[keyword].map(branch=>foldObjects([...rest,branch]));if(branches.some(b=>!b))return;folded={[keyword]:branches}}folded&&(delete json2.allOf,
assignProps(json2,folded))}function to_json_schema_finalize(ctx,schema){const root=ctx.seen.get(schema);if(!root)throw new Error("Unprocessed schema. This is a bug in Zod.");const flattenRef=zodSchema=>{
const seen=ctx.seen.get(zodSchema);if(seen.ref===null)return;const schema2=seen.def??seen.schema,_cached={...schema2},ref=seen.ref;if(seen.ref=null,ref){flattenRef(ref);const refSeen=ctx.seen.get(ref),
refSchema=refSeen.schema;if(refSchema.$ref&&(ctx.target==="draft-07"||ctx.target==="draft-04"||ctx.target==="openapi-3.0")?(schema2.allOf=schema2.allOf??[],schema2.allOf.push(refSchema)):assignProps(schema2,
refSchema),assignProps(schema2,_cached),zodSchema._zod.parent===ref)for(const key in schema2)key==="$ref"||key==="allOf"||key in _cached||delete schema2[key];if(refSchema.$ref&&refSeen.def)for(const key in schema2)
key==="$ref"||key==="allOf"||key in refSeen.def&&JSON.stringify(schema2[key])===JSON.stringify(refSeen.def[key])&&delete schema2[key]}const parent=zodSchema._zod.parent;if(parent&&parent!==ref){flattenRef(
parent);const parentSeen=ctx.seen.get(parent);if(parentSeen?.schema.$ref&&(schema2.$ref=parentSeen.schema.$ref,parentSeen.def))for(const key in schema2)key==="$ref"||key==="allOf"||key in parentSeen.def&&
JSON.stringify(schema2[key])===JSON.stringify(parentSeen.def[key])&&delete schema2[key]}ctx.override({zodSchema,jsonSchema:schema2,path:seen.path??[]})};if(!ctx.external||ctx.sharedEmitDoneFor!==ctx.external){
for(const entry of[...ctx.seen.entries()].reverse())flattenRef(entry[0]);if(ctx.target!=="openapi-3.0")for(const entry of ctx.seen.entries())compactTypeUnion(entry[1].def??entry[1].schema);for(const rewrite of ctx.
deferred)rewrite();if(ctx.intersections.length){const carriers=new Map;for(const seen of ctx.seen.values())for(const json2 of[seen.schema,seen.def]){const allOf=json2?.allOf;if(!Array.isArray(allOf))continue;
const existing=carriers.get(allOf);existing?existing.push(json2):carriers.set(allOf,[json2])}for(const allOf of ctx.intersections)for(const json2 of carriers.get(allOf)??[])foldIntersection(json2)}}const result={};
if(ctx.target==="draft-2020-12"?result.$schema="https://json-schema.org/draft/2020-12/schema":ctx.target==="draft-07"?result.$schema="http://json-schema.org/draft-07/schema#":ctx.target==="draft-04"?result.
$schema="http://json-schema.org/draft-04/schema#":ctx.target,ctx.external?.uri){const id=ctx.external.registry.get(schema)?.id;if(!id)throw new Error("Schema is missing an `id` property");result.$id=ctx.
external.uri(id)}assignProps(result,root.defId?root.schema:root.def??root.schema);const rootMetaId=ctx.metadataRegistry.get(schema)?.id;rootMetaId!==void 0&&result.id===rootMetaId&&delete result.id;const defs=ctx.
external?.defs??{};if(!ctx.external||ctx.sharedEmitDoneFor!==ctx.external)for(const entry of ctx.seen.entries()){const seen=entry[1];seen.def&&seen.defId&&(seen.def.id===seen.defId&&delete seen.def.id,
(0,core_util.Vy)(defs,seen.defId,seen.def))}ctx.external&&(ctx.sharedEmitDoneFor=ctx.external),ctx.external||Object.keys(defs).length>0&&(ctx.target==="draft-2020-12"?result.$defs=defs:result.definitions=
defs);try{const finalized=JSON.parse(JSON.stringify(result));return Object.defineProperty(finalized,"~standard",{value:{...schema["~standard"],jsonSchema:{input:createStandardJSONSchemaMethod(schema,"\
input",ctx.processors),output:createStandardJSONSchemaMethod(schema,"output",ctx.processors)}},enumerable:!1,writable:!1}),finalized}catch{throw new Error("Error converting schema to JSON.")}}function isTransforming(_schema,_ctx){
const ctx=_ctx??{seen:new Set};if(ctx.seen.has(_schema))return!1;ctx.seen.add(_schema);const def=_schema._zod.def;if(def.type==="transform")return!0;if(def.type==="array")return isTransforming(def.element,
ctx);if(def.type==="set")return isTransforming(def.valueType,ctx);if(def.type==="lazy")return isTransforming(def.getter(),ctx);if(def.type==="promise"||def.type==="optional"||def.type==="nonoptional"||
def.type==="nullable"||def.type==="readonly"||def.type==="default"||def.type==="prefault"||def.type==="catch")return isTransforming(def.innerType,ctx);if(def.type==="intersection")return isTransforming(
def.left,ctx)||isTransforming(def.right,ctx);if(def.type==="record"||def.type==="map")return isTransforming(def.keyType,ctx)||isTransforming(def.valueType,ctx);if(def.type==="pipe")return _schema._zod.
traits.has("$ZodCodec")?!0:isTransforming(def.in,ctx)||isTransforming(def.out,ctx);if(def.type==="object"){for(const key in def.shape)if(isTransforming(def.shape[key],ctx))return!0;return!1}if(def.type===
"union"){for(const option of def.options)if(isTransforming(option,ctx))return!0;return!1}if(def.type==="tuple"){for(const item of def.items)if(isTransforming(item,ctx))return!0;return!!(def.rest&&isTransforming(
def.rest,ctx))}return!1}const createToJSONSchemaMethod=(schema,processors2={})=>params=>{const ctx=to_json_schema_initializeContext({...params,processors:processors2});return to_json_schema_processSchema(
schema,ctx),to_json_schema_extractDefs(ctx,schema),to_json_schema_finalize(ctx,schema)},createStandardJSONSchemaMethod=(schema,io,processors2={})=>params=>{const{libraryOptions,target}=params??{},ctx=to_json_schema_initializeContext(
{...libraryOptions??{},target,io,processors:processors2});return to_json_schema_processSchema(schema,ctx),to_json_schema_extractDefs(ctx,schema),to_json_schema_finalize(ctx,schema)},narrowMin=(agg,key,value)=>{
(agg[key]===void 0||value>agg[key])&&(agg[key]=value)},narrowMax=(agg,key,value)=>{(agg[key]===void 0||value<agg[key])&&(agg[key]=value)},narrowBoth=(agg,value)=>{narrowMin(agg,"minimum",value),narrowMax(
agg,"maximum",value)},addDivisor=(agg,value)=>{agg.multipleOf??(agg.multipleOf=[]),agg.multipleOf.includes(value)||agg.multipleOf.push(value)},addPattern=(agg,pattern)=>{agg.patterns??(agg.patterns=new Set),
agg.patterns.add(pattern)},intersectMime=(agg,mime)=>{agg.mime=agg.mime?agg.mime.filter(m=>mime.includes(m)):[...mime]},setFormat=(agg,format)=>{agg.format=format,format.includes("int")&&(agg.isInt=!0)},
minContributor=(agg,def)=>narrowMin(agg,"minimum",def.minimum),maxContributor=(agg,def)=>narrowMax(agg,"maximum",def.maximum),formatContributor=ranges=>(agg,def)=>{setFormat(agg,def.format);const[minimum,
maximum]=ranges[def.format];narrowMin(agg,"minimum",minimum),narrowMax(agg,"maximum",maximum)},contributors={greater_than:(agg,def)=>narrowMin(agg,def.inclusive?"minimum":"exclusiveMinimum",def.value),
less_than:(agg,def)=>narrowMax(agg,def.inclusive?"maximum":"exclusiveMaximum",def.value),multiple_of:(agg,def)=>addDivisor(agg,def.value),number_format:formatContributor(core_util.zH),bigint_format:formatContributor(
core_util.NR),min_length:minContributor,max_length:maxContributor,length_equals:(agg,def)=>narrowBoth(agg,def.length),min_size:minContributor,max_size:maxContributor,size_equals:(agg,def)=>narrowBoth(
agg,def.size),string_format:(agg,def)=>{setFormat(agg,def.format),def.pattern&&addPattern(agg,def.pattern),(def.format==="base64"||def.format==="base64url")&&(agg.contentEncoding=def.format),(def.local||
def.precision===-1)&&(agg.laxFormat=!0)},mime_type:(agg,def)=>intersectMime(agg,def.mime)};function aggregateChecks(schema){const agg={},def=schema._zod.def,list=schema._zod.traits.has("$ZodCheck")?[schema,
...def.checks??[]]:def.checks??[];for(const ch of list)contributors[ch._zod.def.check]?.(agg,ch._zod.def);const bag=schema._zod.bag;bag.minimum!==void 0&&narrowMin(agg,"minimum",bag.minimum),bag.exclusiveMinimum!==
void 0&&narrowMin(agg,"exclusiveMinimum",bag.exclusiveMinimum),bag.maximum!==void 0&&narrowMax(agg,"maximum",bag.maximum),bag.exclusiveMaximum!==void 0&&narrowMax(agg,"exclusiveMaximum",bag.exclusiveMaximum),
bag.multipleOf!==void 0&&addDivisor(agg,bag.multipleOf),bag.format!==void 0&&(agg.format??(agg.format=bag.format),bag.format.includes("int")&&(agg.isInt=!0)),bag.mime&&intersectMime(agg,bag.mime);for(const pattern of bag.
patterns??[])addPattern(agg,pattern);return agg}const formatMap={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},exactPatterns=new Map([[base64Charset,base64],[base64urlCharset,
base64url]]),exactPattern=p=>exactPatterns.get(p)??p,stringProcessor=(schema,ctx,_json,_params)=>{const json2=_json;json2.type="string";const{minimum,maximum,format,patterns,contentEncoding,laxFormat}=aggregateChecks(
schema);if(typeof minimum=="number"&&(json2.minLength=minimum),typeof maximum=="number"&&(json2.maxLength=maximum),format&&(json2.format=formatMap[format]??format,json2.format===""&&delete json2.format,
(format==="time"||laxFormat)&&delete json2.format),contentEncoding&&(json2.contentEncoding=contentEncoding),patterns&&patterns.size>0){const patternList=[...patterns].map(exactPattern);patternList.length===
1?json2.pattern=patternList[0].source:patternList.length>1&&(json2.allOf=[...patternList.map(regex=>({...ctx.target==="draft-07"||ctx.target==="draft-04"||ctx.target==="openapi-3.0"?{type:"string"}:{},
pattern:regex.source}))])}},numberProcessor=(schema,ctx,_json,params)=>{const json2=_json,{minimum,maximum,multipleOf,exclusiveMaximum,exclusiveMinimum,isInt}=aggregateChecks(schema);json2.type=isInt?
"integer":"number";const exMin=typeof exclusiveMinimum=="number"&&exclusiveMinimum>=(minimum??Number.NEGATIVE_INFINITY),exMax=typeof exclusiveMaximum=="number"&&exclusiveMaximum<=(maximum??Number.POSITIVE_INFINITY),
legacy=ctx.target==="draft-04"||ctx.target==="openapi-3.0";if(exMin?legacy?(json2.minimum=exclusiveMinimum,json2.exclusiveMinimum=!0):json2.exclusiveMinimum=exclusiveMinimum:typeof minimum=="number"&&
(json2.minimum=minimum),exMax?legacy?(json2.maximum=exclusiveMaximum,json2.exclusiveMaximum=!0):json2.exclusiveMaximum=exclusiveMaximum:typeof maximum=="number"&&(json2.maximum=maximum),multipleOf){const divisors=new Set;
for(const divisor of multipleOf)Number.isFinite(divisor)&&divisor!==0?divisors.add(Math.abs(divisor)):handleUnrepresentable(schema,ctx,json2,params,`A multipleOf divisor of ${divisor} cannot be repres\
ented in JSON Schema`);const[first,...rest]=divisors;first!==void 0&&(json2.multipleOf=first),rest.length&&(json2.allOf=[...json2.allOf??[],...rest.map(m=>({multipleOf:m}))])}},booleanProcessor=(_schema,_ctx,json2,_params)=>{
json2.type="boolean"},bigintProcessor=(schema,ctx,json2,params)=>{handleUnrepresentable(schema,ctx,json2,params,"BigInt cannot be represented in JSON Schema")},symbolProcessor=(schema,ctx,json2,params)=>{
handleUnrepresentable(schema,ctx,json2,params,"Symbols cannot be represented in JSON Schema")},nullProcessor=(_schema,ctx,json2,_params)=>{ctx.target==="openapi-3.0"?(json2.type="string",json2.nullable=
!0,json2.enum=[null]):json2.type="null"},undefinedProcessor=(schema,ctx,json2,params)=>{handleUnrepresentable(schema,ctx,json2,params,"Undefined cannot be represented in JSON Schema")},voidProcessor=(schema,ctx,json2,params)=>{
handleUnrepresentable(schema,ctx,json2,params,"Void cannot be represented in JSON Schema")},neverProcessor=(_schema,_ctx,json2,_params)=>{json2.not={}},anyProcessor=(_schema,_ctx,_json,_params)=>{},unknownProcessor=(_schema,_ctx,_json,_params)=>{},
dateProcessor=(schema,ctx,json2,params)=>{handleUnrepresentable(schema,ctx,json2,params,"Date cannot be represented in JSON Schema")},enumProcessor=(schema,_ctx,json2,_params)=>{const def=schema._zod.
def,values=(0,core_util.w5)(def.entries);if(values.length===0){json2.not={};return}values.every(v=>typeof v=="number")&&(json2.type="number"),values.every(v=>typeof v=="string")&&(json2.type="string"),
json2.enum=values},literalProcessor=(schema,ctx,json2,params)=>{const def=schema._zod.def;if(def.values.length===0){json2.not={};return}const vals=[];for(const val of def.values)if(val===void 0){if(handleUnrepresentable(
schema,ctx,json2,params,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof val=="bigint"){if(handleUnrepresentable(schema,ctx,json2,params,"BigInt literals cannot be rep\
resented in JSON Schema"))return;vals.push(Number(val))}else vals.push(val);if(vals.length!==0)if(vals.length===1){const val=vals[0];json2.type=val===null?"null":typeof val,ctx.target==="draft-04"||ctx.
target==="openapi-3.0"?json2.enum=[val]:json2.const=val}else vals.every(v=>typeof v=="number")&&(json2.type="number"),vals.every(v=>typeof v=="string")&&(json2.type="string"),vals.every(v=>typeof v=="\
boolean")&&(json2.type="boolean"),vals.every(v=>v===null)&&(json2.type="null"),json2.enum=vals},nanProcessor=(schema,ctx,json2,params)=>{handleUnrepresentable(schema,ctx,json2,params,"NaN cannot be re\
presented in JSON Schema")},templateLiteralProcessor=(schema,_ctx,json2,_params)=>{const _json=json2,pattern=schema._zod.pattern;if(!pattern)throw new Error("Pattern not found in template literal");_json.
type="string",_json.pattern=pattern.source},fileProcessor=(schema,_ctx,json2,_params)=>{const _json=json2;_json.type="string",_json.format="binary",_json.contentEncoding="binary";const{minimum,maximum,
mime}=aggregateChecks(schema);minimum!==void 0&&(_json.minLength=minimum),maximum!==void 0&&(_json.maxLength=maximum),mime&&(mime.length===0?_json.not={}:mime.length===1?_json.contentMediaType=mime[0]:
_json.anyOf=mime.map(m=>({contentMediaType:m})))},successProcessor=(_schema,_ctx,json2,_params)=>{json2.type="boolean"},customProcessor=(schema,ctx,json2,params)=>{handleUnrepresentable(schema,ctx,json2,
params,"Custom types cannot be represented in JSON Schema")},functionProcessor=(schema,ctx,json2,params)=>{handleUnrepresentable(schema,ctx,json2,params,"Function types cannot be represented in JSON S\
chema")},transformProcessor=(schema,ctx,json2,params)=>{handleUnrepresentable(schema,ctx,json2,params,"Transforms cannot be represented in JSON Schema")},mapProcessor=(schema,ctx,json2,params)=>{handleUnrepresentable(
schema,ctx,json2,params,"Map cannot be represented in JSON Schema")},setProcessor=(schema,ctx,json2,params)=>{handleUnrepresentable(schema,ctx,json2,params,"Set cannot be represented in JSON Schema")},
arrayProcessor=(schema,ctx,_json,params)=>{const json2=_json,def=schema._zod.def,{minimum,maximum}=aggregateChecks(schema);typeof minimum=="number"&&(json2.minItems=minimum),typeof maximum=="number"&&
(json2.maxItems=maximum),json2.type="array",json2.items=to_json_schema_processSchema(def.element,ctx,{...params,path:[...params.path,"items"]})};function inputOptin(schema){const def=schema._zod.def;return def.
type==="pipe"&&def.in._zod.traits.has("$ZodTransform")?inputOptin(def.out):def.type==="catch"?inputOptin(def.innerType):schema._zod.optin}const objectProcessor=(schema,ctx,_json,params)=>{const json2=_json,
def=schema._zod.def,shape=def.shape;if(Object.getOwnPropertySymbols(shape).length&&handleUnrepresentable(schema,ctx,json2,params,"Symbol keys cannot be represented in JSON Schema"))return;json2.type="\
object",json2.properties={};for(const key in shape)(0,core_util.Vy)(json2.properties,key,to_json_schema_processSchema(shape[key],ctx,{...params,path:[...params.path,"properties",key]}));const requiredKeys=[];
for(const key of Object.keys(shape)){const field=def.shape[key];(ctx.io==="input"?inputOptin(field)===void 0:field._zod.optout===void 0)&&requiredKeys.push(key)}requiredKeys.length>0&&(json2.required=
requiredKeys),def.catchall?._zod.def.type==="never"?json2.additionalProperties=!1:def.catchall?def.catchall&&(json2.additionalProperties=to_json_schema_processSchema(def.catchall,ctx,{...params,path:[
...params.path,"additionalProperties"]})):ctx.io==="output"&&(json2.additionalProperties=!1)},unionProcessor=(schema,ctx,json2,params)=>{const def=schema._zod.def,isExclusive=def.inclusive===!1,options=def.
options.map((x,i)=>to_json_schema_processSchema(x,ctx,{...params,path:[...params.path,isExclusive?"oneOf":"anyOf",i]}));isExclusive?json2.oneOf=options:json2.anyOf=options},intersectionProcessor=(schema,ctx,json2,params)=>{
const def=schema._zod.def,a=to_json_schema_processSchema(def.left,ctx,{...params,path:[...params.path,"allOf",0]}),b=to_json_schema_processSchema(def.right,ctx,{...params,path:[...params.path,"allOf",
1]}),isSimpleIntersection=val=>"allOf"in val&&Object.keys(val).length===1,allOf=[...isSimpleIntersection(a)?a.allOf:[a],...isSimpleIntersection(b)?b.allOf:[b]];json2.allOf=allOf,ctx.intersections.push(
allOf)},tupleProcessor=(schema,ctx,_json,params)=>{const json2=_json,def=schema._zod.def;json2.type="array";const prefixPath=ctx.target==="draft-2020-12"?"prefixItems":"items",restPath=ctx.target==="d\
raft-2020-12"||ctx.target==="openapi-3.0"?"items":"additionalItems",prefixItems=def.items.map((x,i)=>to_json_schema_processSchema(x,ctx,{...params,path:[...params.path,prefixPath,i]})),rest=def.rest?to_json_schema_processSchema(
def.rest,ctx,{...params,path:[...params.path,restPath,...ctx.target==="openapi-3.0"?[def.items.length]:[]]}):null;let minItems=def.items.length;for(;minItems>0;){const item=def.items[minItems-1];if(!(ctx.
io==="input"?inputOptin(item)!==void 0:item._zod.optout==="optional"))break;minItems--}const maxItems=def.items.length,isClosed=!def.rest;ctx.target==="draft-2020-12"?(json2.prefixItems=prefixItems,isClosed?
json2.items=!1:rest&&(json2.items=rest),minItems>0&&(json2.minItems=minItems),isClosed&&(json2.maxItems=maxItems)):ctx.target==="openapi-3.0"?(json2.items={anyOf:prefixItems},rest&&json2.items.anyOf.push(
rest),minItems>0&&(json2.minItems=minItems),isClosed&&(json2.maxItems=maxItems)):(json2.items=prefixItems,isClosed?json2.additionalItems=!1:rest&&(json2.additionalItems=rest),minItems>0&&(json2.minItems=
minItems),isClosed&&(json2.maxItems=maxItems));const{minimum,maximum}=aggregateChecks(schema);typeof minimum=="number"&&(json2.minItems=minimum),typeof maximum=="number"&&(json2.maxItems=maximum)};function stringifyKeyNames(bySchema,json2,visited){
if(json2.$ref){if(visited.has(json2))return json2;visited.add(json2);const def=bySchema.get(json2)?.def;if(!def)return json2;const inlined=stringifyKeyNames(bySchema,def,visited);return inlined===def?
json2:inlined}for(const keyword of["anyOf","oneOf"]){const branches=json2[keyword];if(!Array.isArray(branches))continue;const mapped=branches.map(branch=>stringifyKeyNames(bySchema,branch,visited));mapped.
some((branch,i)=>branch!==branches[i])&&(json2={...json2,[keyword]:mapped})}const types=Array.isArray(json2.type)?json2.type:[json2.type],numericType=!types.includes("string")&&types.some(t=>t==="numb\
er"||t==="integer"),values=json2.enum??(json2.const!==void 0?[json2.const]:void 0);if(!numericType&&!values?.some(v=>typeof v=="number"))return json2;const{minimum,maximum,exclusiveMinimum,exclusiveMaximum,
multipleOf,format,id,...rest}=json2;return rest.enum?rest.enum=rest.enum.map(v=>typeof v=="number"?String(v):v):typeof rest.const=="number"&&(rest.const=String(rest.const)),numericType&&(rest.type="st\
ring",values||(rest.pattern=(types.includes("number")?number:integer).source)),rest}const pendingRecords=new WeakMap;function rewriteKeyNames(ctx){const bySchema=new Map;for(const entry of ctx.seen.values())
entry.def&&!bySchema.has(entry.schema)&&bySchema.set(entry.schema,entry);const rewrites=new Map;for(const record2 of pendingRecords.get(ctx)??[]){const seen=ctx.seen.get(record2),names=(seen?.def??seen?.
schema)?.propertyNames;if(!names||names===!0||rewrites.has(names))continue;const rewritten=stringifyKeyNames(bySchema,names,new Set);rewritten!==names&&rewrites.set(names,rewritten)}if(rewrites.size)for(const entry of ctx.
seen.values())for(const carrier of[entry.schema,entry.def]){const rewritten=carrier&&rewrites.get(carrier.propertyNames);rewritten&&(carrier.propertyNames=rewritten)}}const recordProcessor=(schema,ctx,_json,params)=>{
const json2=_json,def=schema._zod.def;json2.type="object";const keyType=def.keyType,patterns=aggregateChecks(keyType).patterns;if(def.mode==="loose"&&patterns&&patterns.size>0){const valueSchema=to_json_schema_processSchema(
def.valueType,ctx,{...params,path:[...params.path,"patternProperties","*"]});json2.patternProperties={};for(const pattern of patterns)(0,core_util.Vy)(json2.patternProperties,exactPattern(pattern).source,
valueSchema)}else{if(ctx.target==="draft-07"||ctx.target==="draft-2020-12"){json2.propertyNames=to_json_schema_processSchema(def.keyType,ctx,{...params,path:[...params.path,"propertyNames"]});let pending=pendingRecords.
get(ctx);pending||(pending=[],pendingRecords.set(ctx,pending),ctx.deferred.push(()=>rewriteKeyNames(ctx))),pending.push(schema)}json2.additionalProperties=to_json_schema_processSchema(def.valueType,ctx,
{...params,path:[...params.path,"additionalProperties"]})}const keyValues=keyType._zod.values,omittableOnInput=ctx.io==="input"&&inputOptin(def.valueType)!==void 0;if(keyValues&&!def.partial&&!omittableOnInput){
const validKeyValues=[...keyValues].filter(v=>typeof v=="string"||typeof v=="number");validKeyValues.length>0&&(json2.required=validKeyValues.map(String))}},nullableProcessor=(schema,ctx,json2,params)=>{
const def=schema._zod.def,inner=to_json_schema_processSchema(def.innerType,ctx,params),seen=ctx.seen.get(schema);ctx.target==="openapi-3.0"?(seen.ref=def.innerType,json2.nullable=!0):json2.anyOf=[inner,
{type:"null"}]},nonoptionalProcessor=(schema,ctx,_json,params)=>{const def=schema._zod.def;to_json_schema_processSchema(def.innerType,ctx,params);const seen=ctx.seen.get(schema);seen.ref=def.innerType},
UNREPRESENTABLE_DEFAULT=Symbol();function serializeDefaultValue(value,schema,ctx,json2,params){let unrepresentable=!1;const serialized=JSON.stringify(value,(_,val)=>typeof val!="bigint"?val:(unrepresentable=
!0,null));return unrepresentable?(handleUnrepresentable(schema,ctx,json2,params,"BigInt defaults cannot be represented in JSON Schema"),UNREPRESENTABLE_DEFAULT):JSON.parse(serialized)}const defaultProcessor=(schema,ctx,json2,params)=>{
const def=schema._zod.def;to_json_schema_processSchema(def.innerType,ctx,params);const seen=ctx.seen.get(schema);seen.ref=def.innerType;const value=serializeDefaultValue(def.defaultValue,schema,ctx,json2,
params);value!==UNREPRESENTABLE_DEFAULT&&(json2.default=value)},prefaultProcessor=(schema,ctx,json2,params)=>{const def=schema._zod.def;to_json_schema_processSchema(def.innerType,ctx,params);const seen=ctx.
seen.get(schema);if(seen.ref=def.innerType,ctx.io!=="input")return;const value=serializeDefaultValue(def.defaultValue,schema,ctx,json2,params);value!==UNREPRESENTABLE_DEFAULT&&(json2._prefault=value)},
catchProcessor=(schema,ctx,json2,params)=>{const def=schema._zod.def;to_json_schema_processSchema(def.innerType,ctx,params);const seen=ctx.seen.get(schema);seen.ref=def.innerType;let catchValue;try{catchValue=
def.catchValue(void 0)}catch{handleUnrepresentable(schema,ctx,json2,params,"Dynamic catch values are not supported in JSON Schema");return}json2.default=catchValue},pipeProcessor=(schema,ctx,_json,params)=>{
const def=schema._zod.def,inIsTransform=def.in._zod.traits.has("$ZodTransform"),innerType=ctx.io==="input"?inIsTransform?def.out:def.in:def.out;to_json_schema_processSchema(innerType,ctx,params);const seen=ctx.
seen.get(schema);seen.ref=innerType},readonlyProcessor=(schema,ctx,json2,params)=>{const def=schema._zod.def;to_json_schema_processSchema(def.innerType,ctx,params);const seen=ctx.seen.get(schema);seen.
ref=def.innerType,json2.readOnly=!0},promiseProcessor=(schema,ctx,_json,params)=>{const def=schema._zod.def;to_json_schema_processSchema(def.innerType,ctx,params);const seen=ctx.seen.get(schema);seen.
ref=def.innerType},optionalProcessor=(schema,ctx,_json,params)=>{const def=schema._zod.def;to_json_schema_processSchema(def.innerType,ctx,params);const seen=ctx.seen.get(schema);seen.ref=def.innerType},
allProcessors={string:stringProcessor,number:numberProcessor,boolean:booleanProcessor,bigint:bigintProcessor,symbol:symbolProcessor,null:nullProcessor,undefined:undefinedProcessor,void:voidProcessor,never:neverProcessor,
any:anyProcessor,unknown:unknownProcessor,date:dateProcessor,enum:enumProcessor,literal:literalProcessor,nan:nanProcessor,template_literal:templateLiteralProcessor,file:fileProcessor,success:successProcessor,
custom:customProcessor,function:functionProcessor,transform:transformProcessor,map:mapProcessor,set:setProcessor,array:arrayProcessor,object:objectProcessor,union:unionProcessor,intersection:intersectionProcessor,
tuple:tupleProcessor,record:recordProcessor,nullable:nullableProcessor,nonoptional:nonoptionalProcessor,default:defaultProcessor,prefault:prefaultProcessor,catch:catchProcessor,pipe:pipeProcessor,readonly:readonlyProcessor,
promise:promiseProcessor,optional:optionalProcessor,lazy:(schema,ctx,_json,params)=>{const innerType=schema._zod.innerType;to_json_schema_processSchema(innerType,ctx,params);const seen=ctx.seen.get(schema);
seen.ref=innerType}};function toJSONSchema(input,params){if("_idmap"in input){const registry2=input,ctx2=initializeContext({...params,processors:allProcessors}),defs={};for(const entry of registry2._idmap.
entries()){const[_,schema]=entry;processSchema(schema,ctx2)}const schemas2={},external={registry:registry2,uri:params?.uri,defs};ctx2.external=external;for(const entry of registry2._idmap.entries()){const[
key,schema]=entry;extractDefs(ctx2,schema),assignProp(schemas2,key,finalize(ctx2,schema))}if(Object.keys(defs).length>0){const defsSegment=ctx2.target==="draft-2020-12"?"$defs":"definitions";schemas2.
__shared={[defsSegment]:defs}}return{schemas:schemas2}}const ctx=initializeContext({...params,processors:allProcessors});return processSchema(input,ctx),extractDefs(ctx,input),finalize(ctx,input)}const error=()=>{
const Sizable={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function getSizing(origin){
return Sizable[origin]??null}const FormatDictionary={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"\
cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",
cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"\
IBAN",jwt:"JWT",template_literal:"input"},TypeDictionary={nan:"NaN"};function getTypeName(type,input){return type==="number"&&typeof input=="number"&&!Number.isFinite(input)?String(input):TypeDictionary[type]??
type}return issue=>{switch(issue.code){case"invalid_type":{const expected=getTypeName(issue.expected),receivedType=core_util.GW(issue.input),received=getTypeName(receivedType,issue.input);return`Inval\
id input: expected ${expected}, received ${received}`}case"invalid_value":return issue.values.length===1?`Invalid input: expected ${core_util.B7(issue.values[0])}`:`Invalid option: expected one of ${core_util.
jw(issue.values,"|")}`;case"too_big":{const adj=issue.exact?"exactly ":issue.inclusive?"<=":"<",sizing=getSizing(issue.origin);return sizing?`Too big: expected ${issue.origin??"value"} to have ${adj}${issue.
maximum.toString()} ${sizing.unit??"elements"}`:`Too big: expected ${issue.origin??"value"} to be ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.exact?"exactly ":issue.inclusive?"\
>=":">",sizing=getSizing(issue.origin);return sizing?`Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`:`Too small: expected ${issue.origin} to be ${adj}${issue.
minimum.toString()}`}case"invalid_format":{const _issue=issue;return _issue.format==="starts_with"?`Invalid string: must start with "${_issue.prefix}"`:_issue.format==="ends_with"?`Invalid string: mus\
t end with "${_issue.suffix}"`:_issue.format==="includes"?`Invalid string: must include "${_issue.includes}"`:_issue.format==="regex"?`Invalid string: must match pattern ${_issue.pattern}`:`Invalid ${FormatDictionary[_issue.
format]??issue.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${issue.divisor}`;case"unrecognized_keys":return`Unrecognized key${issue.keys.length>1?"s":""}: ${core_util.jw(
issue.keys,", ")}`;case"invalid_key":return`Invalid key in ${issue.origin}`;case"invalid_union":return issue.options&&Array.isArray(issue.options)&&issue.options.length>0?`Invalid discriminator value.\
 Expected ${issue.options.map(o=>`'${o}'`).join(" | ")}`:issue.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${issue.origin}`;default:
return"Invalid input"}}};function en(){return{localeError:error()}}var errors=__nccwpck_require__2(7428);function finalizeParams(callee,params){return{callee:params?.callee??callee,Err:params?.Err}}const _parse=_Err=>{
const fn=(schema,value,_ctx,_params)=>{const ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise)throw new core_core.GT;if(result.issues.length){
const e=new(_params?.Err??_Err)(result.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())));throw core_util.gx(e,_params?.callee??fn),e}return result.value};return fn},parse_parse=_parse(errors.Kd),
_parseAsync=_Err=>{const fn=async(schema,value,_ctx,params)=>{const ctx=_ctx?{..._ctx,async:!0}:{async:!0};let result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise&&(result=await result),
result.issues.length){const e=new(params?.Err??_Err)(result.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())));throw core_util.gx(e,params?.callee??fn),e}return result.value};return fn},parse_parseAsync=_parseAsync(
errors.Kd),_safeParse=_Err=>(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise)throw new core_core.GT;return result.
issues.length?failure(_Err,result.issues,ctx):{success:!0,data:result.value}},safeParse=_safeParse(errors.Kd);function failure(Err,issues,ctx){let error2;return{success:!1,get error(){return error2||(error2=
new Err(issues.map(iss=>core_util.iR(iss,ctx,core_core.$W()))),issues=void 0,ctx=void 0),error2},set error(e){error2=e,issues=void 0,ctx=void 0}}}const _safeParseAsync=_Err=>async(schema,value,_ctx)=>{
const ctx=_ctx?{..._ctx,async:!0}:{async:!0};let result=schema._zod.run({value,issues:[]},ctx);return result instanceof Promise&&(result=await result),result.issues.length?failure(_Err,result.issues,ctx):
{success:!0,data:result.value}},safeParseAsync=_safeParseAsync(errors.Kd),COMPILE_INVALID=Symbol.for("zod.compile.invalid"),COMPILE_FALLBACK=Symbol.for("zod.compile.fallback"),validate=((schema,value,_ctx)=>{
const validator=schema._zod.bag.validator;if(validator!==void 0){if(validator(value)!==COMPILE_INVALID)return!0;if(validator.definite===!0&&_ctx===void 0)return!1}return validateFallback(schema,value,
_ctx)});function validateFallback(schema,value,_ctx){const ctx=_ctx?{..._ctx,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},fallbackRun=schema._zod.bag.fallbackRun;let result;if(fallbackRun?(ctx[COMPILE_FALLBACK]=
!0,result=fallbackRun({value,issues:[]},ctx)):result=schema._zod.run({value,issues:[]},ctx),result instanceof Promise)throw new core_core.GT;return result.issues.length===0}const parse_validateAsync=async(schema,value,_ctx)=>{
const ctx=_ctx?{..._ctx,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let result=schema._zod.run({value,issues:[]},ctx);return result instanceof Promise&&(result=await result),result.issues.length===
0},_encode=_Err=>{const parse2=_parse(_Err),fn=(schema,value,_ctx,_params)=>{const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return parse2(schema,value,ctx,finalizeParams(fn,_params))};
return fn},encode=_encode(errors.Kd),_decode=_Err=>{const parse2=_parse(_Err),fn=(schema,value,_ctx,_params)=>parse2(schema,value,_ctx,finalizeParams(fn,_params));return fn},decode=_decode(errors.Kd),
_encodeAsync=_Err=>{const parseAsync2=_parseAsync(_Err),fn=async(schema,value,_ctx,_params)=>{const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return await parseAsync2(schema,value,
ctx,finalizeParams(fn,_params))};return fn},encodeAsync=_encodeAsync(errors.Kd),_decodeAsync=_Err=>{const parseAsync2=_parseAsync(_Err),fn=async(schema,value,_ctx,_params)=>await parseAsync2(schema,value,
_ctx,finalizeParams(fn,_params));return fn},decodeAsync=_decodeAsync(errors.Kd),_safeEncode=_Err=>(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return _safeParse(
_Err)(schema,value,ctx)},safeEncode=_safeEncode(errors.Kd),_safeDecode=_Err=>(schema,value,_ctx)=>_safeParse(_Err)(schema,value,_ctx),safeDecode=_safeDecode(errors.Kd),_safeEncodeAsync=_Err=>async(schema,value,_ctx)=>{
const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return _safeParseAsync(_Err)(schema,value,ctx)},safeEncodeAsync=_safeEncodeAsync(errors.Kd),_safeDecodeAsync=_Err=>async(schema,value,_ctx)=>_safeParseAsync(
_Err)(schema,value,_ctx),safeDecodeAsync=_safeDecodeAsync(errors.Kd),_installedErrorProtos=new WeakSet([Object.prototype,Error.prototype]);function _lazyMethod(proto,key,make){Object.defineProperty(proto,
key,{configurable:!0,enumerable:!1,get(){const value=make(this);return Object.defineProperty(this,key,{value,configurable:!0,writable:!0}),value},set(value){Object.defineProperty(this,key,{value,configurable:!0,
writable:!0})}})}const initializer=(inst,issues)=>{errors.a$.init(inst,issues),inst.name="ZodError";const proto=Object.getPrototypeOf(inst);_installedErrorProtos.has(proto)||(_installedErrorProtos.add(
proto),_lazyMethod(proto,"format",self=>mapper=>errors.Wk(self,mapper)),_lazyMethod(proto,"flatten",self=>mapper=>errors.JM(self,mapper)),_lazyMethod(proto,"addIssue",self=>issue=>{self.issues.push(issue),
self.message=JSON.stringify(self.issues,core_util.k8,2)}),_lazyMethod(proto,"addIssues",self=>issues2=>{self.issues.push(...issues2),self.message=JSON.stringify(self.issues,core_util.k8,2)}),Object.defineProperty(
proto,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},ZodError=null,ZodRealError=core_core.xI("ZodError",initializer,void 0,{Parent:Error}),classic_parse_parse=_parse(
ZodRealError),classic_parse_parseAsync=_parseAsync(ZodRealError),parse_safeParse=_safeParse(ZodRealError),parse_safeParseAsync=_safeParseAsync(ZodRealError),parse_encode=_encode(ZodRealError),parse_decode=_decode(
ZodRealError),parse_encodeAsync=_encodeAsync(ZodRealError),parse_decodeAsync=_decodeAsync(ZodRealError),parse_safeEncode=_safeEncode(ZodRealError),parse_safeDecode=_safeDecode(ZodRealError),parse_safeEncodeAsync=_safeEncodeAsync(
ZodRealError),parse_safeDecodeAsync=_safeDecodeAsync(ZodRealError);function _ensureDefaultLocale(){core_core.cr.localeError||core_core.$W(en())}function _ensureDefaultMemoizer(){core_core.cr.memoizer||
core_core.$W({memoizer:memoizer()})}const ZodType=core_core.xI("ZodType",(inst,def)=>(_ensureDefaultLocale(),$ZodType.init(inst,def),inst.def=def,inst.type=def.type,inst),{check(...chks){const def=this.
def;return this.clone(core_util.zM(def,{checks:[...def.checks??[],...chks.map(ch=>typeof ch=="function"?{_zod:{check:ch,def:{check:"custom"},onattach:[]}}:ch)]}),{parent:!0})},with(...chks){return this.
check(...chks)},clone(def,params){return core_util.o8(this,def,params)},brand(){return this},register(reg,meta2){return reg.add(this,meta2),this},refine(check2,params){return this.check(refine(check2,
params))},superRefine(refinement,params){return this.check(superRefine(refinement,params))},overwrite(fn){return this.check(_overwrite(fn))},optional(){return optional(this)},exactOptional(){return exactOptional(
this)},nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(params){return nonoptional(this,params)},array(){return array(this)},or(arg){return union([this,arg])},and(arg){
return intersection(this,arg)},transform(tx){return pipe(this,transform(tx))},default(d){return schemas_default(this,d)},prefault(d){return prefault(this,d)},catch(params){return schemas_catch(this,params)},
pipe(target){return pipe(this,target)},readonly(){return readonly(this)},describe(description){const cl=this.clone();return globalRegistry.add(cl,{description}),cl},meta(...args){if(args.length===0)return globalRegistry.
get(this);const cl=this.clone();return globalRegistry.add(cl,args[0]),cl},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(fn,...args){return args.
length===0?fn(this):fn(this,...args)},get"~standard"(){return core_util.jD(this,"~standard",{...standardProps(this),jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),output:createStandardJSONSchemaMethod(
this,"output")}})},set"~standard"(value){core_util.qh(this,"~standard",value)},parse:function _parse2(data,params){return classic_parse_parse(this,data,params,{callee:_parse2})},parseAsync:async function _parseAsync2(data,params){
return await classic_parse_parseAsync(this,data,params,{callee:_parseAsync2})},safeParse(data,params){return parse_safeParse(this,data,params)},async safeParseAsync(data,params){return parse_safeParseAsync(
this,data,params)},get spa(){return this?.safeParseAsync},set spa(value){core_util.qh(this,"spa",value)},validate(data,params){return validate(this,data,params)},validateAsync(data,params){return parse_validateAsync(
this,data,params)},encode:function _encode2(data,params){return parse_encode(this,data,params,{callee:_encode2})},decode:function _decode2(data,params){return parse_decode(this,data,params,{callee:_decode2})},
encodeAsync:async function _encodeAsync2(data,params){return await parse_encodeAsync(this,data,params,{callee:_encodeAsync2})},decodeAsync:async function _decodeAsync2(data,params){return await parse_decodeAsync(
this,data,params,{callee:_decodeAsync2})},safeEncode(data,params){return parse_safeEncode(this,data,params)},safeDecode(data,params){return parse_safeDecode(this,data,params)},async safeEncodeAsync(data,params){
return parse_safeEncodeAsync(this,data,params)},async safeDecodeAsync(data,params){return parse_safeDecodeAsync(this,data,params)},toJSONSchema(params){return createToJSONSchemaMethod(this,{})(params)},
get description(){return globalRegistry.get(this)?.description},get _def(){return this._zod.def}}),_ZodString=core_core.xI("_ZodString",(inst,def)=>{$ZodString.init(inst,def),ZodType.init(inst,def),inst.
_zod.processJSONSchema=(ctx,json2,params)=>stringProcessor(inst,ctx,json2,params)},core_util.un({format:inst=>aggregateChecks(inst).format??null,minLength:inst=>aggregateChecks(inst).minimum??null,maxLength:inst=>aggregateChecks(
inst).maximum??null},{regex(...args){return this.check(_regex(...args))},includes(...args){return this.check(_includes(...args))},startsWith(...args){return this.check(_startsWith(...args))},endsWith(...args){
return this.check(_endsWith(...args))},min(...args){return this.check(_minLength(...args))},max(...args){return this.check(_maxLength(...args))},length(...args){return this.check(_length(...args))},nonempty(...args){
return this.check(_minLength(1,...args))},lowercase(params){return this.check(_lowercase(params))},uppercase(params){return this.check(_uppercase(params))},trim(){return this.check(_trim())},normalize(...args){
return this.check(_normalize(...args))},toLowerCase(){return this.check(_toLowerCase())},toUpperCase(){return this.check(_toUpperCase())},slugify(){return this.check(_slugify())}})),ZodString=core_core.
xI("ZodString",(inst,def)=>{$ZodString.init(inst,def),_ZodString.init(inst,def)},{email(params){return this.check(_email(ZodEmail,params))},url(params){return this.check(_url(ZodURL,params))},jwt(params){
return this.check(_jwt(ZodJWT,params))},emoji(params){return this.check(api_emoji(ZodEmoji,params))},guid(params){return this.check(_guid(ZodGUID,params))},uuid(params){return this.check(_uuid(ZodUUID,
params))},uuidv4(params){return this.check(_uuidv4(ZodUUID,params))},uuidv6(params){return this.check(_uuidv6(ZodUUID,params))},uuidv7(params){return this.check(_uuidv7(ZodUUID,params))},nanoid(params){
return this.check(_nanoid(ZodNanoID,params))},cuid(params){return this.check(_cuid(ZodCUID,params))},cuid2(params){return this.check(_cuid2(ZodCUID2,params))},ulid(params){return this.check(_ulid(ZodULID,
params))},base64(params){return this.check(_base64(ZodBase64,params))},base64url(params){return this.check(_base64url(ZodBase64URL,params))},xid(params){return this.check(_xid(ZodXID,params))},ksuid(params){
return this.check(_ksuid(ZodKSUID,params))},ipv4(params){return this.check(_ipv4(ZodIPv4,params))},ipv6(params){return this.check(_ipv6(ZodIPv6,params))},cidrv4(params){return this.check(_cidrv4(ZodCIDRv4,
params))},cidrv6(params){return this.check(_cidrv6(ZodCIDRv6,params))},e164(params){return this.check(_e164(ZodE164,params))},datetime(params){return this.check(_isoDateTime(ZodISODateTime,params))},date(params){
return this.check(_isoDate(ZodISODate,params))},time(params){return this.check(_isoTime(ZodISOTime,params))},duration(params){return this.check(_isoDuration(ZodISODuration,params))}});function schemas_string(params){
return _string(ZodString,params)}const ZodStringFormat=core_core.xI("ZodStringFormat",(inst,def)=>{$ZodStringFormat.init(inst,def),_ZodString.init(inst,def)}),ZodISODateTime=core_core.xI("ZodISODateTi\
me",(inst,def)=>{$ZodISODateTime.init(inst,def),ZodStringFormat.init(inst,def)}),ZodISODate=core_core.xI("ZodISODate",(inst,def)=>{$ZodISODate.init(inst,def),ZodStringFormat.init(inst,def)}),ZodISOTime=core_core.
xI("ZodISOTime",(inst,def)=>{$ZodISOTime.init(inst,def),ZodStringFormat.init(inst,def)}),ZodISODuration=core_core.xI("ZodISODuration",(inst,def)=>{$ZodISODuration.init(inst,def),ZodStringFormat.init(inst,
def)}),ZodEmail=core_core.xI("ZodEmail",(inst,def)=>{$ZodEmail.init(inst,def),ZodStringFormat.init(inst,def)});function schemas_email(params){return core._email(ZodEmail,params)}const ZodGUID=core_core.
xI("ZodGUID",(inst,def)=>{$ZodGUID.init(inst,def),ZodStringFormat.init(inst,def)});function schemas_guid(params){return core._guid(ZodGUID,params)}const ZodUUID=core_core.xI("ZodUUID",(inst,def)=>{$ZodUUID.
init(inst,def),ZodStringFormat.init(inst,def)});function schemas_uuid(params){return core._uuid(ZodUUID,params)}function uuidv4(params){return core._uuidv4(ZodUUID,params)}function uuidv6(params){return core.
_uuidv6(ZodUUID,params)}function uuidv7(params){return core._uuidv7(ZodUUID,params)}const ZodURL=core_core.xI("ZodURL",(inst,def)=>{$ZodURL.init(inst,def),ZodStringFormat.init(inst,def)});function url(params){
return core._url(ZodURL,params)}function httpUrl(params){return core._url(ZodURL,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(params)})}const ZodEmoji=core_core.xI("Z\
odEmoji",(inst,def)=>{$ZodEmoji.init(inst,def),ZodStringFormat.init(inst,def)});function schemas_emoji(params){return core._emoji(ZodEmoji,params)}const ZodNanoID=core_core.xI("ZodNanoID",(inst,def)=>{
$ZodNanoID.init(inst,def),ZodStringFormat.init(inst,def)});function schemas_nanoid(params){return core._nanoid(ZodNanoID,params)}const ZodCUID=core_core.xI("ZodCUID",(inst,def)=>{$ZodCUID.init(inst,def),
ZodStringFormat.init(inst,def)});function schemas_cuid(params){return core._cuid(ZodCUID,params)}const ZodCUID2=core_core.xI("ZodCUID2",(inst,def)=>{$ZodCUID2.init(inst,def),ZodStringFormat.init(inst,
def)});function schemas_cuid2(params){return core._cuid2(ZodCUID2,params)}const ZodULID=core_core.xI("ZodULID",(inst,def)=>{$ZodULID.init(inst,def),ZodStringFormat.init(inst,def)});function schemas_ulid(params){
return core._ulid(ZodULID,params)}const ZodXID=core_core.xI("ZodXID",(inst,def)=>{$ZodXID.init(inst,def),ZodStringFormat.init(inst,def)});function schemas_xid(params){return core._xid(ZodXID,params)}const ZodKSUID=core_core.
xI("ZodKSUID",(inst,def)=>{$ZodKSUID.init(inst,def),ZodStringFormat.init(inst,def)});function schemas_ksuid(params){return core._ksuid(ZodKSUID,params)}const ZodIPv4=core_core.xI("ZodIPv4",(inst,def)=>{
$ZodIPv4.init(inst,def),ZodStringFormat.init(inst,def)});function schemas_ipv4(params){return core._ipv4(ZodIPv4,params)}const ZodMAC=null;function schemas_mac(params){return core._mac(ZodMAC,params)}
const ZodIPv6=core_core.xI("ZodIPv6",(inst,def)=>{$ZodIPv6.init(inst,def),ZodStringFormat.init(inst,def)});function schemas_ipv6(params){return core._ipv6(ZodIPv6,params)}const ZodCIDRv4=core_core.xI(
"ZodCIDRv4",(inst,def)=>{$ZodCIDRv4.init(inst,def),ZodStringFormat.init(inst,def)});function schemas_cidrv4(params){return core._cidrv4(ZodCIDRv4,params)}const ZodCIDRv6=core_core.xI("ZodCIDRv6",(inst,def)=>{
$ZodCIDRv6.init(inst,def),ZodStringFormat.init(inst,def)});function schemas_cidrv6(params){return core._cidrv6(ZodCIDRv6,params)}const ZodBase64=core_core.xI("ZodBase64",(inst,def)=>{$ZodBase64.init(inst,
def),ZodStringFormat.init(inst,def)});function schemas_base64(params){return core._base64(ZodBase64,params)}const ZodBase64URL=core_core.xI("ZodBase64URL",(inst,def)=>{$ZodBase64URL.init(inst,def),ZodStringFormat.
init(inst,def)});function schemas_base64url(params){return core._base64url(ZodBase64URL,params)}const ZodE164=core_core.xI("ZodE164",(inst,def)=>{$ZodE164.init(inst,def),ZodStringFormat.init(inst,def)});
function schemas_e164(params){return core._e164(ZodE164,params)}const ZodCreditCard=null;function schemas_creditCard(params){return core._creditCard(ZodCreditCard,params)}const ZodIBAN=null;function schemas_iban(params){
return core._iban(ZodIBAN,params)}const ZodJWT=core_core.xI("ZodJWT",(inst,def)=>{$ZodJWT.init(inst,def),ZodStringFormat.init(inst,def)});function jwt(params){return core._jwt(ZodJWT,params)}const ZodCustomStringFormat=null;
function stringFormat(format,fnOrRegex,_params={}){return core._stringFormat(ZodCustomStringFormat,format,fnOrRegex,_params)}function schemas_hostname(_params){return core._stringFormat(ZodCustomStringFormat,
"hostname",regexes.hostname,_params)}function schemas_hex(_params){return core._stringFormat(ZodCustomStringFormat,"hex",regexes.hex,_params)}function schemas_currencyCode(_params){return core._stringFormat(
ZodCustomStringFormat,"currency_code",regexes.currencyCode,_params)}function hash(alg,params){const enc=params?.enc??"hex",format=`${alg}_${enc}`,regex=core.regexes[format];if(!regex)throw new Error(`\
Unrecognized hash format: ${format}`);return core._stringFormat(ZodCustomStringFormat,format,regex,params)}const ZodNumber=core_core.xI("ZodNumber",(inst,def)=>{$ZodNumber.init(inst,def),ZodType.init(
inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>numberProcessor(inst,ctx,json2,params),inst.isFinite=!0},core_util.un({minValue:inst=>{const{minimum,exclusiveMinimum}=aggregateChecks(inst);return Math.
max(minimum??Number.NEGATIVE_INFINITY,exclusiveMinimum??Number.NEGATIVE_INFINITY)},maxValue:inst=>{const{maximum,exclusiveMaximum}=aggregateChecks(inst);return Math.min(maximum??Number.POSITIVE_INFINITY,
exclusiveMaximum??Number.POSITIVE_INFINITY)},isInt:inst=>{const{isInt,multipleOf}=aggregateChecks(inst);return!!isInt||!!multipleOf?.some(Number.isSafeInteger)},format:inst=>aggregateChecks(inst).format??
null},{gt(value,params){return this.check(_gt(value,params))},gte(value,params){return this.check(_gte(value,params))},min(value,params){return this.check(_gte(value,params))},lt(value,params){return this.
check(_lt(value,params))},lte(value,params){return this.check(_lte(value,params))},max(value,params){return this.check(_lte(value,params))},int(params){return this.check(schemas_int(params))},safe(params){
return this.check(schemas_int(params))},positive(params){return this.check(_gt(0,params))},nonnegative(params){return this.check(_gte(0,params))},negative(params){return this.check(_lt(0,params))},nonpositive(params){
return this.check(_lte(0,params))},multipleOf(value,params){return this.check(_multipleOf(value,params))},step(value,params){return this.check(_multipleOf(value,params))},finite(){return this}}));function schemas_number(params){
return _number(ZodNumber,params)}const ZodNumberFormat=core_core.xI("ZodNumberFormat",(inst,def)=>{$ZodNumberFormat.init(inst,def),ZodNumber.init(inst,def)});function schemas_int(params){return _int(ZodNumberFormat,
params)}function float32(params){return core._float32(ZodNumberFormat,params)}function float64(params){return core._float64(ZodNumberFormat,params)}function int32(params){return core._int32(ZodNumberFormat,
params)}function uint32(params){return core._uint32(ZodNumberFormat,params)}const ZodBoolean=core_core.xI("ZodBoolean",(inst,def)=>{$ZodBoolean.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json2,params)=>booleanProcessor(inst,ctx,json2,params)});function schemas_boolean(params){return _boolean(ZodBoolean,params)}const ZodBigInt=core_core.xI("ZodBigInt",(inst,def)=>{$ZodBigInt.init(
inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>bigintProcessor(inst,ctx,json2,params)},core_util.un({minValue:inst=>aggregateChecks(inst).minimum??null,maxValue:inst=>aggregateChecks(
inst).maximum??null,format:inst=>aggregateChecks(inst).format??null},{gte(value,params){return this.check(_gte(value,params))},min(value,params){return this.check(_gte(value,params))},gt(value,params){
return this.check(_gt(value,params))},lt(value,params){return this.check(_lt(value,params))},lte(value,params){return this.check(_lte(value,params))},max(value,params){return this.check(_lte(value,params))},
positive(params){return this.check(_gt(BigInt(0),params))},negative(params){return this.check(_lt(BigInt(0),params))},nonpositive(params){return this.check(_lte(BigInt(0),params))},nonnegative(params){
return this.check(_gte(BigInt(0),params))},multipleOf(value,params){return this.check(_multipleOf(value,params))}}));function schemas_bigint(params){return core._bigint(ZodBigInt,params)}const ZodBigIntFormat=null;
function int64(params){return core._int64(ZodBigIntFormat,params)}function uint64(params){return core._uint64(ZodBigIntFormat,params)}const ZodSymbol=null;function symbol(params){return core._symbol(ZodSymbol,
params)}const ZodUndefined=null;function schemas_undefined(params){return core._undefined(ZodUndefined,params)}const ZodNull=null;function schemas_null(params){return core._null(ZodNull,params)}const ZodAny=null;
function any(){return core._any(ZodAny)}const ZodUnknown=core_core.xI("ZodUnknown",(inst,def)=>{$ZodUnknown.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>unknownProcessor(
inst,ctx,json2,params)});function unknown(){return _unknown(ZodUnknown)}const ZodNever=core_core.xI("ZodNever",(inst,def)=>{$ZodNever.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json2,params)=>neverProcessor(inst,ctx,json2,params)});function never(params){return _never(ZodNever,params)}const ZodVoid=null;function schemas_void(params){return core._void(ZodVoid,params)}const ZodDate=core_core.
xI("ZodDate",(inst,def)=>{$ZodDate.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>dateProcessor(inst,ctx,json2,params),inst.min=(value,params)=>inst.check(_gte(value,
params)),inst.max=(value,params)=>inst.check(_lte(value,params))},core_util.un({minDate:inst=>{const{minimum}=aggregateChecks(inst);return minimum?new Date(minimum):null},maxDate:inst=>{const{maximum}=aggregateChecks(
inst);return maximum?new Date(maximum):null}},{}));function schemas_date(params){return core._date(ZodDate,params)}const ZodArray=core_core.xI("ZodArray",(inst,def)=>{_ensureDefaultMemoizer(),$ZodArray.
init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>arrayProcessor(inst,ctx,json2,params),inst.element=def.element},{min(n,params){return this.check(_minLength(n,params))},
nonempty(params){return this.check(_minLength(1,params))},max(n,params){return this.check(_maxLength(n,params))},length(n,params){return this.check(_length(n,params))},unwrap(){return this.element}});
function array(element,params){return _array(ZodArray,element,params)}function keyof(schema){const shape=schema._zod.def.shape;return schemas_enum(Object.keys(shape))}const ZodObject=core_core.xI("Zod\
Object",(inst,def)=>{_ensureDefaultMemoizer(),$ZodObjectJIT.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>objectProcessor(inst,ctx,json2,params),core_util.X(inst,
"shape",self=>self._zod.def.shape,!1)},{keyof(){return schemas_enum(Object.keys(this._zod.def.shape))},catchall(catchall){return this.clone(core_util.zM(this._zod.def,{catchall}))},passthrough(){return this.
clone(core_util.zM(this._zod.def,{catchall:unknown()}))},loose(){return this.clone(core_util.zM(this._zod.def,{catchall:unknown()}))},strict(){return this.clone(core_util.zM(this._zod.def,{catchall:never()}))},
strip(){return this.clone(core_util.zM(this._zod.def,{catchall:void 0}))},extend(incoming){return core_util.X$(this,incoming)},safeExtend(incoming){return core_util.W0(this,incoming)},merge(other){return core_util.
h1(this,other)},pick(mask){return core_util.Up(this,mask)},omit(mask){return core_util.cJ(this,mask)},partial(...args){return core_util.OH(ZodOptional,this,args[0])},exactPartial(...args){return core_util.
OH(ZodExactOptional,this,args[0],"exactPartial")},required(...args){return core_util.mw(ZodNonOptional,this,args[0])}});function object(shape,params){const def={type:"object",shape:shape??{},...core_util.
A2(params)};return new ZodObject(def)}function strictObject(shape,params){return new ZodObject({type:"object",shape,catchall:never(),...util.normalizeParams(params)})}function looseObject(shape,params){
return new ZodObject({type:"object",shape,catchall:unknown(),...core_util.A2(params)})}const ZodUnion=core_core.xI("ZodUnion",(inst,def)=>{$ZodUnion.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json2,params)=>unionProcessor(inst,ctx,json2,params),inst.options=def.options});function union(options,params){return new ZodUnion({type:"union",options,...core_util.A2(params)})}const ZodXor=null;
function xor(options,params){return new ZodXor({type:"union",options,inclusive:!1,...util.normalizeParams(params)})}const ZodDiscriminatedUnion=null;function discriminatedUnion(discriminator,options,params){
return new ZodDiscriminatedUnion({type:"union",options,discriminator,...util.normalizeParams(params)})}const ZodIntersection=core_core.xI("ZodIntersection",(inst,def)=>{$ZodIntersection.init(inst,def),
ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>intersectionProcessor(inst,ctx,json2,params)});function intersection(left,right){return new ZodIntersection({type:"intersection",
left,right})}const ZodTuple=core_core.xI("ZodTuple",(inst,def)=>{_ensureDefaultMemoizer(),$ZodTuple.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>tupleProcessor(
inst,ctx,json2,params)},{rest(rest){return this.clone({...this._zod.def,rest})},partial(){const def=this._zod.def;if(def.checks?.length)throw new Error(".partial() cannot be used on tuple schemas cont\
aining refinements");return this.clone({...def,items:def.items.map(item=>new ZodOptional({type:"optional",innerType:item}))})}});function tuple(items,_paramsOrRest,_params){const hasRest=_paramsOrRest instanceof
core.$ZodType,params=hasRest?_params:_paramsOrRest,rest=hasRest?_paramsOrRest:null;return new ZodTuple({type:"tuple",items,rest,...util.normalizeParams(params)})}const ZodRecord=core_core.xI("ZodRecor\
d",(inst,def)=>{_ensureDefaultMemoizer(),$ZodRecord.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>recordProcessor(inst,ctx,json2,params),inst.keyType=def.keyType,
inst.valueType=def.valueType});function record(keyType,valueType,params){return!valueType||!valueType._zod?new ZodRecord({type:"record",keyType:schemas_string(),valueType:keyType,...core_util.A2(valueType)}):
new ZodRecord({type:"record",keyType,valueType,...core_util.A2(params)})}function partialRecord(keyType,valueType,params){return new ZodRecord({type:"record",keyType,valueType,...util.normalizeParams(
params),partial:!0})}function looseRecord(keyType,valueType,params){return new ZodRecord({type:"record",keyType,valueType,mode:"loose",...util.normalizeParams(params)})}const ZodMap=null;function map(keyType,valueType,params){
return new ZodMap({type:"map",keyType,valueType,...util.normalizeParams(params)})}const ZodSet=null;function set(valueType,params){return new ZodSet({type:"set",valueType,...util.normalizeParams(params)})}
const ZodEnum=core_core.xI("ZodEnum",(inst,def)=>{$ZodEnum.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>enumProcessor(inst,ctx,json2,params),inst.enum=def.entries,
inst.options=[...inst._zod.values];const keys=new Set(Object.keys(def.entries));inst.extract=(values,params)=>{const newEntries={};for(const value of values)if(keys.has(value))newEntries[value]=def.entries[value];else
throw new Error(`Key ${value} not found in enum`);return new ZodEnum({...def,checks:[],...core_util.A2(params),entries:newEntries})},inst.exclude=(values,params)=>{const newEntries={...def.entries};for(const value of values)
if(keys.has(value))delete newEntries[value];else throw new Error(`Key ${value} not found in enum`);return new ZodEnum({...def,checks:[],...core_util.A2(params),entries:newEntries})}});function schemas_enum(values,params){
const entries=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values;return new ZodEnum({type:"enum",entries,...core_util.A2(params)})}function nativeEnum(entries,params){return new ZodEnum(
{type:"enum",entries,...util.normalizeParams(params)})}const ZodLiteral=core_core.xI("ZodLiteral",(inst,def)=>{$ZodLiteral.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>literalProcessor(
inst,ctx,json2,params),inst.values=new Set(def.values),Object.defineProperty(inst,"value",{get(){if(def.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.value\
s` instead.");return def.values[0]}})});function literal(value,params){return new ZodLiteral({type:"literal",values:Array.isArray(value)?value:[value],...core_util.A2(params)})}const ZodFile=null;function file(params){
return core._file(ZodFile,params)}const ZodTransform=core_core.xI("ZodTransform",(inst,def)=>{_ensureDefaultMemoizer(),$ZodTransform.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>transformProcessor(
inst,ctx,json2,params),inst._zod.parse=(payload,_ctx)=>{if(_ctx.direction==="backward")throw new core_core.cV(inst.constructor.name);payload.addIssue=issue=>{if(typeof issue=="string")payload.issues.push(
core_util.sn(issue,payload.value,def));else{const _issue=issue;_issue.fatal&&(_issue.continue=!1),_issue.code??(_issue.code="custom"),"input"in _issue||(_issue.input=payload.value),_issue.inst??(_issue.
inst=inst),payload.issues.push(core_util.sn(_issue))}};const output=def.transform(payload.value,payload);return output instanceof Promise?output.then(output2=>(payload.value=output2,payload)):(payload.
value=output,payload)}});function transform(fn){return new ZodTransform({type:"transform",transform:fn})}const ZodOptional=core_core.xI("ZodOptional",(inst,def)=>{$ZodOptional.init(inst,def),ZodType.init(
inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>optionalProcessor(inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType});function optional(innerType){return new ZodOptional({type:"\
optional",innerType})}const ZodExactOptional=core_core.xI("ZodExactOptional",(inst,def)=>{$ZodExactOptional.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>optionalProcessor(
inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType});function exactOptional(innerType){return new ZodExactOptional({type:"optional",innerType})}const ZodNullable=core_core.xI("ZodNullable",
(inst,def)=>{$ZodNullable.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>nullableProcessor(inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType});function nullable(innerType){
return new ZodNullable({type:"nullable",innerType})}function nullish(innerType){return optional(nullable(innerType))}const ZodDefault=core_core.xI("ZodDefault",(inst,def)=>{$ZodDefault.init(inst,def),
ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>defaultProcessor(inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType,inst.removeDefault=inst.unwrap});function schemas_default(innerType,defaultValue){
return new ZodDefault({type:"default",innerType,get defaultValue(){return typeof defaultValue=="function"?defaultValue():core_util.yG(defaultValue)}})}const ZodPrefault=core_core.xI("ZodPrefault",(inst,def)=>{
$ZodPrefault.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>prefaultProcessor(inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType});function prefault(innerType,defaultValue){
return new ZodPrefault({type:"prefault",innerType,get defaultValue(){return typeof defaultValue=="function"?defaultValue():core_util.yG(defaultValue)}})}const ZodNonOptional=core_core.xI("ZodNonOption\
al",(inst,def)=>{$ZodNonOptional.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>nonoptionalProcessor(inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType});
function nonoptional(innerType,params){return new ZodNonOptional({type:"nonoptional",innerType,...core_util.A2(params)})}const ZodSuccess=null;function success(innerType){return new ZodSuccess({type:"\
success",innerType})}const ZodCatch=core_core.xI("ZodCatch",(inst,def)=>{$ZodCatch.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>catchProcessor(inst,ctx,json2,params),
inst.unwrap=()=>inst._zod.def.innerType,inst.removeCatch=inst.unwrap});function schemas_catch(innerType,catchValue){return new ZodCatch({type:"catch",innerType,catchValue:typeof catchValue=="function"?
catchValue:core_util.SS(catchValue)})}const ZodNaN=null;function nan(params){return core._nan(ZodNaN,params)}const ZodPipe=core_core.xI("ZodPipe",(inst,def)=>{$ZodPipe.init(inst,def),ZodType.init(inst,
def),inst._zod.processJSONSchema=(ctx,json2,params)=>pipeProcessor(inst,ctx,json2,params),inst.in=def.in,inst.out=def.out});function pipe(in_,out){return new ZodPipe({type:"pipe",in:in_,out})}const ZodCodec=null;
function codec(in_,out,params){return new ZodCodec({type:"pipe",in:in_,out,transform:params.decode,reverseTransform:params.encode})}function invertCodec(codec2){const def=codec2._zod.def;return new ZodCodec(
{type:"pipe",in:def.out,out:def.in,transform:def.reverseTransform,reverseTransform:def.transform})}const ZodPreprocess=null,ZodReadonly=core_core.xI("ZodReadonly",(inst,def)=>{$ZodReadonly.init(inst,def),
ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>readonlyProcessor(inst,ctx,json2,params),inst.unwrap=()=>inst._zod.def.innerType});function readonly(innerType){return new ZodReadonly(
{type:"readonly",innerType})}const ZodTemplateLiteral=null;function templateLiteral(parts,params){return new ZodTemplateLiteral({type:"template_literal",parts,...util.normalizeParams(params)})}const ZodLazy=null;
function lazy(getter){return new ZodLazy({type:"lazy",getter})}const ZodPromise=null;function promise(innerType){return new ZodPromise({type:"promise",innerType})}const ZodFunction=null;function _function(params){
return new ZodFunction({type:"function",input:Array.isArray(params?.input)?tuple(params?.input):params?.input??array(unknown()),output:params?.output??unknown()})}const ZodCustom=core_core.xI("ZodCust\
om",(inst,def)=>{$ZodCustom.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json2,params)=>customProcessor(inst,ctx,json2,params)});function check(fn){const ch=new core.$ZodCheck(
{check:"custom"});return ch._zod.check=fn,ch}function custom(fn,_params){return core._custom(ZodCustom,fn??(()=>!0),_params)}function refine(fn,_params={}){return _refine(ZodCustom,fn,_params)}function superRefine(fn,params){
return _superRefine(fn,params)}const schemas_describe=describe,schemas_meta=meta,ZodInstanceOf=core_core.xI("ZodInstanceOf",(inst,def)=>{ZodCustom.init(inst,def)},{properties(shape,params){return this.
check(_properties(shape,params))}});function _instanceof(cls,params={}){const inst=new ZodInstanceOf({type:"custom",check:"custom",fn:data=>data instanceof cls,abort:!0,...util.normalizeParams(params)});
return inst._zod.bag.Class=cls,inst._zod.check=payload=>{payload.value instanceof cls||payload.issues.push({code:"invalid_type",expected:cls.name,input:payload.value,inst,path:[...inst._zod.def.path??
[]]})},inst}const stringbool=(...args)=>core._stringbool({Codec:ZodCodec,Boolean:ZodBoolean,String:ZodString},...args);function json(params){const jsonSchema=lazy(()=>union([schemas_string(params),schemas_number(),
schemas_boolean(),schemas_null(),array(jsonSchema),record(schemas_string(),jsonSchema)]));return jsonSchema}function preprocess(fn,schema){return new ZodPreprocess({type:"pipe",in:transform(fn),out:schema})}}),
8532:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>globalConfig,
xI:()=>$constructor});var _util_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4723),_a;const NEVER=Object.freeze({status:"aborted"}),_zodDesc={value:void 0,enumerable:!1};let _E="captureStackTr\
ace"in Error?Error:null;function newError(Definition){const E=_E;if(E){const saved=E.stackTraceLimit;if(typeof saved=="number"){try{E.stackTraceLimit=0}catch{return _E=null,new Definition}try{return new Definition}finally{
E.stackTraceLimit=saved}}}return new Definition}function $constructor(name,initializer,proto,params){const zodProto={};function Internals(def){this.def=def,this.constr=_,this.traits=new Set}Internals.
prototype=zodProto;const protoMembers=proto,initialized=protoMembers&&new WeakSet;function init(inst,def){if(inst._zod){if(inst._zod.traits.has(name))return}else{_zodDesc.value=new Internals(def);try{
Object.defineProperty(inst,"_zod",_zodDesc)}finally{_zodDesc.value=void 0}}if(inst._zod.traits.add(name),initializer(inst,def),initialized){const own=Object.getPrototypeOf(inst),ctorProto=inst._zod.constr.
prototype;let up=own;for(;up&&up!==ctorProto;)up=Object.getPrototypeOf(up);const target=up??own;initialized.has(target)||(initialized.add(target),(0,_util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target,protoMembers))}
const proto2=_.prototype;for(const k in proto2)Object.prototype.hasOwnProperty.call(proto2,k)&&(k in inst||(inst[k]=proto2[k].bind(inst)))}const Parent=params?.Parent??Object;class Definition extends Parent{}
Object.defineProperty(Definition,"name",{value:name});function _(def){const inst=params?.Parent?newError(Definition):this;init(inst,def);const deferred=inst._zod.deferred;if(deferred){for(const fn of deferred)
fn();inst._zod.deferred=void 0}const pp=globalThis.__zod_globalConfig?.postProcessor;return pp&&pp(inst),inst}return Object.defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,
{value:inst=>params?.Parent&&inst instanceof params.Parent?!0:inst?._zod?.traits?.has(name)}),Object.defineProperty(_,"name",{value:name}),_}const $brand=null;class $ZodAsyncError extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(name){super(`Encountered unidirectional transform during encode: ${name}`),
this.name="ZodEncodeError"}}(_a=globalThis).__zod_globalConfig??(_a.__zod_globalConfig={});const globalConfig=globalThis.__zod_globalConfig;function config(newConfig){return newConfig&&Object.assign(globalConfig,
newConfig),globalConfig}}),7428:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{JM:()=>flattenError,Kd:()=>$ZodRealError,
S1:()=>prettifyError,Wk:()=>formatError,a$:()=>$ZodError});var _core_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8532),_util_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4723);function _getMessage(){
const internals=this._zod;return internals.message??(internals.message=JSON.stringify(internals.def,_util_js__WEBPACK_IMPORTED_MODULE_0__.k8,2)),internals.message}function _setMessage(value){this._zod.
message=value}const _messageDesc={get:_getMessage,set:_setMessage,enumerable:!0,configurable:!0},_issuesDesc={value:void 0,enumerable:!1},_installedToString=new WeakSet([Object.prototype,Error.prototype]),
initializer=(inst,def)=>{inst.name="$ZodError",_issuesDesc.value=def,Object.defineProperty(inst,"issues",_issuesDesc),_issuesDesc.value=void 0,Object.defineProperty(inst,"message",_messageDesc);const proto=Object.
getPrototypeOf(inst);_installedToString.has(proto)||(_installedToString.add(proto),Object.defineProperty(proto,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message;return Object.
defineProperty(this,"toString",{value,configurable:!0,writable:!0}),value},set(value){Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0})}}))},$ZodError=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.
xI)("$ZodError",initializer),$ZodRealError=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError",initializer,void 0,{Parent:Error});function node(obj,key,make){return Object.prototype.hasOwnProperty.
call(obj,key)||(key==="__proto__"?Object.defineProperty(obj,key,{value:make(),writable:!0,enumerable:!0,configurable:!0}):obj[key]=make()),obj[key]}function flattenError(error,mapper=issue=>issue.message){
const fieldErrors={},formErrors=[];for(const sub of error.issues)sub.path.length>0?node(fieldErrors,sub.path[0],()=>[]).push(mapper(sub)):formErrors.push(mapper(sub));return{formErrors,fieldErrors}}function formatError(error,mapper=issue=>issue.
message){const fieldErrors={_errors:[]},processError=(error2,path=[])=>{for(const issue of error2.issues)if(issue.code==="invalid_union"&&issue.errors.length)issue.errors.map(issues=>processError({issues},
[...path,...issue.path]));else if(issue.code==="invalid_key")processError({issues:issue.issues},[...path,...issue.path]);else if(issue.code==="invalid_element")processError({issues:issue.issues},[...path,
...issue.path]);else{const fullpath=[...path,...issue.path];if(fullpath.length===0)fieldErrors._errors.push(mapper(issue));else{let curr=fieldErrors,i=0;for(;i<fullpath.length;){const el=fullpath[i],terminal=i===
fullpath.length-1;if(el==="_errors"){terminal&&curr._errors.push(mapper(issue)),i++;continue}Object.prototype.hasOwnProperty.call(curr,el)||Object.defineProperty(curr,el,{value:{_errors:[]},enumerable:!0,
writable:!0,configurable:!0});const node2=curr[el];terminal&&node2._errors.push(mapper(issue)),curr=node2,i++}}}};return processError(error),fieldErrors}function treeifyError(error,mapper=issue=>issue.
message){const result={errors:[]},processError=(error2,path=[])=>{var _a;for(const issue of error2.issues)if(issue.code==="invalid_union"&&issue.errors.length)issue.errors.map(issues=>processError({issues},
[...path,...issue.path]));else if(issue.code==="invalid_key")processError({issues:issue.issues},[...path,...issue.path]);else if(issue.code==="invalid_element")processError({issues:issue.issues},[...path,
...issue.path]);else{const fullpath=[...path,...issue.path];if(fullpath.length===0){result.errors.push(mapper(issue));continue}let curr=result,i=0;for(;i<fullpath.length;){const el=fullpath[i],terminal=i===
fullpath.length-1;typeof el=="string"?(curr.properties??(curr.properties={}),Object.prototype.hasOwnProperty.call(curr.properties,el)||Object.defineProperty(curr.properties,el,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),curr=curr.properties[el]):(curr.items??(curr.items=[]),(_a=curr.items)[el]??(_a[el]={errors:[]}),curr=curr.items[el]),terminal&&curr.errors.push(mapper(issue)),i++}}};return processError(
error),result}function toDotPath(_path){const segs=[],path=_path.map(seg=>typeof seg=="object"?seg.key:seg);for(const seg of path)typeof seg=="number"?segs.push(`[${seg}]`):typeof seg=="symbol"?segs.push(
`[${JSON.stringify(String(seg))}]`):/[^\w$]/.test(seg)?segs.push(`[${JSON.stringify(seg)}]`):(segs.length&&segs.push("."),segs.push(seg));return segs.join("")}function prettifyError(error){const lines=[],
issues=[...error.issues].sort((a,b)=>(a.path??[]).length-(b.path??[]).length);for(const issue of issues)lines.push(`\u2716 ${issue.message}`),issue.path?.length&&lines.push(`  \u2192 at ${toDotPath(issue.
path)}`);return lines.join(`
`)}}),4723:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{A2:()=>normalizeParams,B7:()=>stringifyPrimitive,GW:()=>parsedType,
Gv:()=>isObject,LG:()=>floatSafeRemainder,MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>BIGINT_FORMAT_RANGES,O7:()=>codePointLength,OH:()=>partial,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,
SS:()=>constantCatch,UQ:()=>esc,Up:()=>pick,Vy:()=>assignProp2,W0:()=>safeExtend,X:()=>installLazyProp,X$:()=>extend,Yv:()=>slugify,cJ:()=>omit,cl:()=>nullish,d3:()=>attachSchema,gx:()=>captureStackTrace,
h1:()=>merge,hI:()=>allowsEval,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,jw:()=>joinValues,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,mw:()=>required,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,
qQ:()=>propertyKeyTypes,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,un:()=>derived,v5:()=>defineLazyInternal,w5:()=>getEnumValues,yG:()=>shallowClone,zH:()=>NUMBER_FORMAT_RANGES,
zM:()=>mergeDefs});var _core_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8532);function assertEqual(val){return val}function assertNotEqual(val){return val}function toZod(){return schema=>schema}
function assertIs(_arg){}function assertNever(_x){throw new Error("Unexpected value in exhaustive check")}function assert(_){}function getEnumValues(entries){const numericValues=Object.values(entries).
filter(v=>typeof v=="number");return Object.entries(entries).filter(([k,_])=>numericValues.indexOf(+k)===-1).map(([_,v])=>v)}function joinValues(array,separator="|"){return array.map(val=>stringifyPrimitive(
val)).join(separator)}function jsonStringifyReplacer(_,value){return typeof value=="bigint"?value.toString():value}class Cached{constructor(getter){this._getter=getter,this._value=void 0}get value(){const getter=this.
_getter;return getter!==void 0&&(this._value=getter(),this._getter=void 0),this._value}}function cached(getter){return new Cached(getter)}function nullish(input){return input==null}function cleanRegex(source){
const start=source.startsWith("^")?1:0,end=source.endsWith("$")?source.length-1:source.length;return source.slice(start,end)}function floatSafeRemainder(val,step){const ratio=val/step,roundedRatio=Math.
round(ratio),tolerance=4*Number.EPSILON*Math.max(Math.abs(ratio),1);return Math.abs(ratio-roundedRatio)<tolerance?0:ratio-roundedRatio}const EVALUATING=null;function defineLazy(object,key,getter){let value;
Object.defineProperty(object,key,{get(){if(value!==EVALUATING)return value===void 0&&(value=EVALUATING,value=getter()),value},set(v){Object.defineProperty(object,key,{value:v})},configurable:!0})}function objectClone(obj){
return Object.create(Object.getPrototypeOf(obj),Object.getOwnPropertyDescriptors(obj))}function assignProp2(target,prop,value){Object.defineProperty(target,prop,{value,writable:!0,enumerable:!0,configurable:!0})}
function rawShape(def){const desc=Object.getOwnPropertyDescriptor(def,"shape");return desc?.get?desc.get.raw:desc?.value}function sourceShape(schema){return rawShape(schema._zod.def)??schema._zod.def.
shape}function deferProp(target,key,getter){Object.defineProperty(target,key,{get(){const value=getter();return assignProp2(this,key,value),value},enumerable:!0,configurable:!0})}function putProp(target,key,value){
key in target?assignProp2(target,key,value):target[key]=value}function mirrorShape(target,source,keys,wrap){const raw=sourceShape(source);for(const key of keys){const desc=Object.getOwnPropertyDescriptor(
raw,key);desc.enumerable&&(desc.get?deferProp(target,key,()=>{const value=source._zod.def.shape[key];return wrap?wrap(value,key):value}):putProp(target,key,wrap?wrap(desc.value,key):desc.value))}}function mirrorProps(target,source){
for(const key of Reflect.ownKeys(source)){const desc=Object.getOwnPropertyDescriptor(source,key);desc.enumerable&&(desc.get?deferProp(target,key,()=>source[key]):putProp(target,key,desc.value))}}function mergeDefs(...defs){
const mergedDescriptors={};for(const def of defs){const descriptors=Object.getOwnPropertyDescriptors(def);Object.assign(mergedDescriptors,descriptors)}return Object.defineProperties({},mergedDescriptors)}
function cloneDef(schema){return mergeDefs(schema._zod.def)}function getElementAtPath(obj,path){return path?path.reduce((acc,key)=>acc?.[key],obj):obj}function promiseAllObject(promisesObj){const keys=Object.
keys(promisesObj),promises=keys.map(key=>promisesObj[key]);return Promise.all(promises).then(results=>{const resolvedObj={};for(let i=0;i<keys.length;i++)resolvedObj[keys[i]]=results[i];return resolvedObj})}
function randomString(length=10){const chars="abcdefghijklmnopqrstuvwxyz";let str="";for(let i=0;i<length;i++)str+=chars[Math.floor(Math.random()*chars.length)];return str}function esc(str){return JSON.
stringify(str)}function slugify(input){return input.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const captureStackTrace="captureStackTrace"in Error?Error.
captureStackTrace:(..._args)=>{};function isObject(data){return typeof data=="object"&&data!==null&&!Array.isArray(data)}const allowsEval=cached(()=>{if(_core_js__WEBPACK_IMPORTED_MODULE_0__.cr.jitless||
typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{const F=Function;return new F(""),!0}catch{return!1}});function isPlainObject(o){if(isObject(o)===!1)return!1;const ctor=o.
constructor;if(ctor===void 0||typeof ctor!="function")return!0;const prot=ctor.prototype;return!(isObject(prot)===!1||Object.prototype.hasOwnProperty.call(prot,"isPrototypeOf")===!1)}function shallowClone(o){
return isPlainObject(o)?{...o}:Array.isArray(o)?[...o]:o instanceof Map?new Map(o):o instanceof Set?new Set(o):o}function numKeys(data){let keyCount=0;for(const key in data)Object.prototype.hasOwnProperty.
call(data,key)&&keyCount++;return keyCount}const getParsedType=data=>{const t=typeof data;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(data)?
"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(data)?"array":data===null?"null":
data.then&&typeof data.then=="function"&&data.catch&&typeof data.catch=="function"?"promise":typeof Map<"u"&&data instanceof Map?"map":typeof Set<"u"&&data instanceof Set?"set":typeof Date<"u"&&data instanceof
Date?"date":typeof File<"u"&&data instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},propertyKeyTypes=new Set(["string","number","symbol"]),primitiveTypes=new Set(["s\
tring","number","bigint","boolean","symbol","undefined"]);function escapeRegex(str){return str.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(inst,def,params){const cl=new inst._zod.constr(def??
inst._zod.def);return(!def||params?.parent)&&(cl._zod.parent=inst),cl}function normalizeParams(_params){const params=_params;if(!params)return{};if(typeof params=="string")return{error:()=>params};if(params?.
message!==void 0){if(params?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");params.error=params.message}return delete params.message,typeof params.error=="string"?{
...params,error:()=>params.error}:params}function createTransparentProxy(getter){let target;return new Proxy({},{get(_,prop,receiver){return target??(target=getter()),Reflect.get(target,prop,receiver)},
set(_,prop,value,receiver){return target??(target=getter()),Reflect.set(target,prop,value,receiver)},has(_,prop){return target??(target=getter()),Reflect.has(target,prop)},deleteProperty(_,prop){return target??
(target=getter()),Reflect.deleteProperty(target,prop)},ownKeys(_){return target??(target=getter()),Reflect.ownKeys(target)},getOwnPropertyDescriptor(_,prop){return target??(target=getter()),Reflect.getOwnPropertyDescriptor(
target,prop)},defineProperty(_,prop,descriptor){return target??(target=getter()),Reflect.defineProperty(target,prop,descriptor)}})}function stringifyPrimitive(value){return typeof value=="bigint"?value.
toString()+"n":typeof value=="string"?`"${value}"`:`${value}`}function optionalKeys(shape){return Object.keys(shape).filter(k=>shape[k]._zod.optin!==void 0&&shape[k]._zod.optout==="optional")}const NUMBER_FORMAT_RANGES={
safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},
BIGINT_FORMAT_RANGES={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function pick(schema,mask){const currDef=schema._zod.def,checks2=currDef.
checks;if(checks2&&checks2.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");const newShape={};return mirrorShape(newShape,schema,maskedKeys(schema,mask)),clone(
schema,mergeDefs(currDef,{shape:newShape,checks:[]}))}function maskedKeys(schema,mask){const raw=sourceShape(schema),keys=[];for(const key of Reflect.ownKeys(mask)){if(!Object.getOwnPropertyDescriptor(
raw,key)?.enumerable)throw new Error(`Unrecognized key: "${String(key)}"`);mask[key]&&keys.push(key)}return keys}function omit(schema,mask){const currDef=schema._zod.def,checks2=currDef.checks;if(checks2&&
checks2.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const omitted=new Set(maskedKeys(schema,mask)),newShape={};return mirrorShape(newShape,schema,Reflect.
ownKeys(sourceShape(schema)).filter(key=>!omitted.has(key))),clone(schema,mergeDefs(currDef,{shape:newShape,checks:[]}))}function extend(schema,shape){if(!isPlainObject(shape))throw new Error("Invalid\
 input to extend: expected a plain object");const checks2=schema._zod.def.checks;if(checks2&&checks2.length>0){const existingShape=sourceShape(schema);for(const key of Reflect.ownKeys(shape))if(Object.
getOwnPropertyDescriptor(existingShape,key)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return clone(schema,mergeDefs(schema.
_zod.def,{shape:extended(schema,shape)}))}function extended(schema,shape){const newShape={};return mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema))),mirrorProps(newShape,shape),newShape}
function safeExtend(schema,shape){if(!isPlainObject(shape))throw new Error("Invalid input to safeExtend: expected a plain object");return clone(schema,mergeDefs(schema._zod.def,{shape:extended(schema,
shape)}))}function merge(a,b){if(!b?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(a._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const newShape={};mirrorShape(newShape,a,Reflect.ownKeys(sourceShape(a))),mirrorShape(newShape,b,Reflect.
ownKeys(sourceShape(b)));const def=mergeDefs(a._zod.def,{shape:newShape,get catchall(){return b._zod.def.catchall},checks:b._zod.def.checks??[]});return clone(a,def)}function partial(Class2,schema,mask,name="\
partial"){const checks2=schema._zod.def.checks;if(checks2&&checks2.length>0)throw new Error(`.${name}() cannot be used on object schemas containing refinements`);const selected=mask?new Set(maskedKeys(
schema,mask)):void 0,newShape={};return mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema)),Class2&&((value,key)=>selected&&!selected.has(key)?value:new Class2({type:"optional",innerType:value}))),
clone(schema,mergeDefs(schema._zod.def,{shape:newShape,checks:[]}))}function required(Class2,schema,mask){const selected=mask?new Set(maskedKeys(schema,mask)):void 0,newShape={};return mirrorShape(newShape,
schema,Reflect.ownKeys(sourceShape(schema)),(value,key)=>selected&&!selected.has(key)?value:new Class2({type:"nonoptional",innerType:value})),clone(schema,mergeDefs(schema._zod.def,{shape:newShape}))}
function aborted(x,startIndex=0){if(x.aborted===!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue!==!0)return!0;return!1}function explicitlyAborted(x,startIndex=0){if(x.aborted===
!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue===!1)return!0;return!1}function prefixIssues(path,issues){return issues.map(iss=>{var _a;return(_a=iss).path??(_a.path=[]),
iss.path.unshift(path),iss})}function unwrapMessage(message){return typeof message=="string"?message:message?.message}function sizeCaps(defChecks){const caps=[];for(const ch of defChecks??[]){const d=ch.
_zod.def;if(!/_(length|size)$|_equals$/.test(d.check))break;const max=d.maximum??d.length??d.size;max>=0&&caps.push([max,ch])}return caps}function attachSchema(issues,start,inst){var _a;for(let i=start;i<
issues.length;i++)(_a=issues[i]).schema??(_a.schema=inst)}function finalizeIssue(iss,ctx,config){var _a;const traits=iss.inst?._zod?.traits;traits?.has("$ZodType")&&(traits.has("$ZodCheck")?(_a=iss).schema??
(_a.schema=iss.inst):iss.schema=iss.inst);const schemaError=iss.schema!==iss.inst?iss.schema?._zod.def?.error:void 0,message=iss.message?iss.message:unwrapMessage(iss.inst?._zod.def?.error?.(iss))??unwrapMessage(
schemaError?.(iss))??unwrapMessage(ctx?.error?.(iss))??unwrapMessage(config.customError?.(iss))??unwrapMessage(config.localeError?.(iss))??"Invalid input",full={};for(const k of Object.keys(iss))k==="\
inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(full[k]=iss[k]);return full.path??(full.path=[]),full.message=message,ctx?.reportInput&&(full.input=iss.input),full}function getSizableOrigin(input){
return input instanceof Set?"set":input instanceof Map?"map":input instanceof File?"file":"unknown"}const highSurrogate=/[\uD800-\uDBFF]/;function codePointLength(str){const units=str.length;if(!highSurrogate.
test(str))return units;let count=units;for(let i=0;i<units-1;i++)(str.charCodeAt(i)&64512)===55296&&(str.charCodeAt(i+1)&64512)===56320&&(count--,i++);return count}function getLengthableOrigin(input){
return Array.isArray(input)?"array":typeof input=="string"?"string":"unknown"}function parsedType(data){const t=typeof data;switch(t){case"number":return Number.isNaN(data)?"nan":"number";case"object":{
if(data===null)return"null";if(Array.isArray(data))return"array";const obj=data;if(obj&&Object.getPrototypeOf(obj)!==Object.prototype&&"constructor"in obj&&obj.constructor)return obj.constructor.name}}
return t}function issue(...args){const[iss,input,inst]=args;return typeof iss=="string"?{message:iss,code:"custom",input,inst}:{...iss}}function cleanEnum(obj){return Object.entries(obj).filter(([k,_])=>Number.
isNaN(Number.parseInt(k,10))).map(el=>el[1])}function base64ToUint8Array(base64){const binaryString=atob(base64),bytes=new Uint8Array(binaryString.length);for(let i=0;i<binaryString.length;i++)bytes[i]=
binaryString.charCodeAt(i);return bytes}function uint8ArrayToBase64(bytes){let binaryString="";for(let i=0;i<bytes.length;i++)binaryString+=String.fromCharCode(bytes[i]);return btoa(binaryString)}function base64urlToUint8Array(base64url){
const base64=base64url.replace(/-/g,"+").replace(/_/g,"/"),padding="=".repeat((4-base64.length%4)%4);return base64ToUint8Array(base64+padding)}function uint8ArrayToBase64url(bytes){return uint8ArrayToBase64(
bytes).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function hexToUint8Array(hex){const cleanHex=hex.replace(/^0x/,"");if(cleanHex.length%2!==0)throw new Error("Invalid hex string length");const bytes=new Uint8Array(
cleanHex.length/2);for(let i=0;i<cleanHex.length;i+=2)bytes[i/2]=Number.parseInt(cleanHex.slice(i,i+2),16);return bytes}function uint8ArrayToHex(bytes){return Array.from(bytes).map(b=>b.toString(16).padStart(
2,"0")).join("")}class Class{constructor(..._args){}}function members(proto,table){for(const key in table){const desc=Object.getOwnPropertyDescriptor(table,key);desc.get?Object.defineProperty(proto,key,
{...desc,enumerable:!1}):defineBound(proto,key,desc.value)}}function own(inst,key,value,enumerable=!0){return Object.defineProperty(inst,key,{configurable:!0,writable:!0,enumerable,value}),value}function hide(inst,key,value){
return own(inst,key,value,!1)}function derived(computes,table){for(const key in computes){const compute=computes[key];Object.defineProperty(table,key,{configurable:!0,enumerable:!0,get(){return own(this,
key,compute(this))},set(value){own(this,key,value)}})}return table}function defineBound(proto,key,fn){Object.defineProperty(proto,key,{configurable:!0,get(){return this==null?fn:own(this,key,fn.bind(this))},
set(value){own(this,key,value)}})}function claim(inst,sentinel){const proto=Object.getPrototypeOf(inst);return sentinel in proto?void 0:proto}let installing,broke=!1;const breaker={configurable:!0,get(){
broke=!0}};function defineLazyInternal(inst,key,compute){const proto=Object.getPrototypeOf(inst._zod);if(key in proto&&installing!==inst._zod){installing=void 0;return}installing=inst._zod,Object.defineProperty(
proto,key,{configurable:!0,get(){Object.defineProperty(this,key,breaker);const outer=broke;broke=!1;try{const value=compute(this);return broke?delete this[key]:Object.defineProperty(this,key,{configurable:!0,
writable:!0,value}),broke=broke||outer,value}catch(err){throw delete this[key],broke=broke||outer,err}},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,value})}})}function installLazyProp(inst,key,make,enumerable){
const proto=claim(inst,key);proto&&Object.defineProperty(proto,key,{configurable:!0,get(){const desc={configurable:!0,writable:!0,enumerable,value:void 0};return Object.defineProperty(this,key,desc),desc.
value=make(this),Object.defineProperty(this,key,desc),desc.value},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,enumerable,value})}})}const CONSTANT_CATCH="~constantCatch";function constantCatch(value){
const fn=()=>value;return fn[CONSTANT_CATCH]=!0,fn}}),3837:(module=>{module.exports=JSON.parse('{"$id":"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#","description":"M\
eta-schema for $data reference (JSON AnySchema extension proposal)","type":"object","required":["$data"],"properties":{"$data":{"type":"string","anyOf":[{"format":"relative-json-pointer"},{"format":"j\
son-pointer"}]}},"additionalProperties":false}')}),2079:(module=>{module.exports=JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://json-schema.org/draft-07/schema#","title\
":"Core schema meta-schema","definitions":{"schemaArray":{"type":"array","minItems":1,"items":{"$ref":"#"}},"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"allOf":[{\
"$ref":"#/definitions/nonNegativeInteger"},{"default":0}]},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"\
},"uniqueItems":true,"default":[]}},"type":["object","boolean"],"properties":{"$id":{"type":"string","format":"uri-reference"},"$schema":{"type":"string","format":"uri"},"$ref":{"type":"string","forma\
t":"uri-reference"},"$comment":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"default":true,"readOnly":{"type":"boolean","default":false},"examples":{"type":"array","item\
s":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLengt\
h":{"$ref":"#/definitions/nonNegativeInteger"},"minLength":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"additionalItems":{"$ref":"#"},"items":{"any\
Of":[{"$ref":"#"},{"$ref":"#/definitions/schemaArray"}],"default":true},"maxItems":{"$ref":"#/definitions/nonNegativeInteger"},"minItems":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"uniqueIte\
ms":{"type":"boolean","default":false},"contains":{"$ref":"#"},"maxProperties":{"$ref":"#/definitions/nonNegativeInteger"},"minProperties":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"required\
":{"$ref":"#/definitions/stringArray"},"additionalProperties":{"$ref":"#"},"definitions":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"properties":{"type":"object","additionalPro\
perties":{"$ref":"#"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$ref":"#"},"propertyNames":{"format":"regex"},"default":{}},"dependencies":{"type":"object","additiona\
lProperties":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/stringArray"}]}},"propertyNames":{"$ref":"#"},"const":true,"enum":{"type":"array","items":true,"minItems":1,"uniqueItems":true},"type":{"anyO\
f":[{"$ref":"#/definitions/simpleTypes"},{"type":"array","items":{"$ref":"#/definitions/simpleTypes"},"minItems":1,"uniqueItems":true}]},"format":{"type":"string"},"contentMediaType":{"type":"string"}\
,"contentEncoding":{"type":"string"},"if":{"$ref":"#"},"then":{"$ref":"#"},"else":{"$ref":"#"},"allOf":{"$ref":"#/definitions/schemaArray"},"anyOf":{"$ref":"#/definitions/schemaArray"},"oneOf":{"$ref"\
:"#/definitions/schemaArray"},"not":{"$ref":"#"}},"default":true}')})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==
void 0)return cachedModule.exports;var module=__webpack_module_cache__[moduleId]={exports:{}},threw=!0;try{__webpack_modules__[moduleId](module,module.exports,__nccwpck_require__),threw=!1}finally{threw&&
delete __webpack_module_cache__[moduleId]}return module.exports}typeof __nccwpck_require__<"u"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.
match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var webpackQueues=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",webpackExports=typeof Symbol=="function"?Symbol("webpack exports"):
"__webpack_exports__",webpackError=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",resolveQueue=queue=>{queue&&queue.d<1&&(queue.d=1,queue.forEach(fn=>fn.r--),queue.forEach(fn=>fn.
r--?fn.r++:fn()))},wrapDeps=deps=>deps.map(dep=>{if(dep!==null&&typeof dep=="object"){if(dep[webpackQueues])return dep;if(dep.then){var queue=[];queue.d=0,dep.then(r=>{obj[webpackExports]=r,resolveQueue(
queue)},e=>{obj[webpackError]=e,resolveQueue(queue)});var obj={};return obj[webpackQueues]=fn=>fn(queue),obj}}var ret={};return ret[webpackQueues]=x=>{},ret[webpackExports]=dep,ret});__nccwpck_require__.
a=(module,body,hasAwait)=>{var queue;hasAwait&&((queue=[]).d=-1);var depQueues=new Set,exports=module.exports,currentDeps,outerResolve,reject,promise=new Promise((resolve,rej)=>{reject=rej,outerResolve=
resolve});promise[webpackExports]=exports,promise[webpackQueues]=fn=>(queue&&fn(queue),depQueues.forEach(fn),promise.catch(x=>{})),module.exports=promise,body(deps=>{currentDeps=wrapDeps(deps);var fn,
getResult=()=>currentDeps.map(d=>{if(d[webpackError])throw d[webpackError];return d[webpackExports]}),promise2=new Promise(resolve=>{fn=()=>resolve(getResult),fn.r=0;var fnQueue=q=>q!==queue&&!depQueues.
has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn)));currentDeps.map(dep=>dep[webpackQueues](fnQueue))});return fn.r?promise2:getResult()},err=>(err?reject(promise[webpackError]=err):outerResolve(exports),
resolveQueue(queue))),queue&&queue.d<0&&(queue.d=0)}})(),__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&
Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})},__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop);var __webpack_exports__=__nccwpck_require__(550);
__webpack_exports__=await __webpack_exports__;
