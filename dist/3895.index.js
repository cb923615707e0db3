const id=3895,ids=[3895],modules={25064:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DH:()=>RequestTimeoutError,EH:()=>NotImplementedError,
Ed:()=>OverloadedError,Ee:()=>GatewayTimeoutError,Is:()=>UnprocessableEntityError,LG:()=>APIError,Ll:()=>PermissionDeniedError,OE:()=>RateLimitError,PO:()=>InternalServerError,Xo:()=>ClientClosedRequestError,
cH:()=>APIUserAbortError,dw:()=>RetryableError,fK:()=>ConflictError,k9:()=>PreconditionFailedError,m_:()=>NotFoundError,pJ:()=>AnthropicError2,qA:()=>APIConnectionTimeoutError,us:()=>ServiceUnavailableError,
v3:()=>AuthenticationError,v7:()=>BadRequestError,xD:()=>ContentTooLargeError,xL:()=>RequestHeaderFieldsTooLargeError,xX:()=>APIConnectionError,yP:()=>PaymentRequiredError});var _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
62533),AnthropicError2=(()=>{class AnthropicError3 extends Error{constructor(message,options){super(message,options),Object.defineProperty(this,"name",{value:new.target._errorName,writable:!0,configurable:!0})}}
return AnthropicError3._errorName="AnthropicError",AnthropicError3})(),APIError=(()=>{class APIError2 extends AnthropicError2{constructor(status,error,message,headers,type){super(`${APIError2.makeMessage(
status,error,message)}`),this.status=status,this.headers=headers,this.requestID=headers?.get("request-id"),this.workspaceID=headers?.get("anthropic-workspace-id"),this.error=error;const body=error??{};
this.apiMessage=body.error?.message??null,this.type=type??body.error?.type??null;const errorCode=body.error?.details?.error_code;this.errorCode=typeof errorCode=="string"?errorCode:null,this.details=body.
error?.details??null}static makeMessage(status,error,message){const msg=error?.message?typeof error.message=="string"?error.message:JSON.stringify(error.message):error?JSON.stringify(error):message;return status&&
msg?`${status} ${msg}`:status?`${status} status code (no body)`:msg||"(no status code or body)"}static generate(status,errorResponse,message,headers){if(!status||!headers)return new APIConnectionError(
{message,cause:(0,_internal_errors_mjs__WEBPACK_IMPORTED_MODULE_0__.r)(errorResponse)});const error=errorResponse,errorClass=STATUS_ERROR_CLASSES.get(status);return errorClass?new errorClass(status,error,
message,headers):status>=500?new InternalServerError(status,error,message,headers):new APIError2(status,error,message,headers)}}return APIError2._errorName="APIError",APIError2})(),APIUserAbortError=(()=>{
class APIUserAbortError2 extends APIError{constructor({message}={}){super(void 0,void 0,message||"Request was aborted.",void 0)}}return APIUserAbortError2._errorName="APIUserAbortError",APIUserAbortError2})(),
APIConnectionError=(()=>{class APIConnectionError2 extends APIError{constructor({message,cause}){super(void 0,void 0,message||"Connection error.",void 0),cause&&(this.cause=cause)}}return APIConnectionError2.
_errorName="APIConnectionError",APIConnectionError2})(),APIConnectionTimeoutError=(()=>{class APIConnectionTimeoutError2 extends APIConnectionError{constructor({message}={}){super({message:message??"R\
equest timed out."})}}return APIConnectionTimeoutError2._errorName="APIConnectionTimeoutError",APIConnectionTimeoutError2})(),RetryableError=(()=>{class RetryableError2 extends AnthropicError2{constructor(message,{
cause}={}){super(message??"Retryable error."),cause!==void 0&&(this.cause=cause)}}return RetryableError2._errorName="RetryableError",RetryableError2})(),BadRequestError=(()=>{class BadRequestError2 extends APIError{}
return BadRequestError2._errorName="BadRequestError",BadRequestError2})(),AuthenticationError=(()=>{class AuthenticationError2 extends APIError{}return AuthenticationError2._errorName="AuthenticationE\
rror",AuthenticationError2})(),PaymentRequiredError=(()=>{class PaymentRequiredError2 extends APIError{}return PaymentRequiredError2._errorName="PaymentRequiredError",PaymentRequiredError2})(),PermissionDeniedError=(()=>{
class PermissionDeniedError2 extends APIError{}return PermissionDeniedError2._errorName="PermissionDeniedError",PermissionDeniedError2})(),NotFoundError=(()=>{class NotFoundError2 extends APIError{}return NotFoundError2.
_errorName="NotFoundError",NotFoundError2})(),RequestTimeoutError=(()=>{class RequestTimeoutError2 extends APIError{}return RequestTimeoutError2._errorName="RequestTimeoutError",RequestTimeoutError2})(),
ConflictError=(()=>{class ConflictError2 extends APIError{}return ConflictError2._errorName="ConflictError",ConflictError2})(),PreconditionFailedError=(()=>{class PreconditionFailedError2 extends APIError{}
return PreconditionFailedError2._errorName="PreconditionFailedError",PreconditionFailedError2})(),ContentTooLargeError=(()=>{class ContentTooLargeError2 extends APIError{}return ContentTooLargeError2.
_errorName="ContentTooLargeError",ContentTooLargeError2})(),UnprocessableEntityError=(()=>{class UnprocessableEntityError2 extends APIError{}return UnprocessableEntityError2._errorName="UnprocessableE\
ntityError",UnprocessableEntityError2})(),RateLimitError=(()=>{class RateLimitError2 extends APIError{}return RateLimitError2._errorName="RateLimitError",RateLimitError2})(),RequestHeaderFieldsTooLargeError=(()=>{
class RequestHeaderFieldsTooLargeError2 extends APIError{}return RequestHeaderFieldsTooLargeError2._errorName="RequestHeaderFieldsTooLargeError",RequestHeaderFieldsTooLargeError2})(),ClientClosedRequestError=(()=>{
class ClientClosedRequestError2 extends APIError{}return ClientClosedRequestError2._errorName="ClientClosedRequestError",ClientClosedRequestError2})(),InternalServerError=(()=>{class InternalServerError2 extends APIError{}
return InternalServerError2._errorName="InternalServerError",InternalServerError2})(),NotImplementedError=(()=>{class NotImplementedError2 extends InternalServerError{}return NotImplementedError2._errorName=
"NotImplementedError",NotImplementedError2})(),ServiceUnavailableError=(()=>{class ServiceUnavailableError2 extends InternalServerError{}return ServiceUnavailableError2._errorName="ServiceUnavailableE\
rror",ServiceUnavailableError2})(),GatewayTimeoutError=(()=>{class GatewayTimeoutError2 extends InternalServerError{}return GatewayTimeoutError2._errorName="GatewayTimeoutError",GatewayTimeoutError2})(),
OverloadedError=(()=>{class OverloadedError2 extends InternalServerError{}return OverloadedError2._errorName="OverloadedError",OverloadedError2})();const STATUS_ERROR_CLASSES=new Map([[400,BadRequestError],
[401,AuthenticationError],[402,PaymentRequiredError],[403,PermissionDeniedError],[404,NotFoundError],[408,RequestTimeoutError],[409,ConflictError],[412,PreconditionFailedError],[413,ContentTooLargeError],
[422,UnprocessableEntityError],[429,RateLimitError],[431,RequestHeaderFieldsTooLargeError],[499,ClientClosedRequestError],[501,NotImplementedError],[503,ServiceUnavailableError],[504,GatewayTimeoutError],
[529,OverloadedError]])}),43895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{zodOutputFormat:()=>zodOutputFormat});
var values=__webpack_require__(69296);const SUPPORTED_STRING_FORMATS=new Set(["date-time","time","date","duration","email","hostname","uri","ipv4","ipv6","uuid"]);function deepClone(obj){return JSON.parse(
JSON.stringify(obj))}function isPrimitive(value){return value===null||typeof value!="object"}function transformJSONSchema(jsonSchema){const workingCopy=deepClone(jsonSchema);return _transformJSONSchema(
workingCopy)}function _transformJSONSchema(jsonSchema){const strictSchema={},defs=(0,values.uY)(jsonSchema,"$defs");if(defs!==void 0){const strictDefs={};strictSchema.$defs=strictDefs;for(const[name,defSchema]of Object.
entries(defs))strictDefs[name]=_transformJSONSchema(defSchema)}const ref=(0,values.uY)(jsonSchema,"$ref");if(ref!==void 0)return strictSchema.$ref=ref,strictSchema;const enumValues=jsonSchema.enum;Array.
isArray(enumValues)&&enumValues.length>0&&enumValues.every(isPrimitive)&&(strictSchema.enum=(0,values.uY)(jsonSchema,"enum")),jsonSchema.const!==void 0&&isPrimitive(jsonSchema.const)&&(strictSchema.const=
(0,values.uY)(jsonSchema,"const"));const hasLiterals="enum"in strictSchema||"const"in strictSchema,declaredType=(0,values.uY)(jsonSchema,"type"),type=hasLiterals?void 0:declaredType,anyOf=(0,values.uY)(
jsonSchema,"anyOf"),oneOf=(0,values.uY)(jsonSchema,"oneOf"),allOf=(0,values.uY)(jsonSchema,"allOf");if((0,values.uY)(jsonSchema,"$schema"),Array.isArray(anyOf))strictSchema.anyOf=anyOf.map(variant=>_transformJSONSchema(
variant));else if(Array.isArray(oneOf))strictSchema.anyOf=oneOf.map(variant=>_transformJSONSchema(variant));else if(Array.isArray(allOf))strictSchema.allOf=allOf.map(entry=>_transformJSONSchema(entry));else if(!hasLiterals){
if(type===void 0)throw new Error("JSON schema must have a type defined if anyOf/oneOf/allOf/enum/const are not used");strictSchema.type=type}const description=(0,values.uY)(jsonSchema,"description");description!==
void 0&&(strictSchema.description=description);const title=(0,values.uY)(jsonSchema,"title");if(title!==void 0&&(strictSchema.title=title),type==="object"){const properties=(0,values.uY)(jsonSchema,"p\
roperties")||{};strictSchema.properties=Object.fromEntries(Object.entries(properties).map(([key,propSchema])=>[key,_transformJSONSchema(propSchema)])),(0,values.uY)(jsonSchema,"additionalProperties"),
strictSchema.additionalProperties=!1;const required=(0,values.uY)(jsonSchema,"required");required!==void 0&&(strictSchema.required=required)}else if(type==="string"){const format=(0,values.uY)(jsonSchema,
"format");format!==void 0&&SUPPORTED_STRING_FORMATS.has(format)?strictSchema.format=format:format!==void 0&&(jsonSchema.format=format)}else if(type==="array"){const items=(0,values.uY)(jsonSchema,"ite\
ms");items!==void 0&&(strictSchema.items=_transformJSONSchema(items));const minItems=(0,values.uY)(jsonSchema,"minItems");minItems!==void 0&&(minItems===0||minItems===1)?strictSchema.minItems=minItems:
minItems!==void 0&&(jsonSchema.minItems=minItems)}if(Object.keys(jsonSchema).length>0){const existingDescription=strictSchema.description;strictSchema.description=(existingDescription?existingDescription+
`

`:"")+"{"+Object.entries(jsonSchema).map(([key,value])=>`${key}: ${JSON.stringify(value)}`).join(", ")+"}"}return strictSchema}var json_schema_processors=__webpack_require__(98439),core_error=__webpack_require__(
25064);function zodOutputFormat(zodObject){return{type:"json_schema",schema:{...transformJSONSchema(json_schema_processors.bl(zodObject,{reused:"ref"}))},parse:content=>{let parsed;try{parsed=JSON.parse(
content)}catch(error){throw new core_error.pJ(`Failed to parse structured output as JSON: ${error instanceof Error?error.message:String(error)}`)}const output=zodObject.safeParse(parsed);if(!output.success){
const formattedIssues=output.error.issues.slice(0,5).map(issue=>`  - ${issue.path.join(".")}: ${issue.message}`).join(`
`),issueCount=output.error.issues.length,suffix=issueCount>5?`
  ... and ${issueCount-5} more issue(s)`:"";throw new core_error.pJ(`Failed to parse structured output: ${output.error.message}
Validation issues:
${formattedIssues}${suffix}`)}return output.data}}}}),62533:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>castToError,
z:()=>isAbortError});function isAbortError(err){return typeof err=="object"&&err!==null&&("name"in err&&err.name==="AbortError"||"message"in err&&String(err.message).includes("FetchRequestCanceledExce\
ption"))}const castToError=err=>{if(err instanceof Error)return err;if(typeof err=="object"&&err!==null){try{const tag=Object.prototype.toString.call(err);if(tag==="[object Error]"||tag==="[object DOM\
Exception]"){const error=new Error(err.message,err.cause?{cause:err.cause}:{});return err.stack&&(error.stack=err.stack),err.cause&&!error.cause&&(error.cause=err.cause),err.name&&(error.name=err.name),
error}}catch{}try{return new Error(JSON.stringify(err))}catch{}}return new Error(err)}}),69296:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$3:()=>hasOwn,MH:()=>isReadonlyArray,cy:()=>isArray,f2:()=>checkNever,i8:()=>maybeObj,ml:()=>safeJSON,nt:()=>isAbsoluteURL,rn:()=>CREDENTIAL_OPTIONS,sA:()=>isObj,uY:()=>pop,wQ:()=>validatePositiveInteger,
ze:()=>isEmptyObj});var _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(25064);const startsWithSchemeRegexp=/^[a-z][a-z0-9+.-]*:/i,isAbsoluteURL=url=>startsWithSchemeRegexp.test(url);
let isArray=val=>(isArray=Array.isArray,isArray(val)),isReadonlyArray=isArray;function maybeObj(x){return typeof x!="object"?{}:x??{}}function isEmptyObj(obj){if(!obj)return!0;for(const _k in obj)return!1;
return!0}function hasOwn(obj,key){return Object.prototype.hasOwnProperty.call(obj,key)}function isObj(obj){return obj!=null&&typeof obj=="object"&&!Array.isArray(obj)}const ensurePresent=value=>{if(value==
null)throw new AnthropicError(`Expected a value to be given but received ${value} instead.`);return value},validatePositiveInteger=(name,n)=>{if(typeof n!="number"||!Number.isInteger(n))throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.
pJ(`${name} must be an integer`);if(n<0)throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.pJ(`${name} must be a positive integer`);return n},CREDENTIAL_OPTIONS=["apiKey","authToken","credentials",
"config","profile"],rejectUnsupportedCredentials=(options,platform)=>{for(const name of CREDENTIAL_OPTIONS)if(!platform.accepts.includes(name)&&options[name]!=null)throw new AnthropicError(platform.unsupportedOptionMessage(
name))},coerceInteger=value=>{if(typeof value=="number")return Math.round(value);if(typeof value=="string")return parseInt(value,10);throw new AnthropicError(`Could not coerce ${value} (type: ${typeof value}\
) into a number`)},coerceFloat=value=>{if(typeof value=="number")return value;if(typeof value=="string")return parseFloat(value);throw new AnthropicError(`Could not coerce ${value} (type: ${typeof value}\
) into a number`)},coerceBoolean=value=>typeof value=="boolean"?value:typeof value=="string"?value==="true":!!value,maybeCoerceInteger=value=>{if(value!=null)return coerceInteger(value)},maybeCoerceFloat=value=>{
if(value!=null)return coerceFloat(value)},maybeCoerceBoolean=value=>{if(value!=null)return coerceBoolean(value)},safeJSON=text=>{try{return JSON.parse(text)}catch{return}},pop=(obj,key)=>{const value=obj[key];
return delete obj[key],value};function checkNever(_value){}})};export{id,ids,modules};
