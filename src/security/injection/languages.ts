/**
 * How a reviewer or a model is addressed, and how it is ordered to approve, skip, omit or downgrade, in the languages that
 * models are attacked in most, apart from English. In small letters and without accents, as texts are compared;
 * `condition` tells rules and descriptions from orders about this change.
 */
interface Language {
  /** Tells that a text may be in it, for those that have letters of their own. */
  readonly script: RegExp | null;
  readonly address: string;
  readonly order: string;
  readonly condition: string;
}

const latin = (address: string, order: string, condition: string): Language => ({
  script: null,
  address: `(?<![\\p{L}\\p{N}])(?:${address})`,
  order: `(?<![\\p{L}\\p{N}])(?:${order})`,
  condition: `(?<![\\p{L}\\p{N}])(?:${condition})(?![\\p{L}\\p{N}])`,
});
const own = (script: RegExp, address: string, order: string, condition: string): Language => ({
  script,
  address,
  order,
  condition,
});

export const languages: readonly Language[] = [
  // German
  latin(
    '(?:ki|ai|llm)[- ]?(?:prufer|reviewer|gutachter|assistent|modell|agent)\\w*|sprachmodell\\w*|liebe[rs]? (?:prufer|reviewer|assistent|ki|modell)\\w*|(?:an|fur) (?:den|die|das|alle) (?:prufer|reviewer|gutachter|assistent|modell|ki)\\w*|(?:prufer|reviewer|assistent|modell)(?:in)?[:,!]|(?:vorherige|fruhere|bisherige|obige)n? (?:anweisung|instruktion)\\w*',
    '(?:genehmig|akzeptier|bestatig|wink)\\w* (?:bitte |einfach )?(?:diese\\w*|den|die|das|alle) (?:anderung|pull|pr\\b|datei|code|commit|merge)\\w*|(?:diese\\w*|die|den) (?:anderung\\w*|pull[- ]request|datei|code) (?:bitte |einfach |sofort )*(?:zu )?(?:genehmig|freigeb|freizugeb|akzeptier|durchwink)\\w*|(?:melde|nenne|erwahne|berichte|beanstande)\\w* (?:bitte |hier |uns )*(?:keine?\\w*|nichts)|(?:keine?\\w*|nichts) (?:\\w+ ){0,2}(?:melde|nenne|berichte|erwahne|anmerke|beanstande|auszugebe|zu melde)\\w*|(?:ignorier|ubersprin|ubergeh|vergiss)\\w* (?:bitte |einfach )?(?:diese|alle|samtliche)\\w* (?:\\w+ )?(?:datei|anderung|funktion|fehler|problem|anweisung|instruktion|befund|hinweis)\\w*',
    'wenn|falls|sofern|sobald|bevor|nachdem|ausser|solange',
  ),
  // French
  latin(
    "(?:relecteur|reviseur|assistant|modele|agent|correcteur)s? (?:ia|automatique|de langage|de revue)\\b|(?:chere?s? |a l'attention d[ue]s? |note (?:a|pour) (?:l[ea']s? ?)?|aux? )(?:ia|modele|relecteur|reviseur|assistant|agent)s?\\b|(?:relecteur|assistant|modele|ia)s?\\s*[:,!]|(?:instructions|consignes) (?:precedentes|anterieures|ci-dessus)",
    "(?:approuve[zrs]?|accepte[zr]?|valide[zr]?) (?:simplement |directement )?(?:cette?|ces?|la|le|tout(?:es?)?) (?:modification|changement|pull|pr\\b|demande|fichier|code|diff)s?|ne (?:\\w+ )?(?:signale|rapporte|mentionne|releve|remonte)[zr]?s? (?:pas|aucun|rien)|ne (?:pas|rien) (?:signaler|rapporter|mentionner|relever|remonter)|ne signaler aucun\\w*|sans (?:signaler|rapporter|relever) (?:aucun|d[e'])|(?:ignore[zr]?|saute[zr]?|oublie[zr]?) (?:toutes? |tous )?(?:ce(?:tte|s)? |les? )(?:\\w+ )?(?:fichier|changement|modification|instruction|consigne|probleme|erreur)s?",
    'si|lorsque|quand|des que|avant|apres|une fois|ensuite|en public|sauf',
  ),
  // Spanish
  latin(
    '(?:revisor|asistente|modelo|agente)(?:a|es|s)? (?:de (?:ia|codigo|lenguaje)|automatic\\w+)|(?:querid[oa]s? |estimad[oa]s? |atencion,? |nota (?:para|a) (?:l[oa]s? |el )?|al? )(?:revisor|ia|modelo|asistente|agente)\\w*\\b|(?:revisor|asistente|modelo|ia)\\s*[:,!]|instrucciones (?:anteriores|previas)',
    '(?:aprueb[ae]|acept[ae]|aprobar|valid[ae])[ns]? (?:directamente |simplemente )?(?:est[eao]s?|el|la|todos?) (?:cambio|pull|pr\\b|solicitud|archivo|codigo|modificacion|diff)\\w*|no (?:informes?|reportes?|senales?|menciones?|indiques?|marques?|comentes?)n? (?:de )?(?:ning\\w+|nada|los|est[eao]s?|problemas|errores|fallos)|sin (?:informar|reportar|senalar) (?:de )?(?:ning\\w+|nada|errores|problemas)|(?:ignor[ae]|omit[ae]|salt[ae]|olvid[ae])[ns]? (?:tod[oa]s? )?(?:est[eao]s?|l[oa]s?|el) (?:archivo|cambio|instruccion|problema|error|hallazgo)\\w*',
    'si|cuando|antes|despues|una vez|en cuanto|salvo|este paso',
  ),
  // Portuguese
  latin(
    '(?:revisor|assistente|modelo|agente)(?:a|es|s)? (?:de (?:ia|codigo|linguagem)|automatic\\w+)|(?:car[oa]s? |prezad[oa]s? |atencao,? |nota (?:para|ao?) (?:[oa]s? )?|aos? )(?:revisor|ia|modelo|assistente|agente)\\w*\\b|(?:revisor|assistente|modelo|ia)\\s*[:,!]|instrucoes (?:anteriores|previas)',
    '(?:aprov[ae]|aceit[ae]|aprovar)m? (?:diretamente |simplesmente )?(?:est[eao]s?|ess[eao]s?|a|o|tudo) (?:mudanca|alteracao|pull|pr\\b|solicitacao|arquivo|codigo|modificacao)\\w*|nao (?:informe|reporte|relate|sinalize|mencione|aponte|comente)m? (?:nenhum\\w*|nada|os|est[eao]s?|problemas|erros)|sem (?:informar|reportar|relatar|apontar) (?:nenhum\\w*|nada|erros|problemas)|(?:ignore|omita|pule|esqueca)m? (?:tod[oa]s? )?(?:[oa]s? )?(?:est[eao]s? |ess[eao]s? )?(?:arquivo|mudanca|alteracao|instruc|problema|erro)\\w*',
    'se|quando|antes|depois|assim que|exceto|esta etapa',
  ),
  // Italian
  latin(
    "(?:revisore|assistente|modello|agente) (?:ia|ai|automatico|linguistico|di codice)|(?:caro|cara|gentile|attenzione,?|nota per (?:il |l'|i )?|al|ai) (?:revisor|ia\\b|modell|assistent|agent)\\w*|(?:revisore|assistente|modello|ia)\\s*[:,!]|istruzioni precedenti",
    '(?:approv[ai]|accett[ai]|approvare)(?:te)? (?:direttamente |semplicemente )?(?:quest[oaei]|la|il|tutt[oei]) (?:modifica|cambiamento|pull|pr\\b|richiesta|file|codice)|non (?:segnala|riporta|menziona|indica)\\w* (?:alcun\\w*|nessun\\w*|niente|nulla|i|gli|quest\\w+|problemi|errori)|senza (?:segnalare|riportare) (?:alcun\\w*|nessun\\w*|nulla|errori|problemi)|(?:ignora|salta|ometti|dimentica)\\w* (?:tutt[eio] )?(?:le |i |gli )?(?:quest[oaei] )?(?:file|modific|istruzion|problem|error)\\w*',
    'se|quando|prima|dopo|una volta|tranne',
  ),
  // Dutch
  latin(
    '(?:ai|ki|llm)[- ]?(?:reviewer|beoordelaar|assistent|model|agent)s?|taalmodel\\w*|(?:beste|aan|voor) (?:de |het |alle )?(?:reviewer|beoordelaar|assistent|model|ai)\\w*|(?:reviewer|beoordelaar|assistent)[:,!]|(?:eerdere|vorige|bovenstaande) (?:instructies|aanwijzingen)',
    '(?:keur|accepteer) (?:gewoon )?(?:deze|dit|de|het|alle) (?:wijziging|pull|pr\\b|bestand|code)\\w*|(?:meld|rapporteer|noem|vermeld) (?:hier )?(?:geen|niets)|(?:geen|niets) (?:\\w+ )?(?:melden|rapporteren|noemen)|(?:negeer|sla) (?:alle |deze |dit )(?:\\w+ )?(?:bestand|wijziging|instructies|problemen|fouten)',
    'als|indien|wanneer|zodra|voordat|nadat|tenzij',
  ),
  // Polish
  latin(
    '(?:recenzen\\w+|asysten\\w+|model\\w*|agen\\w+) (?:ai|si|jezykow\\w+)|(?:drogi|szanowny|do) (?:recenzen|model|asysten)\\w*|(?:recenzencie|asystencie|modelu)\\b|(?:poprzedni\\w+|wczesniejsz\\w+) (?:instrukcj|polecen)\\w*',
    '(?:zatwierdz|zaakceptuj|zaaprobuj)(?:cie)? (?:te|ta|ten|to|wszystkie)\\w* (?:zmian|pull|plik|kod)\\w*|nie (?:zglaszaj|raportuj|wspominaj|wymieniaj)\\w*|(?:zignoruj|ignoruj|pomin)(?:cie)? (?:ten|te|wszystkie)\\w* (?:\\w+ )?(?:plik|zmian|blad|bled|problem|instrukcj|polecen)\\w*',
    'jesli|jezeli|gdy|kiedy|zanim|przed|dopoki|chyba',
  ),
  // Turkish
  latin(
    '(?:yapay zeka|ai|llm) (?:denetci|inceleyici|asistan|model|gozden geciren)\\w*|dil modeli\\w*|(?:sayin|sevgili) (?:inceleyici|denetci|model|asistan)\\w*|onceki (?:tum )?(?:talimat|yonerge)\\w*',
    'bu (?:degisikli\\w*|dosya\\w*|kodu?|pr)(?:\\w+)? (?:hemen |dogrudan )?(?:onayla|kabul et|atla|yok say|gormezden gel)\\w*|(?:hicbir|herhangi bir) (?:sorun|hata|bulgu)\\w* (?:bildirme|raporlama|belirtme)\\w*|(?:tum )?(?:talimat|yonerge)\\w*i? (?:yok say|unut|gormezden gel)\\w*',
    'eger|once|sonra|zaman|durumunda',
  ),
  // Russian
  own(
    /\p{Script=Cyrillic}/u,
    '(?:ии|аи|ai)[- ]?(?:рецензент|ревьюер|ассистент|агент|модел|помощник)\\p{L}*|языков\\p{L}+ модел\\p{L}+|(?:уважаем|дорог)\\p{L}+ (?:рецензент|ревьюер|ассистент|модел|ии)\\p{L}*|(?:рецензент|ревьюер|ассистент|нейросеть)\\p{L}{0,2}[:,!]|(?:предыдущ|прежн)\\p{L}+ (?:инструкци|указани)\\p{L}+',
    '(?:одобри|одобрите|прими|примите|утверди|утвердите) (?:эт|все|данн)\\p{L}* (?:изменени|пул|запрос|код|фаил|правк|коммит)\\p{L}*|не (?:сообща|указыва|упомина|отмеча|докладыва)\\p{L}*|(?:игнорируи|игнорируите|проигнорируи|пропусти|пропустите|забудь) (?:эт|все|данн)\\p{L}* (?:\\p{L}+ )?(?:фаил|изменени|ошибк|проблем|инструкци|указани)\\p{L}*',
    'если|когда|перед|после|прежде чем|как только|публично',
  ),
  // Arabic
  own(
    /\p{Script=Arabic}/u,
    '(?:نموذج|مساعد|مراجع|وكيل) (?:المراجعة|الذكاء|اللغة|ذكاء|آلي)|(?:يا|عزيزي|ايها|أيها) (?:ال)?(?:نموذج|مساعد|مراجع)|التعليمات السابقة',
    '(?:وافق|اقبل|اعتمد) (?:على )?(?:هذا|هذه|كل)|لا (?:تبلغ|تذكر|تشر|تبلّغ|تقم بالإبلاغ)|(?:تجاهل|تخط|تخطى) (?:هذا|هذه|كل|جميع)',
    'إذا|اذا|عندما|قبل|بعد',
  ),
  // Hindi
  own(
    /\p{Script=Devanagari}/u,
    '(?:एआई|ai) (?:समीक्षक|मॉडल|सहायक)|भाषा मॉडल|(?:प्रिय|हे) (?:समीक्षक|मॉडल|सहायक)|पिछले (?:सभी )?निर्देश',
    'इस (?:बदलाव|परिवर्तन|फ़ाइल|फाइल|कोड) को (?:मंज़ूर|मंजूर|स्वीकृत|अनदेखा|अनुमोदित)|कोई (?:समस्या|त्रुटि|गलती|दोष) (?:न|मत) (?:बता|रिपोर्ट|दिखा)|(?:निर्देश\\S*|समस्या\\S*) को (?:अनदेखा|नज़रअंदाज़)',
    'यदि|अगर|जब|पहले|बाद',
  ),
  // Chinese
  own(
    /\p{Script=Han}/u,
    '(?:代码|自动)?(?:审查|审核|评审|审阅)(?:模型|助手|机器人|员|者|ai|系统)|(?:ai|人工智能)(?:审查|审核|评审|助手|模型|代理)|(?:大|语言)模型|(?:亲爱的|尊敬的|致|嗨)(?:ai|人工智能|模型|助手)|(?:^|[，。！])(?:ai|模型|助手)[，,：:]|(?:之前|先前|以上|上述|前面)的?(?:所有|全部)?(?:指令|指示|提示)',
    '(?:批准|通过|同意|接受|认可)(?:本|此|这个?|该)(?:次|项|个)?(?:更改|变更|修改|改动|提交|合并|请求|拉取请求|代码|pr|审查)|(?:直接|立即|请)(?:批准|通过)(?!代码|使用)|(?:不要|请勿|别|无需|不需要|不必|切勿)(?:再)?(?:报告|提出|指出|标记|提及|评论|列出)|(?:忽略|跳过|无视|略过)(?:此|本|该|这个?|所有|全部|以上|之前|先前)\\S{0,10}?(?:文件|问题|错误|更改|指令|指示|漏洞|代码|缺陷)',
    '如果|当|之前(?!的)|时候|以后|之后|若|除非',
  ),
  // Japanese
  own(
    /[\u3040-\u30ff]/u,
    '(?:ai|llm|自動|コード)?(?:レビュアー|レビューア|レビュー(?:担当|モデル|ai|ボット)|アシスタント|査読者)(?:の?(?:皆さん|さん|様))?(?:へ|は|に|、|：|:)|(?:言語|ai)モデル|(?:以前|上記|前|これまで)の(?:すべての|全ての)?(?:指示|命令)',
    '(?:この|本|すべての|全ての)(?:変更|プルリクエスト|ファイル|コード|pr|修正)を(?:承認|許可|無視|スキップ|受け入れ)(?:し|せよ|する(?:こと|よう)|て)|(?:問題|バグ|指摘|欠陥|エラー|何)(?:点)?(?:を|は|も)(?:報告|指摘|言及|コメント)(?:しない|せず|するな)|(?:指示|命令)を(?:すべて|全て)?無視',
    '場合|とき|たら|する前|前に|した後|後で|なら',
  ),
  // Korean
  own(
    /\p{Script=Hangul}/u,
    '(?:ai|인공지능|코드|자동) ?(?:리뷰어|검토자|검토 모델|모델|어시스턴트|리뷰 봇)|검토하는 (?:ai|모델|인공지능)|(?:언어) ?모델|(?:이전|위)의? (?:모든 )?(?:지시|명령|지침)',
    '(?:이|본|모든) ?(?:변경\\S*|파일\\S*|코드\\S*|pr\\S*|문제\\S*) ?(?:승인|무시|건너뛰|통과)\\S*|승인(?:하세요|하십시오|해 주세요|해주세요|하라|해라)|(?:문제|버그|결함|오류)\\S* ?(?:보고|지적|언급)하지|(?:지시|명령|지침)\\S* ?(?:모두 )?무시',
    '경우|면 |하기 전|한 후|때',
  ),
];
