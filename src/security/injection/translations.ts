/** The same in other languages, over `plainWords`: drop your instructions, approve, find nothing. */
export const foreignLanguages = (): readonly ForeignLanguage[] => (known ??= knownLanguages());

type ForeignLanguage = readonly [what: string, shape: RegExp];

/** Made when they are first asked for: patterns over all letters take long to read. */
let known: readonly ForeignLanguage[] | null = null;

const knownLanguages = (): readonly ForeignLanguage[] => [
  [
    'tells a reader to drop its instructions (German)',
    /(?:ignorier|missacht|vergiss|vergesst|übergeh)\p{L}* (?:\p{L}+ ){0,4}(?:anweisung|instruktion|regel|vorgabe|anleitung)/u,
  ],
  [
    'tells a reader what to find (German)',
    /(?:genehmig|freigeb|akzeptier|melde|nenne|berichte)\p{L}* (?:\p{L}+ ){0,4}(?:änderung|pull request|keine (?:fehler|befunde|probleme|mängel)|diff|nichts)|(?:keine|nicht) (?:\p{L}+ ){0,1}(?:fehler|befunde?|probleme?|mängel|schwachstellen) (?:\p{L}+ ){0,4}(?:melde|nenne|berichte|aufführe|beanstande)/u,
  ],
  [
    'tells a reader to drop its instructions (French)',
    /(?:ignor|oubli|néglig)\p{L}* (?:\p{L}+ ){0,2}(?:les|toutes|vos|ces|aux) (?:\p{L}+ ){0,3}(?:instructions|consignes|règles|directives)/u,
  ],
  [
    'tells a reader what to find (French)',
    /(?<!\p{L})(?:approuv|accept|valid|signal)\p{L}* (?:\p{L}+ ){0,2}(?:cette|cet|ce|ces|la|les|le|toutes?|tous|aucune?) (?:\p{L}+ ){0,1}(?:modification|changement|demande|problème|erreur|défaut|anomalie)|(?<!\p{L})(?:approuv|accept|valid|signal)\p{L}* rien/u,
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
    /(?:批准|同意)[\p{L} ]{0,8}(?:更改|变更|變更|修改|请求|提交|代码|審查|审查)|(?:通过|通過) ?(?:此|该|該|本|这个|這個|这次)[\p{L} ]{0,4}(?:更改|变更|變更|修改|请求|提交|代码|審查|审查)|(?:通过|通過)(?:所有|全部)?(?:代码|代碼)?(?:审查|審查|审核|審核|更改|变更|變更|请求|提交)|(?:不要|请勿|請勿|别|勿)[\p{L} ]{0,4}(?:报告|報告|指出|提出)/u,
  ],
  [
    'tells a reader to drop its instructions (Japanese)',
    /(?:指示|命令|ルール|プロンプト)[\p{L} ]{0,4}(?:無視|忘れ)|(?:承認|合格)[\p{L} ]{0,2}(?:して(?!い)|しなさい|せよ|しろ|とし)/u,
  ],
  [
    'tells a reader to drop its instructions (Korean)',
    /(?:지시|명령|지침|규칙)[\p{L} ]{0,6}(?:무시|잊)|(?:승인)[\p{L} ]{0,4}(?:하세요|해)/u,
  ],
  [
    'tells a reader to drop its instructions (Dutch)',
    /(?<!\p{L})(?:negeer|vergeet)\p{L}* (?:\p{L}+ ){0,4}(?:instructies|aanwijzingen|regels|opdrachten)/u,
  ],
  [
    'tells a reader what to find (Dutch)',
    /(?<!\p{L})keur (?:\p{L}+ ){0,5}goed|(?<!\p{L})(?:meld|rapporteer) (?:\p{L}+ ){0,2}(?:geen|niets)/u,
  ],
  [
    'tells a reader to drop its instructions (Polish)',
    /(?:ignoruj|pomiń|zapomnij)\p{L}* (?:\p{L}+ ){0,4}(?:instrukcj|polece|zasad|wytyczn)/u,
  ],
  [
    'tells a reader what to find (Polish)',
    /(?:zatwierdź|zaakceptuj) (?:\p{L}+ ){0,3}(?:zmian|kod|pull)|nie zgłaszaj/u,
  ],
  [
    'tells a reader to drop its instructions (Czech)',
    /(?:ignoruj|zapomeň|pomiň)\p{L}* (?:\p{L}+ ){0,4}(?:instrukc|pokyn|pravid)/u,
  ],
  [
    'tells a reader to drop its instructions (Scandinavian)',
    /(?<!\p{L})(?:ignorera?|glöm|glem|bortse)\p{L}* (?:\p{L}+ ){0,4}(?:instruktion|instruks|regler|anvisning)/u,
  ],
  [
    'tells a reader to drop its instructions (Turkish)',
    /(?:talimat|yönerge|kural|komut)\p{L}* (?:\p{L}+ ){0,3}(?:yok say|görmezden|unut|dikkate alma)/u,
  ],
  [
    'tells a reader what to find (Turkish)',
    /(?:değişikliğ|kodu|isteğ)\p{L}* (?:\p{L}+ ){0,2}(?:onayla|kabul et)|(?:sorun|hata) (?:bildirme|raporlama)/u,
  ],
  [
    'tells a reader to drop its instructions (Ukrainian)',
    /(?:ігнору|забуд|знехту)\p{L}* (?:\p{L}+ ){0,4}(?:інструкц|вказів|правил)/u,
  ],
  [
    'tells a reader to drop its instructions (Greek)',
    /(?:αγνόησ|αγνοήσ|ξέχνα|ξεχάσ)\p{L}* (?:\p{L}+ ){0,4}(?:οδηγί|κανόν|εντολ)/u,
  ],
  [
    'tells a reader to drop its instructions (Arabic)',
    /(?:تجاهل|انس|تخط)\p{L}* (?:[\p{L}\p{M}]+ ){0,4}\p{L}*(?:تعليمات|أوامر|قواعد|إرشادات)/u,
  ],
  [
    'tells a reader what to find (Arabic)',
    /(?:وافق|اعتمد|اقبل)\p{L}* (?:[\p{L}\p{M}]+ ){0,3}\p{L}*(?:تغيير|طلب|كود)|لا (?:تبلغ|تذكر)/u,
  ],
  [
    'tells a reader to drop its instructions (Persian)',
    /(?:دستور|قوانین|راهنما)[\p{L}\p{M}]* (?:[\p{L}\p{M}]+ ){0,4}(?:نادیده|فراموش)/u,
  ],
  [
    'tells a reader to drop its instructions (Hebrew)',
    /(?:התעלם|תתעלם|התעלמו|שכח)\p{L}* (?:\p{L}+ ){0,4}\p{L}*(?:הוראות|הנחיות|כללים)/u,
  ],
  [
    'tells a reader to drop its instructions (Hindi)',
    /(?:निर्देश|नियम|आदेश)[\p{L}\p{M}]* (?:[\p{L}\p{M}]+ ){0,3}(?:अनदेखा|नज़रअंदाज़|भूल)/u,
  ],
  [
    'tells a reader what to find (Hindi)',
    /(?:बदलाव|परिवर्तन|कोड)[\p{L}\p{M}]* (?:[\p{L}\p{M}]+ ){0,3}(?:मंज़ूर|स्वीक)/u,
  ],
  [
    'tells a reader to drop its instructions (Thai)',
    /(?:เพิกเฉย|ละเว้น|ไม่สนใจ|ลืม)[\p{L}\p{M} ]{0,12}(?:คำสั่ง|คำแนะนำ|กฎ)/u,
  ],
  [
    'tells a reader to drop its instructions (Indonesian)',
    /(?<!\p{L})(?:abaikan|lupakan) (?:\p{L}+ ){0,4}(?:instruksi|perintah|aturan|petunjuk)/u,
  ],
  [
    'tells a reader to drop its instructions (Vietnamese)',
    /(?:bỏ qua|quên) (?:[\p{L}\p{M}]+ ){0,5}(?:hướng dẫn|chỉ thị|quy tắc|lệnh|chỉ dẫn)/u,
  ],
];
