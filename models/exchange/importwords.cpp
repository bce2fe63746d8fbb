// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importwords.h"

#include "domain/labels.h"
#include "exchange/importcells.h"

#include <QHash>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr auto insensitive = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool isFreeze(const QString &title)
{
    static const QRegularExpression freeze(u"\\b(?:freezes?|frozen|slush|code complete|feature complete|lockdown)\\b"_s, insensitive);
    static const QRegularExpression about(
        u"\\b(?:exceptions?|is coming|coming up|call for|reminder|warning|unfreeze|unfrozen|thaw|lift(?:ed|s)?|end of (?:\\w+ )?freeze|freeze ends?|after)\\b"_s, insensitive);
    return freeze.match(title).hasMatch() && !about.match(title).hasMatch();
}

bool isEndOfLife(const QString &title)
{
    static const QRegularExpression end(
        u"\\b(?:end[ -]of[ -]life|eol|eos|end of (?:\\w+ )?(?:support|maintenance|updates)|(?:support|maintenance) ends?|unsupported|retired|sunset)\\b"_s, insensitive);
    return end.match(title).hasMatch();
}

bool isGate(const QString &title)
{
    static const QRegularExpression gate(
        u"\\b(?:go ?/? ?no-?go|go or no go|gate|sign-?off|approvals?|(?:readiness|design|architecture|security|release|final|blocker) review|decision|review meeting)\\b|\\breview$"_s, insensitive);
    static const QRegularExpression ready(u"\\bready (?:for|to) review\\b"_s, insensitive);
    return gate.match(title).hasMatch() && !ready.match(title).hasMatch();
}

bool isAnnouncement(const QString &title)
{
    static const QRegularExpression out(
        u"\\b(?:blogs?|blogged|announce(?:ments?|d|s)?|press release|newsletter|webinar|social media|mailing|notif(?:y|ied|ication))\\b"_s, insensitive);
    return out.match(title).hasMatch();
}

/// The whole title is a version, perhaps with the product before it and "final" behind: "Python 3.14.0 final".
bool isPlainVersion(const QString &title)
{
    static const QRegularExpression version(
        u"^(?:[\\p{L}][\\p{L}+#-]*\\s+){0,3}v?\\d+(?:\\.\\d+){1,3}\\s*(?:final|lts|stable|ga)?$"_s, insensitive);
    return version.match(title).hasMatch();
}

bool saysReleased(const QString &title)
{
    static const QRegularExpression ends(
        u"\\b(?:released?|releases|ga|go[ -]?live|general availability|generally available|final|launch(?:ed)?|ship(?:s|ped)|available|public availability|veröffentlicht|freigegeben|publiée?|publicad[ao]|lançad[ao])\\b\\s*[!.]*\\s*(?:\\([^)]*\\))?$"_s, insensitive);
    static const QRegularExpression within(
        u"\\b(?:go[ -]?live|general availability|generally available|final release|stable release|release day|release date|public release|(?:ga|final|official|production|stable) (?:release|target|date))\\b"_s, insensitive);
    static const QRegularExpression about(
        u"\\b(?:deadline|notes?|highlights?|blog|team|branch(?:es|ed)?|cycle|start|begin|begins|prepare|preparation|draft|schedule|call for|plan|planning|party|video|announcement|criteria|freeze|before|after)\\b"_s, insensitive);
    static const QRegularExpression of(u"^(?:final |public )?release of \\p{L}"_s, insensitive);
    return (ends.match(title).hasMatch() || within.match(title).hasMatch() || of.match(title).hasMatch()) && !about.match(title).hasMatch();
}

template<typename E>
std::optional<E> storedOrLabelled(const QString &folded)
{
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
        if (folded == foldedWords(QString::fromLatin1(EnumNames<E>::names[i])) || folded == foldedWords(label(E(i))))
            return E(i);
    }
    return {};
}

} // namespace

QString versionIn(const QString &title)
{
    static const QRegularExpression version(u"(?<![\\d.:/-])(?:(?<=^)|(?<=[^\\p{L}])|(?<=[vV]))(\\d{1,4}(?:\\.\\d{1,4}){1,3})(?![\\d:/]|\\.\\d)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = version.globalMatch(title); it.hasNext();) {
        const auto match = it.next();
        const QString text = match.captured(1);
        // 22.07.2026 is a day.
        if (text.section(u'.', -1).size() == 4 && text.count(u'.') == 2)
            continue;
        return text;
    }
    return {};
}

bool namesPrerelease(const QString &title)
{
    static const QRegularExpression early(
        u"\\b(?:alpha|beta|rc|preview|snapshot|nightly|candidates?|milestone build|dev release|test build|pre-?release)(?:\\b|[ ._-]?\\d)|(?<=\\d)(?:a|b|rc)\\d+\\b"_s, insensitive);
    return early.match(title).hasMatch();
}

bool namesGoLive(const QString &title)
{
    return !namesPrerelease(title) && !isEndOfLife(title) && !isGate(title) && !isAnnouncement(title)
        && (saysReleased(title) || isPlainVersion(title));
}

bool namesOutsideEvent(const QString &title)
{
    // Only with its capital: a "Falcon" is no conference.
    static const QRegularExpression con(u"\\b\\p{Lu}\\p{L}*Con\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression work(
        u"\\b(?:deadline|cfp|call for|submissions?|submit|due|talks?|proposals?|prep(?:aration)?|planning|travel|registration|release[ds]?|freeze|"
        "ready|draft|before|after|blog|announce(?:ment|d)?|build|branch|begin|start|exceptions?|review)\\b"_s, insensitive);
    static const QRegularExpression caseless(
        u"\\b(?:kubecon|cloudnativecon|pycon|devconf|debconf|debcamp|fosdem|guadec|akademy|flock|summit|conference|convention|hackfest|holidays?|"
        "christmas|xmas|thanksgiving|new year(?:['’]?s)?(?: (?:day|eve))?|lunar new year|spring festival|golden week|diwali|easter|good friday|"
        "ramadan|hanukkah|labou?r day|memorial day|independence day|juneteenth|veterans day|bank holiday|shutdown|company break|"
        "(?:winter|summer|year[ -]end|holiday) break|vacation|offsite|betriebsferien|feiertage?|weihnachten|ostern|ptg|wwdc|google i/o|"
        "re:invent|javaone|expo)\\b"_s, insensitive);
    return (caseless.match(title).hasMatch() || con.match(title).hasMatch()) && !work.match(title).hasMatch();
}

MilestoneKind guessedKind(const QString &title)
{
    if (isEndOfLife(title))
        return MilestoneKind::EndOfLife;
    if (isFreeze(title))
        return MilestoneKind::Freeze;
    if (isGate(title))
        return MilestoneKind::Gate;
    if (isAnnouncement(title))
        return MilestoneKind::Announcement;
    static const QRegularExpression built(u"\\b(?:released?|releases|build|builds|tag(?:ged)?|compose|cut|published|available|availability|target|week)\\b"_s, insensitive);
    static const QRegularExpression bare(u"^(?:[\\p{L}][\\p{L}+#-]*\\s+){0,3}v?[\\d.-]*[ ._-]*(?:alpha|beta|rc|preview|candidate|release candidate|a|b)[ ._-]?\\d*$"_s, insensitive);
    static const QRegularExpression about(u"\\b(?:deadline|call for|before|after|begin|start|blocker|notes?|branch)\\b"_s, insensitive);
    if (namesPrerelease(title))
        return (built.match(title).hasMatch() || bare.match(title).hasMatch() || !versionIn(title).isEmpty()) && !about.match(title).hasMatch()
            ? MilestoneKind::Build
            : MilestoneKind::Checkpoint;
    return namesGoLive(title) ? MilestoneKind::GoLive : MilestoneKind::Checkpoint;
}

FreezeScope guessedFreezeScope(MilestoneKind kind, const QString &title)
{
    // One of code and tests is one of code. A freeze of the articles about features is none of features.
    static const std::pair<QRegularExpression, FreezeScope> words[] = {
        {QRegularExpression(u"code|quelltext"_s, insensitive), FreezeScope::Code},
        {QRegularExpression(u"doc|dok"_s, insensitive), FreezeScope::Documentation},
        {QRegularExpression(u"test"_s, insensitive), FreezeScope::Tests},
        {QRegularExpression(u"blog"_s, insensitive), FreezeScope::Unspecified},
        {QRegularExpression(u"enhancement|scope|feature|umfang|funktion"_s, insensitive), FreezeScope::Scope},
    };
    if (kind != MilestoneKind::Freeze)
        return FreezeScope::Unspecified;
    for (const auto &[word, scope] : words) {
        if (word.match(title).hasMatch())
            return scope;
    }
    return FreezeScope::Unspecified;
}

FreezeScope guessedFreezeOfSkill(const QString &name)
{
    static const QRegularExpression documentation(u"\\b(?:docs?|documentation|dokumentation|technical writing)\\b"_s, insensitive);
    return documentation.match(name).hasMatch() ? FreezeScope::Documentation : FreezeScope::Code;
}

std::optional<MilestoneKind> milestoneKindOf(const QString &cell)
{
    const QString folded = foldedWords(cell);
    if (const auto own = storedOrLabelled<MilestoneKind>(folded))
        return own;
    static const QHash<QString, MilestoneKind> words{
        {u"milestone"_s, MilestoneKind::Checkpoint},   {u"deadline"_s, MilestoneKind::Checkpoint},  {u"point"_s, MilestoneKind::Checkpoint},
        {u"task"_s, MilestoneKind::Checkpoint},        {u"meilenstein"_s, MilestoneKind::Checkpoint}, {u"meeting"_s, MilestoneKind::Checkpoint},
        {u"stage"_s, MilestoneKind::Phase},            {u"span"_s, MilestoneKind::Phase},           {u"sprint"_s, MilestoneKind::Phase},
        {u"iteration"_s, MilestoneKind::Phase},        {u"review"_s, MilestoneKind::Gate},          {u"go no go"_s, MilestoneKind::Gate},
        {u"decision"_s, MilestoneKind::Gate},          {u"approval"_s, MilestoneKind::Gate},        {u"alpha"_s, MilestoneKind::Build},
        {u"beta"_s, MilestoneKind::Build},             {u"rc"_s, MilestoneKind::Build},             {u"release candidate"_s, MilestoneKind::Build},
        {u"tag"_s, MilestoneKind::Build},              {u"blog"_s, MilestoneKind::Announcement},    {u"comms"_s, MilestoneKind::Announcement},
        {u"communication"_s, MilestoneKind::Announcement}, {u"release"_s, MilestoneKind::GoLive},   {u"ga"_s, MilestoneKind::GoLive},
        {u"launch"_s, MilestoneKind::GoLive},          {u"final"_s, MilestoneKind::GoLive},         {u"golive"_s, MilestoneKind::GoLive},
        {u"eol"_s, MilestoneKind::EndOfLife}};
    const auto found = words.constFind(folded);
    return found != words.cend() ? std::optional(*found) : std::nullopt;
}

std::optional<WindowKind> windowKindOf(const QString &cell)
{
    const QString folded = foldedWords(cell);
    if (const auto own = storedOrLabelled<WindowKind>(folded))
        return own;
    static const QHash<QString, WindowKind> words{
        {u"conference"_s, WindowKind::Event},      {u"holiday"_s, WindowKind::Event},        {u"holidays"_s, WindowKind::Event},
        {u"external"_s, WindowKind::Event},        {u"outside event"_s, WindowKind::Event},  {u"summit"_s, WindowKind::Event},
        {u"feiertag"_s, WindowKind::Event},        {u"konferenz"_s, WindowKind::Event},      {u"black out"_s, WindowKind::Blackout},
        {u"embargo"_s, WindowKind::Blackout},      {u"no deploy"_s, WindowKind::Blackout},   {u"wartung"_s, WindowKind::Maintenance},
        {u"maintenance window"_s, WindowKind::Maintenance}, {u"change freeze"_s, WindowKind::Freeze}, {u"code freeze"_s, WindowKind::Freeze}};
    const auto found = words.constFind(folded);
    return found != words.cend() ? std::optional(*found) : std::nullopt;
}

std::optional<WindowKind> windowKindFromTitle(const QString &title)
{
    static const QRegularExpression blackout(u"\\b(?:black-?out|embargo|moratorium|no (?:deploy\\w*|releases?|changes?)|betriebsruhe)\\b"_s, insensitive);
    static const QRegularExpression maintenance(u"\\b(?:maintenance|patch(?:ing)?|wartung|upgrade)\\b"_s, insensitive);
    if (isFreeze(title))
        return WindowKind::Freeze;
    if (namesOutsideEvent(title))
        return WindowKind::Event;
    if (maintenance.match(title).hasMatch())
        return WindowKind::Maintenance;
    return blackout.match(title).hasMatch() ? std::optional(WindowKind::Blackout) : std::nullopt;
}

std::optional<StateReading> stateOf(const QString &cell)
{
    const QString folded = foldedWords(cell);
    if (const auto own = storedOrLabelled<MilestoneState>(folded))
        return StateReading{own, {}};
    if (const auto own = storedOrLabelled<Commitment>(folded))
        return StateReading{{}, own};
    const auto listed = [&](const char *words) { return QString::fromUtf8(words).split(u'|').contains(folded); };
    if (listed("completed|complete|finished|shipped|released|closed|x|yes|y|true|100|ok|achieved|delivered|resolved|erledigt|fertig|abgeschlossen|ja|fait|hecho|terminé")
        || cell == u"\u2705" || cell == u"\u2713" || cell == u"\u2714" || cell == u"\u2611")
        return StateReading{MilestoneState::Done, {}};
    if (listed("canceled|dropped|removed|abandoned|withdrawn|skipped|abgesagt|entfällt|gestrichen|annulé|cancelado"))
        return StateReading{MilestoneState::Cancelled, {}};
    if (listed("overdue|failed|slipped|verpasst"))
        return StateReading{MilestoneState::Missed, {}};
    if (listed("tbc|to be confirmed|proposed|provisional|draft|estimated|unconfirmed|vorläufig"))
        return StateReading{MilestoneState::Planned, Commitment::Tentative};
    if (listed("confirmed|final|fixed|approved|bestätigt"))
        return StateReading{MilestoneState::Planned, Commitment::Committed};
    if (listed("open|to do|todo|scheduled|upcoming|pending|no|n|false|0|in progress|on track|not started|started|active|new|future|at risk|ongoing|current|offen|geplant|nein|prévu"))
        return StateReading{MilestoneState::Planned, {}};
    return {};
}

} // namespace Plimsoll
