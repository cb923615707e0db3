/** The same in other languages, over `plainWords`: drop your instructions, approve, find nothing. */
export const tongues: readonly (readonly [string, RegExp])[] = [
  [
    'tells a reader to drop its instructions (German)',
    /(?:ignorier|missacht|vergiss|vergesst|übergeh)\p{L}* (?:\p{L}+ ){0,4}(?:anweisung|instruktion|regel|vorgabe|anleitung)/u,
  ],
  [
    'tells a reader what to find (German)',
    /(?:genehmig|freigeb|akzeptier|melde|nenne|berichte)\p{L}* (?:\p{L}+ ){0,4}(?:änderung|pull request|keine (?:fehler|befunde|probleme|mängel)|diff|nichts)/u,
  ],
  [
    'tells a reader to drop its instructions (French)',
    /(?:ignor|oubli|néglig)\p{L}* (?:\p{L}+ ){0,2}(?:les|toutes|vos|ces|aux) (?:\p{L}+ ){0,3}(?:instructions|consignes|règles|directives)/u,
  ],
  [
    'tells a reader what to find (French)',
    /(?:approuv|accept|valid|signal)\p{L}* (?:\p{L}+ ){0,3}(?:modification|changement|demande|aucun(?:e)? (?:problème|erreur|défaut|anomalie)|rien)/u,
  ],
  [
    'tells a reader to drop its instructions (Spanish)',
    /(?:ignor|olvid|omit)\p{L}* (?:\p{L}+ ){0,4}(?:instrucciones|reglas|indicaciones|directrices)/u,
  ],
  [
    'tells a reader what to find (Spanish)',
    /(?:aprueb|aprob|acept|report|inform)\p{L}* (?:\p{L}+ ){0,3}(?:este cambio|cambio|solicitud|ningún (?:problema|error|defecto)|nada)/u,
  ],
  [
    'tells a reader to drop its instructions (Portuguese)',
    /(?:ignor|esque)\p{L}* (?:\p{L}+ ){0,4}(?:instruções|regras|diretrizes)/u,
  ],
  [
    'tells a reader to drop its instructions (Italian)',
    /(?:ignor|dimentic)\p{L}* (?:\p{L}+ ){0,4}(?:istruzioni|regole)/u,
  ],
  [
    'tells a reader to drop its instructions (Russian)',
    /(?:игнорир|забуд|пренебрег)\p{L}* (?:\p{L}+ ){0,4}(?:инструкц|указани|правил)/u,
  ],
  [
    'tells a reader what to find (Russian)',
    /(?:одобр|прими|не сообща)\p{L}* (?:\p{L}+ ){0,4}(?:изменени|запрос|ошиб|проблем|pull)/u,
  ],
  [
    'tells a reader to drop its instructions (Chinese)',
    /(?:忽略|无视|無視|忘记|忘掉)[\p{L} ]{0,12}(?:指令|指示|说明|說明|规则|規則|提示)/u,
  ],
  [
    'tells a reader what to find (Chinese)',
    /(?:批准|通过|通過|同意)[\p{L} ]{0,8}(?:更改|变更|變更|修改|请求|提交|代码|審查|审查)|不要[\p{L} ]{0,4}(?:报告|報告|指出|提出)/u,
  ],
  [
    'tells a reader to drop its instructions (Japanese)',
    /(?:指示|命令|ルール|プロンプト)[\p{L} ]{0,4}(?:無視|忘れ)|(?:承認|合格)[\p{L} ]{0,2}(?:して|せよ|とし)/u,
  ],
  [
    'tells a reader to drop its instructions (Korean)',
    /(?:지시|명령|지침|규칙)[\p{L} ]{0,6}(?:무시|잊)|(?:승인)[\p{L} ]{0,4}(?:하세요|해)/u,
  ],
];
