export const id = 4312;
export const ids = [4312];
export const modules = {

/***/ 4312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ findInjectionMatches)
});

;// CONCATENATED MODULE: ./lib/syntax/text-syntax.js
const code = (part) => ({
    kind: 'code',
    lineComments: ['//'],
    blockComments: [['/*', '*/']],
    quotes: ['"', "'"],
    longQuotes: [],
    hasCharacters: false,
    hasRegularExpressions: false,
    ...part,
});
const cLike = code({ quotes: ['"'], longQuotes: ['"""'], hasCharacters: true });
const script = code({ longQuotes: ['`'], hasRegularExpressions: true });
const hash = code({ lineComments: ['#'], blockComments: [] });
const byExtension = [
    ['js jsx cjs mjs ts tsx cts mts', script],
    ['c cc cpp cxx h hh hpp hxx cs java kt kts scala swift m mm dart groovy gradle zig rs sol proto', cLike],
    ['go', code({ quotes: ['"'], longQuotes: ['`'], hasCharacters: true })],
    ['css scss less sass', code({})],
    ['php', code({ lineComments: ['//', '#'] })],
    ['py pyi pyx bzl star', { ...hash, longQuotes: ['"""', "'''"] }],
    [
        'rb rake pl pm sh bash zsh fish r jl tcl cmake mk nix po pot awk coffee',
        { ...hash, blockComments: [['=begin', '=end']] },
    ],
    ['ex exs', { ...hash, longQuotes: ['"""'] }],
    ['ps1 psm1', { ...hash, blockComments: [['<#', '#>']] }],
    ['tf hcl graphql gql', code({ lineComments: ['#', '//'], longQuotes: ['"""'] })],
    ['sql', code({ lineComments: ['--'] })],
    ['lua', code({ lineComments: ['--'], blockComments: [['--[[', ']]']] })],
    [
        'hs elm',
        code({ lineComments: ['--'], blockComments: [['{-', '-}']], quotes: ['"'], hasCharacters: true }),
    ],
    [
        'clj cljs lisp el scm asm s',
        code({ lineComments: [';'], blockComments: [], quotes: ['"'], hasCharacters: true }),
    ],
    ['erl hrl tex', code({ lineComments: ['%'], blockComments: [], quotes: ['"'], hasCharacters: true })],
    [
        'ml mli fs fsx',
        code({ blockComments: [['(*', '*)']], quotes: ['"'], longQuotes: ['"""'], hasCharacters: true }),
    ],
    ['json jsonc json5 ipynb har', code({ quotes: ['"'] })],
    ['yml yaml toml ini cfg conf properties env editorconfig', { kind: 'settings' }],
    [
        'html htm xhtml xml svg vue svelte astro md mdx markdown xlf xliff resx plist hbs ejs',
        { kind: 'markup' },
    ],
];
const extensions = new Map(byExtension.flatMap(([names, syntax]) => names.split(' ').map((name) => [name, syntax])));
const byName = /^(?:Makefile|Dockerfile|Rakefile|Gemfile|Jenkinsfile|CMakeLists\.txt)$/u;
/** How the text of a file is marked, by its name; what is not known is read as prose. */
function textSyntaxOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (byName.test(name))
        return hash;
    return extensions.get(/\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '') ?? { kind: 'prose' };
}

;// CONCATENATED MODULE: ./lib/syntax/texts.js

/**
 * The comments, strings, prose and data values of consecutive lines of a file, by the comment and string syntax that
 * goes with its name. A parser would need the entire file, of which a change shows parts only, and ten times as long.
 * Code is never joined to text. Linear in the length of the lines.
 * @param isStart whether the first line is the first of the file; else it may be inside a comment or a string
 */
function readTexts(lines, path, isStart) {
    const syntax = textSyntaxOf(path);
    switch (syntax.kind) {
        case 'code':
            return readings(lines, syntax, isStart);
        case 'settings':
            return readSettings(lines);
        case 'markup':
            return readMarkup(lines);
        case 'prose':
            return readProse(lines);
    }
}
const scanners = new Map();
const escaped = (text) => text.replaceAll(/[$()*+./?[\\\]^{|}]/gu, '\\$&');
function scannerOf(syntax) {
    const known = scanners.get(syntax);
    if (known !== undefined)
        return known;
    const { lineComments, blockComments, quotes, longQuotes, hasCharacters, hasRegularExpressions } = syntax;
    const tokens = [
        ...blockComments.map(([open]) => open),
        ...longQuotes,
        ...lineComments,
        ...quotes,
        ...(hasCharacters ? ["'"] : []),
        ...(hasRegularExpressions ? ['/'] : []),
    ];
    const scanner = {
        token: new RegExp(tokens.map(escaped).join('|'), 'g'),
        close: new Map([...blockComments, ...longQuotes.map((quote) => [quote, quote])]),
    };
    scanners.set(syntax, scanner);
    return scanner;
}
/** Both readings where a hunk may begin inside a string that goes over lines. */
function readings(lines, syntax, isStart) {
    if (isStart)
        return readCode(lines, syntax, null, false);
    const begun = syntax.blockComments.find(([open, close]) => {
        const end = lines.findIndex((line) => line.includes(close));
        const start = lines.findIndex((line) => line.includes(open));
        return end >= 0 && (start < 0 || end < start);
    });
    const texts = readCode(lines, syntax, begun?.[0] ?? null, true);
    const odd = syntax.longQuotes.find((quote) => lines.reduce((sum, line) => sum + line.split(quote).length - 1, 0) % 2 === 1);
    return odd === undefined ? texts : [...texts, ...readCode(lines, syntax, odd, true)];
}
const character = /'(?:\\[^']{1,10}|[^'\\])'/uy;
const regularExpression = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//uy;
const operandEnd = /[\w$)\]}"'`]\s*$/u;
const concatenation = /^\s*(?:\+|\.{1,2}|&|<>|\|\||\\)?\s*[rbuf]{0,2}$/iu;
/** A line that a parser of code would not take for code: five words or more, without its marks. */
const spoken = /^[^(){}[\];=<>]*$/u;
const words = /(?:\p{L}{2,30}[,.:]?\s{1,9}){4}\p{L}{2}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{6}/u;
const starred = /^\s*\*(?!\/)\s?/u;
const texts_element = />([^<>{}]{10,})</gu;
function readCode(lines, syntax, begun, isPart) {
    const { token, close } = scannerOf(syntax);
    const texts = [];
    const isLine = new Set(syntax.lineComments);
    const isBlock = new Set(syntax.blockComments.map(([open]) => open));
    const add = (kind, line, text, to, isJoined = false) => {
        const all = to ?? { kind, parts: [] };
        if (to === null)
            texts.push(all);
        all.parts.push({ line, text, isJoined });
        return all;
    };
    let inside = begun;
    let open = null;
    /** The literal that begins here is put together with the one before it. */
    let isOpening = false;
    let comment = null;
    let prose = null;
    let string = null;
    /** The code since the last string ended. */
    let between = '';
    lines.forEach((line, index) => {
        let at = 0;
        let from = 0;
        const after = (text, end) => {
            string = text;
            between = '';
            at = end;
            from = end;
        };
        while (at <= line.length) {
            if (inside !== null) {
                const end = line.indexOf(close.get(inside) ?? inside, at);
                const text = line.slice(at, end < 0 ? undefined : end);
                const isComment = isBlock.has(inside);
                open = add(isComment ? 'comment' : 'string', index, isComment ? text.replace(starred, '') : text, open, isOpening);
                isOpening = false;
                if (end < 0)
                    return;
                const length = (close.get(inside) ?? inside).length;
                if (isComment) {
                    at = end + length;
                    from = at;
                }
                else
                    after(open, end + length);
                inside = null;
                open = null;
            }
            token.lastIndex = at;
            const found = token.exec(line)?.[0];
            if (found === undefined)
                break;
            const place = token.lastIndex - found.length;
            if (isBlock.has(found) || syntax.longQuotes.includes(found)) {
                between += line.slice(from, place);
                open = !isBlock.has(found) && concatenation.test(between) ? string : null;
                isOpening = open !== null;
                inside = found;
                at = token.lastIndex;
                from = at;
            }
            else if (isLine.has(found) &&
                (found !== '#' || place === 0 || /[\s;]/u.test(line[place - 1] ?? ' '))) {
                const joins = comment !== null && comment.line === index - 1;
                const text = add('comment', index, line.slice(token.lastIndex), joins ? (comment?.text ?? null) : null);
                comment = { text, line: index };
                between += line.slice(from, place);
                return;
            }
            else if (found === '/') {
                regularExpression.lastIndex = place;
                const isOperand = operandEnd.test(line.slice(Math.max(0, place - 20), place));
                at = !isOperand && regularExpression.test(line) ? regularExpression.lastIndex : place + 1;
            }
            else if (found === "'" && syntax.hasCharacters) {
                character.lastIndex = place;
                at = character.test(line) ? character.lastIndex : place + 1;
            }
            else if (isLine.has(found)) {
                at = token.lastIndex;
            }
            else {
                const end = stringEnd(line, place + 1, found);
                if (end < 0) {
                    at = place + 1;
                    continue;
                }
                between = between.length > 20 ? between : between + line.slice(from, place);
                const to = concatenation.test(between) ? string : null;
                after(add('string', index, line.slice(place + 1, end), to, to !== null), end + 1);
            }
        }
        if (between.length <= 20)
            between += `${line.slice(from)} `;
        if (from > 0)
            return;
        // What is left is code, or text of a string or comment whose beginning is not shown, or of a document in the code.
        if (isPart && syntax.blockComments.some(([start]) => start === '/*') && starred.test(line)) {
            const joins = comment !== null && comment.line === index - 1;
            const text = add('comment', index, line.replace(starred, ''), joins ? (comment?.text ?? null) : null);
            comment = { text, line: index };
        }
        else if (line.length > 12 && spoken.test(line) && words.test(line)) {
            const joins = prose !== null && prose.line === index - 1;
            prose = { text: add('prose', index, line, joins ? (prose?.text ?? null) : null), line: index };
        }
        else if (line.includes('</')) {
            for (const [, text = ''] of line.matchAll(texts_element))
                add('prose', index, text, null);
        }
    });
    return texts;
}
function stringEnd(line, from, quote) {
    for (let end = line.indexOf(quote, from); end >= 0; end = line.indexOf(quote, end + 1)) {
        let slashes = 0;
        while (line[end - 1 - slashes] === '\\' && end - 1 - slashes >= from)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
    }
    return -1;
}
const key = /^\s*(?:-\s+)?["']?[\w.@/-]+["']?\s*[:=](?:\s|$)|^\s*-\s/u;
const settingsComment = /^\s*(?:#|;|!(?=\s))+/u;
/** A value that is continued on lines without a key is one text with them. */
function readSettings(lines) {
    const texts = [];
    let last = null;
    lines.forEach((line, index) => {
        const mark = settingsComment.exec(line)?.[0];
        const kind = mark === undefined ? 'prose' : 'comment';
        if (line.trim() === '' || line.trim() === '---') {
            last = null;
            return;
        }
        const [before, ...comments] = mark === undefined ? line.split(/\s#\s/u) : [line.slice(mark.length)];
        const joins = last?.kind === kind && (mark !== undefined || !key.test(line)) ? last : null;
        last = joins ?? { kind, parts: [] };
        if (joins === null)
            texts.push(last);
        last.parts.push({ line: index, text: before ?? '', isJoined: false });
        for (const text of comments)
            texts.push({ kind: 'comment', parts: [{ line: index, text, isJoined: false }] });
    });
    return texts;
}
const fence = /^\s*(?:```|~~~)/u;
/** What begins a paragraph of its own, and what is only its mark. */
const item = /^\s*(?:[-*+•]|\d{1,3}[.)]|\||#{1,6}(?=\s))\s*/u;
const lead = /^[\s>/*#;%!|]+/u;
const unseenLine = /^\s*\[[^\]]*\]:\s*(?:#|<>)\s*[("'](.*)[)"']\s*$/u;
/** Paragraphs; in fenced code, each line is separate unless it reads as prose. */
function readProse(lines, first = 0) {
    const texts = [];
    let last = null;
    let isFenced = false;
    lines.forEach((line, index) => {
        const isFence = fence.test(line);
        if (isFence)
            isFenced = !isFenced;
        const unseen = unseenLine.exec(line)?.[1];
        if (unseen !== undefined)
            texts.push({ kind: 'unseen', parts: [{ line: first + index, text: unseen, isJoined: false }] });
        const mark = item.exec(line)?.[0];
        const text = line.slice((mark ?? lead.exec(line)?.[0] ?? '').length);
        if (text === '' || isFence || mark !== undefined || unseen !== undefined)
            last = null;
        if (isFenced && !(spoken.test(line) && words.test(line)))
            last = null;
        if (text === '' || isFence || unseen !== undefined)
            return;
        if (last === null) {
            last = { kind: 'prose', parts: [] };
            texts.push(last);
        }
        last.parts.push({ line: first + index, text, isJoined: false });
    });
    return texts;
}
/** Prose without its comments, and the comments. */
function readMarkup(lines) {
    const texts = [];
    let open = null;
    const shown = lines.map((line, index) => {
        if (open === null && !line.includes('<!--') && !line.includes('-->'))
            return line;
        let rest = '';
        for (let at = 0; at <= line.length;) {
            const mark = open === null ? '<!--' : '-->';
            const end = line.indexOf(mark, at);
            const text = line.slice(at, end < 0 ? undefined : end);
            if (open === null)
                rest += text;
            else
                open.parts.push({ line: index, text, isJoined: false });
            if (end < 0)
                break;
            at = end + mark.length;
            if (open === null) {
                open = { kind: 'unseen', parts: [] };
                texts.push(open);
            }
            else
                open = null;
        }
        return rest;
    });
    return [...texts, ...readProse(shown)];
}

;// CONCATENATED MODULE: ./lib/security/injection/languages.js
const latin = (address, order, condition) => ({
    script: null,
    address: `(?<![\\p{L}\\p{N}])(?:${address})`,
    order: `(?<![\\p{L}\\p{N}])(?:${order})`,
    condition: `(?<![\\p{L}\\p{N}])(?:${condition})(?![\\p{L}\\p{N}])`,
});
const own = (script, address, order, condition) => ({
    script,
    address,
    order,
    condition,
});
const languages = [
    // German
    latin('(?:ki|ai|llm)[- ]?(?:prufer|reviewer|gutachter|assistent|modell|agent)\\w*|sprachmodell\\w*|liebe[rs]? (?:prufer|reviewer|assistent|ki|modell)\\w*|(?:an|fur) (?:den|die|das|alle) (?:prufer|reviewer|gutachter|assistent|modell|ki)\\w*|(?:prufer|reviewer|assistent|modell)(?:in)?[:,!]|(?:vorherige|fruhere|bisherige|obige)n? (?:anweisung|instruktion)\\w*', '(?:genehmig|akzeptier|bestatig|wink)\\w* (?:bitte |einfach )?(?:diese\\w*|den|die|das|alle) (?:anderung|pull|pr\\b|datei|code|commit|merge)\\w*|(?:diese\\w*|die|den) (?:anderung\\w*|pull[- ]request|datei|code) (?:bitte |einfach |sofort )*(?:zu )?(?:genehmig|freigeb|freizugeb|akzeptier|durchwink)\\w*|(?:melde|nenne|erwahne|berichte|beanstande)\\w* (?:bitte |hier |uns )*(?:keine?\\w*|nichts)|(?:keine?\\w*|nichts) (?:\\w+ ){0,2}(?:melde|nenne|berichte|erwahne|anmerke|beanstande|auszugebe|zu melde)\\w*|(?:ignorier|ubersprin|ubergeh|vergiss)\\w* (?:bitte |einfach )?(?:diese|alle|samtliche)\\w* (?:\\w+ )?(?:datei|anderung|funktion|fehler|problem|anweisung|instruktion|befund|hinweis)\\w*', 'wenn|falls|sofern|sobald|bevor|nachdem|ausser|solange'),
    // French
    latin("(?:relecteur|reviseur|assistant|modele|agent|correcteur)s? (?:ia|automatique|de langage|de revue)\\b|(?:chere?s? |a l'attention d[ue]s? |note (?:a|pour) (?:l[ea']s? ?)?|aux? )(?:ia|modele|relecteur|reviseur|assistant|agent)s?\\b|(?:relecteur|assistant|modele|ia)s?\\s*[:,!]|(?:instructions|consignes) (?:precedentes|anterieures|ci-dessus)", "(?:approuve[zrs]?|accepte[zr]?|valide[zr]?) (?:simplement |directement )?(?:cette?|ces?|la|le|tout(?:es?)?) (?:modification|changement|pull|pr\\b|demande|fichier|code|diff)s?|ne (?:\\w+ )?(?:signale|rapporte|mentionne|releve|remonte)[zr]?s? (?:pas|aucun|rien)|ne (?:pas|rien) (?:signaler|rapporter|mentionner|relever|remonter)|ne signaler aucun\\w*|sans (?:signaler|rapporter|relever) (?:aucun|d[e'])|(?:ignore[zr]?|saute[zr]?|oublie[zr]?) (?:toutes? |tous )?(?:ce(?:tte|s)? |les? )(?:\\w+ )?(?:fichier|changement|modification|instruction|consigne|probleme|erreur)s?", 'si|lorsque|quand|des que|avant|apres|une fois|ensuite|en public|sauf'),
    // Spanish
    latin('(?:revisor|asistente|modelo|agente)(?:a|es|s)? (?:de (?:ia|codigo|lenguaje)|automatic\\w+)|(?:querid[oa]s? |estimad[oa]s? |atencion,? |nota (?:para|a) (?:l[oa]s? |el )?|al? )(?:revisor|ia|modelo|asistente|agente)\\w*\\b|(?:revisor|asistente|modelo|ia)\\s*[:,!]|instrucciones (?:anteriores|previas)', '(?:aprueb[ae]|acept[ae]|aprobar|valid[ae])[ns]? (?:directamente |simplemente )?(?:est[eao]s?|el|la|todos?) (?:cambio|pull|pr\\b|solicitud|archivo|codigo|modificacion|diff)\\w*|no (?:informes?|reportes?|senales?|menciones?|indiques?|marques?|comentes?)n? (?:de )?(?:ning\\w+|nada|los|est[eao]s?|problemas|errores|fallos)|sin (?:informar|reportar|senalar) (?:de )?(?:ning\\w+|nada|errores|problemas)|(?:ignor[ae]|omit[ae]|salt[ae]|olvid[ae])[ns]? (?:tod[oa]s? )?(?:est[eao]s?|l[oa]s?|el) (?:archivo|cambio|instruccion|problema|error|hallazgo)\\w*', 'si|cuando|antes|despues|una vez|en cuanto|salvo|este paso'),
    // Portuguese
    latin('(?:revisor|assistente|modelo|agente)(?:a|es|s)? (?:de (?:ia|codigo|linguagem)|automatic\\w+)|(?:car[oa]s? |prezad[oa]s? |atencao,? |nota (?:para|ao?) (?:[oa]s? )?|aos? )(?:revisor|ia|modelo|assistente|agente)\\w*\\b|(?:revisor|assistente|modelo|ia)\\s*[:,!]|instrucoes (?:anteriores|previas)', '(?:aprov[ae]|aceit[ae]|aprovar)m? (?:diretamente |simplesmente )?(?:est[eao]s?|ess[eao]s?|a|o|tudo) (?:mudanca|alteracao|pull|pr\\b|solicitacao|arquivo|codigo|modificacao)\\w*|nao (?:informe|reporte|relate|sinalize|mencione|aponte|comente)m? (?:nenhum\\w*|nada|os|est[eao]s?|problemas|erros)|sem (?:informar|reportar|relatar|apontar) (?:nenhum\\w*|nada|erros|problemas)|(?:ignore|omita|pule|esqueca)m? (?:tod[oa]s? )?(?:[oa]s? )?(?:est[eao]s? |ess[eao]s? )?(?:arquivo|mudanca|alteracao|instruc|problema|erro)\\w*', 'se|quando|antes|depois|assim que|exceto|esta etapa'),
    // Italian
    latin("(?:revisore|assistente|modello|agente) (?:ia|ai|automatico|linguistico|di codice)|(?:caro|cara|gentile|attenzione,?|nota per (?:il |l'|i )?|al|ai) (?:revisor|ia\\b|modell|assistent|agent)\\w*|(?:revisore|assistente|modello|ia)\\s*[:,!]|istruzioni precedenti", '(?:approv[ai]|accett[ai]|approvare)(?:te)? (?:direttamente |semplicemente )?(?:quest[oaei]|la|il|tutt[oei]) (?:modifica|cambiamento|pull|pr\\b|richiesta|file|codice)|non (?:segnala|riporta|menziona|indica)\\w* (?:alcun\\w*|nessun\\w*|niente|nulla|i|gli|quest\\w+|problemi|errori)|senza (?:segnalare|riportare) (?:alcun\\w*|nessun\\w*|nulla|errori|problemi)|(?:ignora|salta|ometti|dimentica)\\w* (?:tutt[eio] )?(?:le |i |gli )?(?:quest[oaei] )?(?:file|modific|istruzion|problem|error)\\w*', 'se|quando|prima|dopo|una volta|tranne'),
    // Dutch
    latin('(?:ai|ki|llm)[- ]?(?:reviewer|beoordelaar|assistent|model|agent)s?|taalmodel\\w*|(?:beste|aan|voor) (?:de |het |alle )?(?:reviewer|beoordelaar|assistent|model|ai)\\w*|(?:reviewer|beoordelaar|assistent)[:,!]|(?:eerdere|vorige|bovenstaande) (?:instructies|aanwijzingen)', '(?:keur|accepteer) (?:gewoon )?(?:deze|dit|de|het|alle) (?:wijziging|pull|pr\\b|bestand|code)\\w*|(?:meld|rapporteer|noem|vermeld) (?:hier )?(?:geen|niets)|(?:geen|niets) (?:\\w+ )?(?:melden|rapporteren|noemen)|(?:negeer|sla) (?:alle |deze |dit )(?:\\w+ )?(?:bestand|wijziging|instructies|problemen|fouten)', 'als|indien|wanneer|zodra|voordat|nadat|tenzij'),
    // Polish
    latin('(?:recenzen\\w+|asysten\\w+|model\\w*|agen\\w+) (?:ai|si|jezykow\\w+)|(?:drogi|szanowny|do) (?:recenzen|model|asysten)\\w*|(?:recenzencie|asystencie|modelu)\\b|(?:poprzedni\\w+|wczesniejsz\\w+) (?:instrukcj|polecen)\\w*', '(?:zatwierdz|zaakceptuj|zaaprobuj)(?:cie)? (?:te|ta|ten|to|wszystkie)\\w* (?:zmian|pull|plik|kod)\\w*|nie (?:zglaszaj|raportuj|wspominaj|wymieniaj)\\w*|(?:zignoruj|ignoruj|pomin)(?:cie)? (?:ten|te|wszystkie)\\w* (?:\\w+ )?(?:plik|zmian|blad|bled|problem|instrukcj|polecen)\\w*', 'jesli|jezeli|gdy|kiedy|zanim|przed|dopoki|chyba'),
    // Turkish
    latin('(?:yapay zeka|ai|llm) (?:denetci|inceleyici|asistan|model|gozden geciren)\\w*|dil modeli\\w*|(?:sayin|sevgili) (?:inceleyici|denetci|model|asistan)\\w*|onceki (?:tum )?(?:talimat|yonerge)\\w*', 'bu (?:degisikli\\w*|dosya\\w*|kodu?|pr)(?:\\w+)? (?:hemen |dogrudan )?(?:onayla|kabul et|atla|yok say|gormezden gel)\\w*|(?:hicbir|herhangi bir) (?:sorun|hata|bulgu)\\w* (?:bildirme|raporlama|belirtme)\\w*|(?:tum )?(?:talimat|yonerge)\\w*i? (?:yok say|unut|gormezden gel)\\w*', 'eger|once|sonra|zaman|durumunda'),
    // Russian
    own(/\p{Script=Cyrillic}/u, '(?:ии|аи|ai)[- ]?(?:рецензент|ревьюер|ассистент|агент|модел|помощник)\\p{L}*|языков\\p{L}+ модел\\p{L}+|(?:уважаем|дорог)\\p{L}+ (?:рецензент|ревьюер|ассистент|модел|ии)\\p{L}*|(?:рецензент|ревьюер|ассистент|нейросеть)\\p{L}{0,2}[:,!]|(?:предыдущ|прежн)\\p{L}+ (?:инструкци|указани)\\p{L}+', '(?:одобри|одобрите|прими|примите|утверди|утвердите) (?:эт|все|данн)\\p{L}* (?:изменени|пул|запрос|код|фаил|правк|коммит)\\p{L}*|не (?:сообща|указыва|упомина|отмеча|докладыва)\\p{L}*|(?:игнорируи|игнорируите|проигнорируи|пропусти|пропустите|забудь) (?:эт|все|данн)\\p{L}* (?:\\p{L}+ )?(?:фаил|изменени|ошибк|проблем|инструкци|указани)\\p{L}*', 'если|когда|перед|после|прежде чем|как только|публично'),
    // Arabic
    own(/\p{Script=Arabic}/u, '(?:نموذج|مساعد|مراجع|وكيل) (?:المراجعة|الذكاء|اللغة|ذكاء|آلي)|(?:يا|عزيزي|ايها|أيها) (?:ال)?(?:نموذج|مساعد|مراجع)|التعليمات السابقة', '(?:وافق|اقبل|اعتمد) (?:على )?(?:هذا|هذه|كل)|لا (?:تبلغ|تذكر|تشر|تبلّغ|تقم بالإبلاغ)|(?:تجاهل|تخط|تخطى) (?:هذا|هذه|كل|جميع)', 'إذا|اذا|عندما|قبل|بعد'),
    // Hindi
    own(/\p{Script=Devanagari}/u, '(?:एआई|ai) (?:समीक्षक|मॉडल|सहायक)|भाषा मॉडल|(?:प्रिय|हे) (?:समीक्षक|मॉडल|सहायक)|पिछले (?:सभी )?निर्देश', 'इस (?:बदलाव|परिवर्तन|फ़ाइल|फाइल|कोड) को (?:मंज़ूर|मंजूर|स्वीकृत|अनदेखा|अनुमोदित)|कोई (?:समस्या|त्रुटि|गलती|दोष) (?:न|मत) (?:बता|रिपोर्ट|दिखा)|(?:निर्देश\\S*|समस्या\\S*) को (?:अनदेखा|नज़रअंदाज़)', 'यदि|अगर|जब|पहले|बाद'),
    // Chinese
    own(/\p{Script=Han}/u, '(?:代码|自动)?(?:审查|审核|评审|审阅)(?:模型|助手|机器人|员|者|ai|系统)|(?:ai|人工智能)(?:审查|审核|评审|助手|模型|代理)|(?:大|语言)模型|(?:亲爱的|尊敬的|致|嗨)(?:ai|人工智能|模型|助手)|(?:^|[，。！])(?:ai|模型|助手)[，,：:]|(?:之前|先前|以上|上述|前面)的?(?:所有|全部)?(?:指令|指示|提示)', '(?:批准|通过|同意|接受|认可)(?:本|此|这个?|该)(?:次|项|个)?(?:更改|变更|修改|改动|提交|合并|请求|拉取请求|代码|pr|审查)|(?:直接|立即|请)(?:批准|通过)(?!代码|使用)|(?:不要|请勿|别|无需|不需要|不必|切勿)(?:再)?(?:报告|提出|指出|标记|提及|评论|列出)|(?:忽略|跳过|无视|略过)(?:此|本|该|这个?|所有|全部|以上|之前|先前)\\S{0,10}?(?:文件|问题|错误|更改|指令|指示|漏洞|代码|缺陷)', '如果|当|之前(?!的)|时候|以后|之后|若|除非'),
    // Japanese
    own(/[\u3040-\u30ff]/u, '(?:ai|llm|自動|コード)?(?:レビュアー|レビューア|レビュー(?:担当|モデル|ai|ボット)|アシスタント|査読者)(?:の?(?:皆さん|さん|様))?(?:へ|は|に|、|：|:)|(?:言語|ai)モデル|(?:以前|上記|前|これまで)の(?:すべての|全ての)?(?:指示|命令)', '(?:この|本|すべての|全ての)(?:変更|プルリクエスト|ファイル|コード|pr|修正)を(?:承認|許可|無視|スキップ|受け入れ)(?:し|せよ|する(?:こと|よう)|て)|(?:問題|バグ|指摘|欠陥|エラー|何)(?:点)?(?:を|は|も)(?:報告|指摘|言及|コメント)(?:しない|せず|するな)|(?:指示|命令)を(?:すべて|全て)?無視', '場合|とき|たら|する前|前に|した後|後で|なら'),
    // Korean
    own(/\p{Script=Hangul}/u, '(?:ai|인공지능|코드|자동) ?(?:리뷰어|검토자|검토 모델|모델|어시스턴트|리뷰 봇)|검토하는 (?:ai|모델|인공지능)|(?:언어) ?모델|(?:이전|위)의? (?:모든 )?(?:지시|명령|지침)', '(?:이|본|모든) ?(?:변경\\S*|파일\\S*|코드\\S*|pr\\S*|문제\\S*) ?(?:승인|무시|건너뛰|통과)\\S*|승인(?:하세요|하십시오|해 주세요|해주세요|하라|해라)|(?:문제|버그|결함|오류)\\S* ?(?:보고|지적|언급)하지|(?:지시|명령|지침)\\S* ?(?:모두 )?무시', '경우|면 |하기 전|한 후|때'),
];

;// CONCATENATED MODULE: ./lib/security/injection/confusables.js
/** Letters of other alphabets by the Latin ones that they look like. Written by scripts/confusables.ts. */
const confusables = {
    a: 'ɑΑαАаᎪᗅᴀꓮꭺ',
    b: 'ƄƅʙΒβВЬвьᏏᏴᏼᑲᖯᗷꓐꞴꞵꮟ',
    c: 'ϲϹСсᏟᴄⲤⲥꓚꮯ',
    d: 'ԁᎠᏧᑯᗞᗪᴅꓒꓓꭰꮷ',
    e: 'ΕεЕеҽᎬᴇꓰꬲꭼ',
    f: 'ϜϝғքᖴẝꓝꜰꞘꞙꬵ𝈓',
    g: 'ƍɡɢԌԍցᏀᏳᏻᶃꓖꮐ',
    h: 'ʜΗηНнһհᎻᏂᕼⲎⲏꓧꮋꮒ',
    i: 'ıƖɩɪͺΙιІіӀӏᎥιⲒⲓꙇꭵ',
    j: 'ʝͿϳЈјᎫᒍᴊꓙꞲꭻ',
    k: 'ΚκКкᏦᴋⲔⲕꓗꮶ',
    l: 'ǀʟᏞᒪⳐⳑꓡꓲꮮ𝈪',
    m: 'ΜμϺϻМмᎷᗰᴍⲘⲙꓟꮇ',
    n: 'ɴΝոռⲚⲛꓠ',
    o: 'ΟοσОоՕօᴏᴑⲞⲟꓳꬽ',
    p: 'ΡρϱРрᏢᑭᴘⲢⲣꓑꮲ',
    q: 'ԛգզ',
    r: 'ƦʀгᎡᏒᖇᴦⲅꓣꭇꭈꭱꮁꮢ𝈖',
    s: 'ƽЅѕՏտᏕᏚꓢꜱꮥꮪ',
    t: 'ΤτТтᎢᴛⲦⲧꓔꭲ',
    u: 'ʋυՍսᑌᴜꓴꞟꭎꭒ',
    v: 'νѴѵᏙᐯᴠꓦꮩ𝈍',
    w: 'ɯѡԜԝաᎳᏔᴡꓪꮃꮤ',
    x: 'ΧχХхᕁᕽ᙭᙮ⲬⲭꓫꞳꭓ',
    y: 'ɣʏΥγϒУуҮүᎩᎽᶌỿⲨⲩꓬꭚꭹꮍ',
    z: 'ΖζᏃᴢꓜꮓ',
};

;// CONCATENATED MODULE: ./lib/security/injection/plain-text.js

/** So many letters must have been written in another way before a text counts as disguised. */
const disguisedLetters = 6;
const latinOf = new Map(Object.entries(confusables).flatMap(([latin, letters]) => Array.from(letters).map((letter) => [letter, latin])));
const isPlain = /^[\t\n -~]*$/u;
const hasEscapes = /\\[xu0-7]|&#|%[2-7][0-9a-f]/iu;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]+/gu;
/** Marks that are put on Latin letters; those of other scripts are part of their letters. */
const combining = /[[\p{Mn}&&\p{Script=Inherited}]--[\u3099\u309a]]/gv;
const flags = /[\u{1f1e6}-\u{1f1ff}\u{1f170}-\u{1f189}](?:\u200a|\u200b|\u200c|\u200d|\ufe0f)*/gu;
const mathematical = /[\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f14f}\u2100-\u214f\u24b6-\u24e9\uff21-\uff5a]/gu;
const smallCapital = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ]/gu;
/** Linear in the text, which may be cut anywhere: no state is kept. */
function plainText(written) {
    let disguised = 0;
    let text = written;
    if (hasEscapes.test(text))
        [text, disguised] = unescaped(text);
    if (!isPlain.test(text)) {
        disguised += text.match(mathematical)?.length ?? 0;
        text = text.replace(flags, (flag) => {
            const code = flag.codePointAt(0) ?? 0;
            disguised += code >= 0x1f1e6 ? 1 : 0;
            return String.fromCharCode(97 + (code >= 0x1f1e6 ? code - 0x1f1e6 : (code - 0x1f170) % 26));
        });
        text = text.normalize('NFKC').replace(invisible, (run, at) => {
            disguised += /[a-z]/iu.test(text[at - 1] ?? '') && run.length < 3 ? 1 : 0;
            return '';
        });
        text = text.normalize('NFD').replace(combining, '').normalize('NFC');
        const small = text.match(smallCapital)?.length ?? 0;
        const folded = withLatinLetters(text);
        disguised += small + folded.count * 2;
        text = folded.text;
    }
    text = text
        .toLowerCase()
        .replace(/(\p{Ll})[-\u2010]\n\s*(?=\p{Ll})/gu, '$1')
        .replace(/[‘’ʼ`´]/gu, "'");
    const closed = withoutGaps(text);
    if (closed !== text)
        disguised += disguisedLetters;
    return { text: closed.replace(/\s+/gu, ' ').trim(), isDisguised: disguised >= disguisedLetters };
}
/** Words that mix Latin letters with look-alikes, in Latin letters; next to one, also words of look-alikes alone. */
function withLatinLetters(text) {
    let count = 0;
    let isMixed = false;
    const fold = (word) => {
        const latin = Array.from(word, (letter) => latinOf.get(letter) ?? letter).join('');
        if (latin === word || !/^[a-z\d_'-]+$/iu.test(latin))
            return word;
        count += 1;
        return latin;
    };
    const mixed = text.replace(/[\p{L}\p{N}_]+/gu, (word) => {
        if (isPlain.test(word) || !/[a-z]/iu.test(word))
            return word;
        const latin = fold(word);
        isMixed ||= latin !== word;
        return latin;
    });
    if (!isMixed && !new RegExp(smallCapital.source, 'u').test(text))
        return { text: mixed, count };
    return {
        text: mixed.replace(/[\p{L}\p{N}_]+/gu, (word) => (isPlain.test(word) ? word : fold(word))),
        count,
    };
}
/** `a p p r o v e   t h i s` as words: letters with one space or sign after each, more spaces between words. */
const withoutGaps = (text) => text.replace(/(?<![\p{L}\p{N}])(?:\p{L}[ ._-]{1,4}){5,}\p{L}(?![\p{L}\p{N}])/gu, (run) => run
    .split(/ {2,}/u)
    .map((word) => word.replace(/[ ._-]/gu, ''))
    .join(' '));
const plain_text_character = (code) => code === 10 || (code > 0x1f && code < 0x110000) ? String.fromCodePoint(code) : ' ';
/** Escapes of strings, URLs and HTML written out, and how many of them were letters. */
function unescaped(text) {
    let letters = 0;
    const shown = text.replace(/\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})|\\([0-7]{3})|%([2-7][0-9a-f])|&#x([0-9a-f]{1,6});|&#(\d{1,7});/giu, (_, unicode, hex, octal, percent, entity, decimal) => {
        const digits = unicode ?? hex ?? percent ?? entity;
        const code = digits === undefined
            ? Number.parseInt(octal ?? decimal ?? '', octal === undefined ? 10 : 8)
            : Number.parseInt(digits, 16);
        const written = plain_text_character(code);
        if (/[a-z]/iu.test(written))
            letters += 1;
        return written;
    });
    return [shown, letters];
}

;// CONCATENATED MODULE: ./lib/security/injection/orders.js


/*
 * English. A sentence is strong if it addresses a reviewer or a model directly and gives it an order about this change:
 * in the imperative, or with "must" about what is here. Statements ("the bot approves …"), permissions ("can skip"),
 * purposes ("to approve this, comment …") and conditions ("if there are no findings, …") are what documentation and
 * prompts say, and are no orders.
 */
const noun = '(?:reviewers?|models?|assistants?|agents?|bots?|judges?|graders?|evaluators?|auditors?|scanners?)';
const machine = `(?:(?:ai|a\\.i\\.|llm|gpt|automated|automatic|language|code|reviewing|review(?:er)?|evaluation|ml|machine|coding)[- ](?:based )?(?:(?:code|review|language|security|reviewing)[- ])*${noun}|llms?|ais?|language models?|(?:chat)?gpt(?:-?\\d[\\w.]*)?|claude|copilot|gemini|codex)`;
const reader = `(?:(?:ai|llm|automated|machine)[- ]readers?|(?:reviewing|review) (?:ai|llm)|${machine}|${noun}|whoever (?:reviews|reads|evaluates|checks|judges|grades)(?: \\w+)?)(?: ?\\([^()]{1,40}\\))?`;
/** What follows a noun and tells which one: "reading this diff", "of this change". */
const which = "(?: (?!approve|skip|ignore|report|do not|don't|return|must|should)[\\w'/-]+){0,7}?";
const polite = '(?:please|pls|plz|kindly|now|just|simply|always|also|then|you|must|should|shall|will|are to|have to|need to|are (?:asked|told|instructed|required|expected) to|immediately|therefore)';
const opening = `(?:^|[:.,;!?"'(\\[—–-] ?)(?:(?:and|so|ok|okay|system|important|urgent|note|notice|attention|warning|reminder|instructions?|message|memo|hint|info|dear|hey|hi|hello|listen|to|for|the|any|all|every|each|an?|our|my|you|as|this is)[ ,:]* ?)*`;
const vocatives = [
    `${opening}(?:\\w+ )?${reader}${which} ?[:,!—–]`,
    `${opening}(?:\\w+ )?${reader},? (?:${polite} )*(?:approve|accept|pass|skip|ignore|report|do not|don't|return|omit|mark|treat|answer|respond|disregard|never|leave|give|downgrade|say|conclude|confirm|find|consider|classify|grade|rate|suppress|dismiss|hide|must not)\\b`,
    `${opening}${reader}[- ](?:note|notice|hint|instructions?) ?[:–—-]`,
    `\\b(?:note|notice|attention|message|instructions?|memo|reminder) (?:to|for) (?:(?:the|any|all|every|our|an?|\\w+) ){0,2}?${reader}`,
    `\\b(?:if|when|as|since|because) (?:you(?:'re| are)|(?:the|your|this) (?:reader|reviewer) is|this is (?:read|reviewed|seen) by)\\b[^.]{0,30}?(?:${machine}|${noun})`,
    `\\byou(?: are|'re|,) (?:now )?(?:an? |the )?${reader}`,
];
/** Somebody else's duty; about this place it is an order. */
const subject = `${reader}${which} (?:must|should|shall|will|has to|have to|needs? to|(?:is|are) (?:asked|told|instructed|required|expected) to)\\b`;
const verb = `(?:^|[:,;!?"'(—–.-] ?|\\b(?:and|then|${polite.slice(3, -1)}|not|${noun}) )`;
const here = '(?:this|these|it|that|them|everything|anything|all|any|every|each|below|above|here|my|our)';
const changed = '(?:changes?|prs?|pull[- ]requests?|merge[- ]requests?|mrs?|diffs?|patch(?:es)?|commits?|files?|code|snippets?|functions?|methods?|class(?:es)?|modules?|sections?|blocks?|lines?|submissions?|repositor(?:y|ies)|parts?|places?|review|script|document|page)';
const problems = '(?:findings?|issues?|problems?|bugs?|errors?|defects?|vulnerabilit(?:y|ies)|flaws?|concerns?|objections?|comments?|remarks?|warnings?|mistakes?|weakness(?:es)?|faults?)';
const tell = '(?:report|flag|mention|raise|list|note|comment(?: on)?|point out|complain|criti[cq]\\w+|warn|object|include|output|discuss|bring up|talk)';
const grade = '(?:minor|low|lowest|info|informational|trivial|harmless|cosmetic|safe|approved|passed|reviewed|resolved|false positives?|not an issue|acceptable|trusted|verified|clean|intended|correct|fine|a nit|nits?|out of scope|none)';
/** What narrows an order down to some findings or files, as rules for reviewers do. */
const unrestricted = '(?! (?:that|which|whose|outside|unless|related|about|regarding|concerning|caused|with|you|not|unchanged|except|where|beyond|other|from|of type|without|found by|already|for (?:generated|unchanged|missing|style))\\b)';
/** Said of a review, and hardly of anything else. */
const sureOrders = [
    `${verb}(?:approve|accept|rubber-?stamp|green-?light|sign off(?: on)?|wave through|pass) (?:${here}|the|whole) ?(?:\\w+ ){0,2}?(?:${changed}|(?=[.,;!]|$|and|without|as is|immediately|now))\\b`,
    `${verb}(?:approve)(?: |$|[.,!])(?! ?(?:or|the request if)\\b)(?=.{0,40}\\b(?:without|immediately|regardless|no matter|anyway|whatever|and (?:report|return|list|say|skip|omit|do not|don't)))`,
    `${verb}(?:report|return|output|give|answer|respond|reply|produce|emit|list|raise|say|write|state|conclude|confirm|agree|find|claim|submit|provide)(?: back)?(?: with| that| only| there (?:are|is)| you found| it has| an?| as)* (?:no|zero|0|nothing|empty|without)\\b(?: (?:security|critical|further|more|other|such|major|real|single))*(?: ?(?:${problems}|list|array|review|report|result|object|response|answer|wrong|here|at all|$|(?=[.,;!)])))(?! (?:if|when|unless|that|for (?!this|the (?:change|diff|file|pull)|it\\b|any|all))\\b)`,
    `${verb}(?:say|answer|respond|reply|conclude|state|write|output|tell|begin|start|end|give)\\b.{0,45}?\\b(?:looks? good|lgtm|approved|thumbs up|no (?:problems?|issues?|findings?)|(?:is|are) (?:fine|safe|clean|correct)|all (?:good|clear))\\b`,
    `\\byou (?:will |should |must )?(?:find|found|see|have) (?:nothing|no (?:${problems}))\\b`,
    `\\b(?:i|we) (?:found no|have found no|see no|found nothing|approve (?:this|the|it))\\b`,
    `${verb}(?:stop|end|finish|abort|cease) (?:the |your |this )?(?:review|analysis|reading|evaluation|inspection)(?:ing)?\\b`,
    `\\b(?:please|pls|plz|just|simply|kindly) (?:approve|lgtm)(?=[.!]|$)`,
    `${verb}give\\b.{0,30}?\\b(?:green light|thumbs up)\\b`,
    `\\bseverity\\b.{0,30}?\\b(?:is|are|must be|stays?|at most|no more than) (?:at most )?(?:info|informational|minor|low|none)\\b`,
    `\\bverdict ?(?::|is) ?(?:approved?|pass)\\b`,
];
const otherOrders = [
    `${verb}(?:skip|ignore|omit|disregard|overlook|bypass|exclude|leave out) (?:(?:the|this|these|those|any) )?(?:[\\w'-]+ ){1,5}?(?:below|above|here|in this (?:file|change|diff|function|module|class|method|section|pull request))\\b`,
    `\\b(?:do not|don't|never|must not|mustn't|should not|shall not|no need to|not to|without|avoid|refrain from|stop)(?:,[^,]{1,40},)? (?:\\w+ly )?${tell}(?:ing)? (?:about |on |as )?(?:${here}\\b(?: (?:of the|of|security|serious|critical|other|further|more|such|possible|potential|kind of|these|those|code|missing))*|the (?:[\\w'-]+ ){0,3}?(?:below|above|here|in th(?:is|e)|check|missing))(?: ${problems})?${unrestricted}`,
    `\\b(?:do not|don't|never|must not|should not|shall not)(?:,[^,]{1,40},)? ${tell}(?:ing)? (?:the |of )?(?:[\\w'-]+ ){0,4}?(?:below|above|here|in (?:this|these|your|my|our))\\b`,
    `${verb}(?:skip|ignore|omit|disregard|overlook|bypass|exclude|leave out|pass over|do not (?:review|read|check|analy[sz]e|look at)|don't (?:review|read|check|analy[sz]e|look at)) (?:the rest|(?:${here}|the|all)\\b(?: (?:of the|of|security|in))* ?(?:\\w+ ){0,1}?(?:${changed}|${problems})(?: (?:below|above|here|in (?:this|your)|from (?:your|the) (?:review|report)))?)(?=[.,;:!?)"'—–-]| and\\b| as\\b| from\\b| in (?:this|your)\\b| below| above| here| completely| entirely| since| because|,? it| for\\b| when asked|$)`,
    `${verb}(?:leave|keep|drop|remove|omit|exclude|hide|withhold)(?: out)? .{0,80}?\\b(?:(?:out|away|off)? ?(?:of|from)) (?:your|the) (?:review|report|findings|answer|output|response|list)\\b`,
    `${verb}(?:mark|treat|classify|grade|rate|rank|label|consider|downgrade|count|regard|score|lower)\\b.{0,60}?\\b(?:as|to|is|be|for|of)\\b.{0,20}?\\b${grade}\\b`,
    `${verb}(?:suppress|silence|dismiss|withdraw|discard|hide|close|resolve) (?:${here}|the|your)\\b ?(?:\\w+ ){0,2}?(?:${problems}|$|(?=[.,;!]))`,
    `${verb}downgrade (?:${here}|the|your)\\b`,
    `\\b(?:no|zero|0) (?:${problems}) (?:must|should|shall|may|need) (?:to )?be (?:reported|raised|flagged|listed)`,
];
const forget = `${verb}(?:ignore|disregard|forget|override|drop|discard|set aside)\\b.{0,25}?\\b(?:previous|prior|above|earlier|preceding|former|original|existing|initial|all|your|system)\\b ?(?:\\w+ ){0,2}?(?:instructions?|prompts?|directives?|orders|guidelines|rules|told)\\b`;
const conditional = /\b(?:if|when|whenever|unless|until|once|only (?:if|when|after)|after|before|where|in case|except|otherwise|provided|as soon as|or (?:reject|decline|request)|should (?:there|the)|can|may|could|might|would|let|lets|allows?|need not)\b/u;
/** Who the reader is, or that it reads, is no condition on the order. */
const identity = new RegExp(`\\b(?:if|when|as|since|because) (?:you(?:'re| are)|(?:the|your|this) (?:reader|reviewer) is|this is (?:read|reviewed|seen) by)\\b[^,:]{0,60}|\\b(?:when|before|while|after) (?:you )?(?:review|read|analy[sz]|check|look|process|evaluat)\\w*(?: (?:at|through))?(?: (?:this|the|these|it)\\b[^,:]{0,20})?|\\bwithout\\b[^,:]{0,20}|whatever you see`, 'u');
const aboutHere = /\b(?:this|these|here|below|above|following|any|all|everything|anything|nothing)\b|\b(?:whole|entire)\b/u;
/** What follows earlier instructions that are to be forgotten needs no object. */
const instead = /\b(?:and|then|just|instead) (?:approve|accept|pass|lgtm)\b/u;
/** Addressed by more than a noun that people have too. */
const any = (patterns) => new RegExp(patterns.map((one) => `(?:${one})`).join('|'), 'u');
const vocative = any(vocatives);
const dutiful = new RegExp(subject, 'u');
const sureOrder = any(sureOrders);
const otherOrder = any(otherOrders);
/** Only a model has instructions that were given before. */
const forgetting = new RegExp(forget, 'gu');
/** Addressed by more than a noun that people have too. */
const openly = any([
    `${opening}(?:ai|llm|automated|language|reviewing|code[- ]review)[- ]?(?:\\w+[- ])?(?:reviewers?|models?|assistants?|agents?|bots?)\\b${which} ?[:,!—–]`,
    `\\b(?:note|notice|attention|message|memo|reminder) (?:to|for) (?:(?:the|any|all|every) )?(?:${machine}|models?|assistants?|agents?|bots?)\\b`,
    "\\b(?:if|since|because) you(?:'re| are) an? (?:ai|llm|language model|large language)",
    '\\b(?:ai|llm)[- ]?review(?:er)?s?[-: ]+(?:off|ignore|skip|disable|approve)',
]);
const foreign = languages.map(({ script, ...patterns }) => ({
    script,
    address: new RegExp(patterns.address, 'u'),
    order: new RegExp(patterns.order, 'u'),
    condition: new RegExp(patterns.condition, 'u'),
}));
/** What one sentence does, as {@link plainText} gives it. Null for nearly all. */
function judgeSentence(sentence) {
    // The order apart from forgetting earlier instructions, which alone is what texts about attacks quote.
    const rest = sentence.replace(forgetting, ' ');
    const isSure = sureOrder.test(rest) || (rest !== sentence && instead.test(rest));
    const isOrder = isSure || otherOrder.test(rest);
    const isConditional = (isOrder || rest !== sentence) && conditional.test(sentence.replace(identity, ' '));
    if (isOrder && !isConditional) {
        const isAddressed = rest !== sentence || vocative.test(sentence) || (dutiful.test(sentence) && aboutHere.test(sentence));
        if (isAddressed)
            return { ...both, isSure: true };
        if (isSure || aboutHere.test(sentence))
            return { ...ordering, isSure };
    }
    else if (isOrder && vocative.test(sentence))
        return { ...ordering, isSure: false };
    if (rest !== sentence)
        return { ...ordering, isSure: !isConditional };
    for (const language of foreign) {
        if (language.script !== null && !language.script.test(sentence))
            continue;
        if (!language.order.test(sentence) || language.condition.test(sentence))
            continue;
        if (language.address.test(sentence))
            return { ...both, isSure: true };
        return language.script === null ? { ...ordering, isSure: false } : null;
    }
    return openly.test(sentence) ? { ...addressing, isSure: true } : null;
}
const both = { level: 'strong', what: 'tells reviewers what to leave out or how to decide' };
const ordering = {
    level: 'weak',
    what: 'reads like an order about the review, without saying to whom',
};
const addressing = { level: 'weak', what: 'speaks to models that review' };
/** Whether a text that passes for another one, or is hidden from people, steers reviewers. In plain text. */
const instructs = (text) => text
    .split(/(?<=[.!?。！？])\s|\n/u)
    .some((sentence) => judgeSentence(sentence.toLowerCase().trim())?.isSure === true);
/** Whether a text that was encoded says anything to reviewers. */
const steers = (text) => text
    .split(/(?<=[.!?。！？])\s|\n/u)
    .some((sentence) => judgeSentence(sentence.toLowerCase().trim()) !== null);
/** One of these stands in every sentence of {@link judgeSentence}'s, in the letters of an order or written in another way. */
const stems = /approv|accept|rubber|green-?light|sign off|wave|pass|lgtm|report|flag|mention|rais|comment|point out|complain|criti|warn|\bno\b|\bzero\b|nothing|empty|without|skip|ignor|omit|disregard|overlook|bypass|exclud|leave out|mark|treat|classif|grade|rate|label|consider|count|score|forget|overrid|looks? good|suppress|silence|dismiss|withdraw|downgrade|instruct|prompt|review|reader|language model|\bais?\b|llm|gpt|claude|assistant|\bsay\b|answer|respond|green light|verdict|severity|false positive|genehm|freig|melde|nenne|ubers|vergiss|nichts|approuv|signale|rapport|aucun|rien|aprueb|aprob|aprov|acept|aceit|inform|reporte|salt|olvid|pule|segnal|nessun|alcun|keur|negeer|geen|zatwierd|zaakcept|zglasz|pomin|onayla|bildirme|atla|talimat|\p{Script=Cyrillic}{3}|[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}]{3}/u;
const isOdd = /[^\t\n -~]|\\[xu0-7]|&#|%[2-7][0-9a-f]|-\n|(?:\b[a-z][ ._-]{1,4}){5}/iu;
/** Whether a text is worth {@link judgeSentence}'s time. */
const mayInstruct = (text) => stems.test(text.toLowerCase()) || (isOdd.test(text) && stems.test(plainText(text).text));

;// CONCATENATED MODULE: ./lib/security/injection/forged-protocol.js

const tags = 'system|system[-_ ]?(?:prompt|message|reminder|instructions?)|instructions?|admin|developer|assistant|user[-_ ]?message|override|policy';
const parts = [
    {
        what: 'looks like the fence that keeps a change apart from instructions',
        pattern: /<\/?[a-z]+(?:-[a-z]+)*-[0-9a-f]{32}\b[^<>]{0,200}>/gu,
        isOurs: true,
    },
    {
        what: "looks like a reviewer's answer",
        pattern: /\{[^{}]{0,200}"findings"\s*:\s*\[\s*\](?=[^{}]{0,200}"(?:positions|relocations|receipt)"\s*:)[^{}]{0,300}\}|\{[^{}]{0,200}"(?:positions|relocations|receipt)"\s*:\s*\[[^{}]{0,200}"findings"\s*:\s*\[\s*\][^{}]{0,200}\}/gu,
        isOurs: true,
    },
    {
        what: 'forges a message of a chat',
        pattern: /<\|(?:im_start|start_header_id|start|system|user|assistant)\|>[^<]{0,1000}|\[INST\][^[]{0,1000}|<<SYS>>[^<]{0,1000}|(?:^|\n)\s*(?:Human|User|Assistant|System)\s*:[^\n]{0,600}\n\s*(?:\n\s*)?(?:Human|User|Assistant|System)\s*:[^\n]{0,600}/gu,
        isOurs: false,
    },
    {
        what: 'forges a message of a chat',
        pattern: /"role"\s*:\s*"(?:assistant|system|developer)"\s*,\s*"content"\s*:\s*"((?:[^"\\]|\\.){0,1000})"/gu,
        isOurs: false,
    },
    {
        what: 'passes for an instruction of the system',
        pattern: new RegExp(`<(${tags})>[^<]{0,1000}</\\1>`, 'giu'),
        isOurs: false,
    },
];
/** Where none of these stands, nothing above can match. */
const marks = /<\||\[INST\]|<<SYS>>|"findings"|"role"|(?:Human|User|Assistant|System)\s*:|-[0-9a-f]{32}|<\/[a-z]/iu;
/**
 * Parts of our own protocol, and messages of a chat in their full form that hold an order to a reviewer. Such messages
 * without one are usual where software for models is written.
 */
function forgedProtocol(text) {
    if (!marks.test(text))
        return [];
    return parts.flatMap(({ what, pattern, isOurs }) => [...text.matchAll(pattern)]
        .filter(([match]) => isOurs || instructs(match.replace(/<\|im_start\|>\s*\w+|<[^<>]*>|\[\/?INST\]/gu, '\n')))
        .map(({ index, 0: match }) => ({ at: index, length: match.length, what })));
}

;// CONCATENATED MODULE: ./lib/security/injection/hidden-text.js
/** Most of a hidden text that is decoded, in characters. */
const mostDecoded = 2_000;
const plain = /^[\t\r -~]*$/u;
/** Tag characters spell ASCII unseen; after a black flag they name a region. */
const hidden_text_tags = /(?<!\u{1f3f4})(?<![\u{e0020}-\u{e007f}])[\u{e0020}-\u{e007e}]{3,}/gu;
const selectors = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{4,}/gu;
const zeroWidth = /[\u200b-\u200d\u2060-\u2064\ufeff\u180e]{16,}/gu;
const overridden = /[\u202d\u202e]([^\u202a-\u202e\u2066-\u2069]{3,})/gu;
/** Between letters of the Latin alphabet, where no script needs them; fillers are invisible letters. */
const inWord = /[a-z][\u200b-\u200d\u2060-\u2064\ufeff]+[a-z]|[\u115f\u1160\u3164\uffa0]/iu;
const word = /[\p{L}\p{M}\d_]{2,60}/gu;
/** Greek letters that scientists write into Latin names. */
const scientific = /[\u0394\u03a3\u03a9\u03b1-\u03c9]/gu;
const lookalike = /[\u0391-\u03a1\u03a4-\u03a9\u03bf\u0405\u0406\u0408\u0410-\u044f\u0455-\u0458\u04bb\u04cf\u0501\u051b\u051d\u13a0-\u13ff]/u;
const erasing = /\u0008{2}|\u001b\[(?:\d*[AK]|8m)/u;
const reordered = /[\u202b\u2067]/u;
/**
 * What one line hides by characters. Bidirectional embeddings and isolates are usual in text from right to left; they
 * hide nothing unless a line without such text uses them.
 */
function hiddenByCharacters(line) {
    if (plain.test(line))
        return [];
    return [
        ...each(line, hidden_text_tags, 'is spelled in invisible tag characters', (run) => Array.from(run, (tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) - 0xe0000)).join('')),
        ...each(line, selectors, 'is spelled in invisible variation selectors', (run) => Buffer.from(Array.from(run, selectorByte)).toString('utf8')),
        ...each(line, zeroWidth, 'is spelled in zero-width characters', zeroWidthText),
        ...[...line.matchAll(overridden)].map(([, text = '']) => {
            const words = Array.from(text.slice(0, mostDecoded)).toReversed().join('');
            return {
                what: 'is shown in another order than it is read, by a bidirectional override',
                words,
                isFor: 'attack',
            };
        }),
        ...(reordered.test(line) &&
            !/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(line)
            ? [
                {
                    what: 'is reordered by bidirectional characters without text from right to left',
                    words: null,
                    isFor: 'attack',
                },
            ]
            : []),
        ...(erasing.test(line)
            ? [
                {
                    what: 'holds control characters that erase what a terminal shows',
                    words: null,
                    isFor: 'doubt',
                },
            ]
            : []),
        ...(inWord.test(line)
            ? [{ what: 'holds invisible characters inside a word', words: null, isFor: 'doubt' }]
            : []),
        ...mixedWords(line).map((word) => {
            const what = `holds the word "${word}", whose letters are of alphabets that look alike`;
            return { what, words: null, isFor: 'doubt' };
        }),
    ];
}
/** The first word of Latin letters and others that look like them. */
function mixedWords(line) {
    if (!lookalike.test(line))
        return [];
    const found = line
        .match(word)
        ?.find((one) => /[a-z]/iu.test(one) && lookalike.test(one.replace(scientific, '')));
    return found === undefined ? [] : [found];
}
const each = (line, runs, what, decode) => [...line.matchAll(runs)].slice(0, 20).map(([run]) => {
    const text = decode(run.slice(0, mostDecoded * 8));
    const words = isWords(text) ? text.slice(0, mostDecoded) : null;
    return { what, words, isFor: words === null ? 'doubt' : 'attack' };
});
const selectorByte = (selector) => {
    const code = selector.codePointAt(0) ?? 0;
    return code < 0xe0100 ? code - 0xfe00 : code - 0xe0100 + 16;
};
/** The two characters that come most are the bits, either way round. */
function zeroWidthText(run) {
    const [zero = ''] = run;
    for (const isOne of [false, true]) {
        const bits = Array.from(run, (one) => ((one === zero) === isOne ? '1' : '0')).join('');
        const bytes = bits.match(/.{8}/gu)?.map((byte) => Number.parseInt(byte, 2)) ?? [];
        const text = Buffer.from(bytes).toString('utf8');
        if (isWords(text))
            return text;
    }
    return '';
}
const isWords = (text) => /\p{L}{3}/u.test(text) && isPrintable(text);
function isPrintable(text) {
    const odd = text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{Zs}\n\r\t$+<=>^`|~]|\ufffd/gu)?.length ?? 0;
    return odd <= text.length * 0.02;
}
const encodings = [
    ['hexadecimal', /(?<![0-9a-z])(?:[0-9a-f]{2}){16,}(?![0-9a-z])/giu, (run) => Buffer.from(run, 'hex')],
    ['base64', /(?<![\w+/-])[A-Za-z0-9+/_-]{24,}={0,2}/gu, (run) => Buffer.from(run, 'base64')],
];
const codes = /(?:(?:0x[0-9a-f]{2}|\b\d{2,3})\s*,\s*){11,}(?:0x[0-9a-f]{2}|\d{2,3})\b/giu;
/** Sentences of a text that are encoded as base64 or hexadecimal digits. */
function encodedText(text) {
    if (text.length < 24)
        return [];
    return encodings.flatMap(([name, pattern, decode]) => [...text.matchAll(pattern)].flatMap(([run]) => sentence(decode(run.slice(0, mostDecoded)), name)));
}
/** Sentences in a line that are written as the codes of their characters. */
function characterCodes(line) {
    if (!line.includes(','))
        return [];
    return [...line.matchAll(codes)].flatMap(([run]) => {
        const numbers = run.slice(0, mostDecoded * 5).match(/0x[0-9a-f]{2}|\d{2,3}/giu) ?? [];
        return sentence(Buffer.from(numbers.map(Number)), 'character codes');
    });
}
function sentence(bytes, name) {
    // Most data shows in its first bytes that it is no text.
    if (!isPrintable(bytes.subarray(0, 40).toString('latin1')))
        return [];
    const words = bytes.toString('utf8');
    if (!isPrintable(words) || !/[\p{L}'’,:]{2,}\s+[\p{L}'’]+\s+\p{L}/u.test(words))
        return [];
    return [{ what: `is encoded as ${name}`, words, isFor: 'code' }];
}
const invisibleStyle = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?:\.0+)?(?![.\d])|(?<![-\w])color\s*:\s*(?:transparent|#f{3,8}\b|white)/iu;
const styled = /<(\w+)\b[^<>]{0,300}?style\s*=\s*["']([^"']{1,300})["'][^<>]{0,300}>([^<]{8,2000})/giu;
/** Text of elements that a page does not show, or shows in the colour of its paper. */
function hiddenByStyle(text) {
    if (!text.includes('style'))
        return [];
    return [...text.matchAll(styled)]
        .filter(([, , style = '']) => invisibleStyle.test(style))
        .map(([, , , words = '']) => ({ what: 'is hidden by its style', words, isFor: 'style' }));
}

;// CONCATENATED MODULE: ./lib/security/injection/detector.js





/** What is read at once, and how much of it again with the next piece, in characters: time stays linear. */
const piece = 4_000;
const overlap = 300;
const longestSentence = 800;
/**
 * Finds text that steers reviewers, in this order: (1) the comments, strings, prose and values of the file, each joined
 * over its lines; (2) what is hidden in them by characters, encodings or styles, decoded; (3) forged parts of a
 * conversation; (4) sentence by sentence, as plain text, who is addressed and what is ordered. Strong is hidden text
 * that says something, a forged part, or a sentence that both addresses a reviewer and orders it; weak is one of the
 * two. Linear in the text.
 * @param isStart whether the first line is the first of the file
 */
function findInjectionMatches(given, path, isStart = true) {
    const { lines, numbers } = withoutReturns(given);
    const found = [];
    const add = (from, to, what, level) => {
        found.push({ from: numbers?.[from] ?? from, to: numbers?.[to] ?? to, what, level });
    };
    const addHidden = (hidden, line) => {
        for (const one of hidden) {
            const level = levelOf(one);
            if (level !== null)
                add(line, line, one.what, level);
        }
    };
    lines.forEach((line, index) => {
        addHidden(hiddenByCharacters(line), index);
        addHidden(characterCodes(line), index);
    });
    for (const text of readTexts(lines, path, isStart))
        readText(text, add, addHidden);
    return merged(found);
}
function readText(text, add, addHidden) {
    const { text: complete, lineAt } = joined(text);
    if (complete.length < 6)
        return;
    for (let start = 0; start < complete.length; start += piece - overlap) {
        const part = complete.slice(start, start + piece);
        const line = lineAt(start);
        addHidden(encodedText(part), line);
        addHidden(hiddenByStyle(part), line);
        for (const { at, length, what } of forgedProtocol(part))
            add(lineAt(start + at), lineAt(start + at + length - 1), what, 'strong');
        if (mayInstruct(part))
            readSentences(text.kind, part, (from, to, what, level) => add(lineAt(start + from), lineAt(start + to), what, level));
        if (start + piece >= complete.length)
            break;
    }
}
function readSentences(kind, part, add) {
    for (const { at, sentence } of sentences(part)) {
        if (!mayInstruct(sentence))
            continue;
        const { text: plain, isDisguised } = plainText(sentence);
        const judged = judgeSentence(kind === 'prose' ? withoutTags(plain) : plain);
        if (judged === null)
            continue;
        const isHidden = (kind === 'unseen' || isDisguised) && judged.isSure;
        const what = isDisguised ? `${judged.what}, in disguise` : judged.what;
        add(at, at + sentence.length - 1, what, isHidden ? 'strong' : judged.level);
    }
}
function levelOf({ isFor, words }) {
    if (isFor === 'attack')
        return 'strong';
    if (isFor === 'doubt')
        return 'weak';
    const says = isFor === 'code' ? steers : instructs;
    return words !== null && says(plainText(words).text) ? 'strong' : null;
}
/** A carriage return inside a line ends it for a display, so that what comes before cannot be overwritten. */
function withoutReturns(lines) {
    if (!lines.some((line) => line.includes('\r')))
        return { lines, numbers: null };
    const split = lines.flatMap((line, index) => line.split('\r').map((text) => ({ text, index })));
    return { lines: split.map(({ text }) => text), numbers: split.map(({ index }) => index) };
}
function joined({ parts }) {
    const [first] = parts;
    if (parts.length === 1 && first !== undefined)
        return { text: first.text, lineAt: () => first.line };
    const starts = [];
    let text = '';
    for (const [index, part] of parts.entries()) {
        if (index > 0 && !part.isJoined)
            text += '\n';
        starts.push(text.length);
        text += part.text;
    }
    return {
        text,
        lineAt: (offset) => {
            let [low, high] = [0, starts.length - 1];
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return parts[low]?.line ?? 0;
        },
    };
}
const boundary = /(?<=[.!?]["')\]]?)\s+|(?<=[。！？；])|;\s|\\n|\n\s*\n/gu;
function sentences(text) {
    const all = [];
    const add = (from, to) => {
        const begin = from + (/^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0);
        for (let at = begin; at < to; at += longestSentence - 200) {
            all.push({ at, sentence: text.slice(at, Math.min(to, at + longestSentence)) });
            if (at + longestSentence >= to)
                return;
        }
    };
    let from = 0;
    for (const { index, 0: mark } of text.matchAll(boundary)) {
        add(from, index);
        from = index + mark.length;
    }
    add(from, text.length);
    return all;
}
const withoutTags = (text) => text.includes('<') ? text.replace(/<[^<>]{0,200}>/gu, ' ').trim() : text;
/** In order, each stretch of lines once and by what is worst there. */
function merged(found) {
    const all = [];
    for (const match of found.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
        const last = all.at(-1);
        if (last === undefined || match.from > last.to)
            all.push(match);
        else {
            const worse = match.level === 'strong' && last.level === 'weak' ? match : last;
            all.splice(-1, 1, { ...worse, from: last.from, to: Math.max(last.to, match.to) });
        }
    }
    return all;
}


/***/ })

};
