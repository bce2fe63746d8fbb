// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importheadings.h"

#include "exchange/importcells.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

struct Spelling {
    ImportField field;
    const char *words; ///< Folded headings, separated by "|".
};

constexpr Spelling spellings[] = {
    {ImportField::Title,
     "milestone|milestones|title|what|event|events|activity|task|task name|item|deliverable|step|milestone name|milestone title|summary|subject|"
     "what s happening|release milestone|schedule item|entry|meilenstein|titel|was|ereignis|jalon|titre|hito|evento|tâche|name"},
    {ImportField::Start,
     "start|start date|begin|begins|begin date|date|dates|when|from|day|starts|starting|starts on|due|due date|target|target date|planned|"
     "planned date|planned start|release date|milestone date|scheduled|scheduled date|date s|datum|beginn|anfang|start datum|von|termin|wann|"
     "fecha|inicio|début|debut|data|first day|date range|date s range|expected date|dtstart|fällig"},
    {ImportField::End,
     "end|end date|finish|finish date|until|to|ends|through|planned finish|planned end|ende|bis|fin|fim|last day|end inclusive|dtend|stop"},
    {ImportField::Duration, "duration|length|dauer|days|duration days|durée"},
    {ImportField::Owner,
     "owner|owners|owner role|owner roles|owned by|who|role|roles|responsible|responsible party|responsible team|responsibility|lead|leads|"
     "assignee|assigned to|dri|owning role|owner s|contact|wer|verantwortlich|zuständig|rolle|responsable|by whom|driver|resource|resources|resource names|ressourcen"},
    {ImportField::Zone, "deadline zone|zone|timezone|time zone|tz|deadline timezone|deadline time zone|zeitzone|deadline tz|fuseau"},
    {ImportField::Time, "time|deadline time|time of day|start time|uhrzeit|zeit|hora|heure|due time"},
    {ImportField::Kind, "kind|type|category|milestone type|milestone kind|event type|art|typ|kategorie|catégorie|tipo|class"},
    {ImportField::State, "state|status|progress|zustand|statut|estado|done|complete|completed"},
    {ImportField::Actual, "actual|actual date|actual start|completed on|done on|date completed|completion date|ist|actual finish"},
    {ImportField::Key, "key|id|uid|identifier|ref|reference|nr|schlüssel|kennung|milestone id|issue key|issue id|ticket|number|no|code|import key"},
    {ImportField::Note,
     "note|notes|description|comment|comments|details|remarks|remark|info|additional information|more info|link|links|url|anmerkung|"
     "bemerkung|beschreibung|notiz|nota|remarque|descripción|explanation|ci signal|notes and links"},
    {ImportField::PublicTitle, "public title|customer title|external title|public name"},
    {ImportField::Audiences, "audience|audiences|stakeholder|stakeholders"},
    {ImportField::Release, "release|version|fix version|fix version s|fix versions|target version|release name|release version|cycle|release cycle|versión|ausgabe"},
    {ImportField::Product, "product|project|produkt|projekt|produit|producto|scope"},
    {ImportField::Derived,
     "week|week number|week no|weeks|cycle week|week of cycle|week of the cycle|weekday|day of week|day of the week|dow|t minus|tminus|t|"
     "woche|wochentag|semana|semaine|kw|cw|days to go live|row|why|reason|row number"},
    {ImportField::Email, "email|e mail|mail|email address"},
    {ImportField::Deputy, "deputy|backup|substitute|stellvertreter|vertretung|shadow"},
    {ImportField::Person, "person|held by|filled by|assignee name|member"},
    {ImportField::Team, "team|group|mannschaft|équipe|squad"},
    {ImportField::Hours, "hours|working hours|hours worked|stunden"},
    {ImportField::Environment, "environment|environments|env|target environment|umgebung|umgebungen|environnement|entorno|ambiente"},
    {ImportField::Reach, "concerns|reach|applies to|affects|betrifft|gilt für"},
    {ImportField::Hard, "hard|hard or soft|binding|strict|hart|verbindlich"},
    {ImportField::Skills, "skill|skills|abilities|fähigkeit|fähigkeiten|kenntnisse|compétences|competencias"},
};

/// What headings of a risk register mean, before the others are looked at.
constexpr Spelling riskSpellings[] = {
    {ImportField::Title, "risk|risk title|risk name|title|name|risiko|risque|riesgo"},
    {ImportField::Category, "category|risk category|type|kategorie|catégorie|categoría"},
    {ImportField::Cause, "cause|root cause|because|ursache|causa"},
    {ImportField::Event, "event|risk event|description|risk description|ereignis|beschreibung"},
    {ImportField::Effect, "effect|consequence|consequences|effects|wirkung|folge|folgen"},
    {ImportField::Probability,
     "probability|likelihood|inherent probability|inherent likelihood|p|l|eintrittswahrscheinlichkeit|wahrscheinlichkeit|inhärente wahrscheinlichkeit|probabilité|probabilidad"},
    {ImportField::Impact, "impact|severity|inherent impact|i|s|auswirkung|inhärente auswirkung|schadenshöhe|impacto"},
    {ImportField::ResidualProbability, "residual probability|residual likelihood|target probability|target likelihood|restwahrscheinlichkeit"},
    {ImportField::ResidualImpact, "residual impact|target impact|restauswirkung"},
    {ImportField::QualityImpact, "quality impact|inherent quality impact|impact on quality|quality|qualität"},
    {ImportField::ResidualQualityImpact, "residual quality impact|residual impact on quality|residual quality"},
    {ImportField::CostImpact, "cost impact|inherent cost impact|impact on cost|impact on costs|cost|costs|kosten|coste|coût"},
    {ImportField::ResidualCostImpact, "residual cost impact|residual impact on cost|residual cost"},
    {ImportField::ReputationImpact, "reputation impact|inherent reputation impact|impact on reputation|reputation|reputational impact|ansehen|ruf"},
    {ImportField::ResidualReputationImpact, "residual reputation impact|residual impact on reputation|residual reputation"},
    {ImportField::StruckOn, "struck on|has struck on|occurred on|date occurred|eingetreten am"},
    {ImportField::Owner, "risk owner|owner|owner role|responsible|who|verantwortlich"},
    {ImportField::Response, "response|strategy|treatment|response strategy|risk response|strategie"},
    {ImportField::Trigger, "trigger|trigger text|triggers|warning sign|early warning|auslöser"},
    {ImportField::Contingency, "contingency|contingency plan|fallback|fallback plan|plan b|notfallplan"},
    {ImportField::Mitigation, "mitigation|mitigations|mitigation action|mitigation actions|actions|measures|maßnahme|maßnahmen"},
    {ImportField::Delay, "delay|delay days|delay likely|likely delay|schedule impact|verzögerung"},
    {ImportField::Review, "review|review by|review date|next review|wiedervorlage"},
    {ImportField::Public, "public|is public|published"},
    {ImportField::Components,
     "components|component|affected components|affected component|areas|area|modules|module|komponenten|komponente|betroffene komponenten|bereiche|"
     "bereich|composants|componentes"},
    {ImportField::Derived, "score|rating|exposure|inherent score|residual score|residual rating|risk score|risk rating"},
};

template<typename Spellings>
QHash<QString, ImportField> dictionary(const Spellings &of)
{
    QHash<QString, ImportField> words;
    for (const Spelling &spelling : of) {
        for (const QString &word : QString::fromUtf8(spelling.words).split(u'|')) {
            if (!words.contains(word))
                words.insert(word, spelling.field);
        }
    }
    return words;
}

/// Columns that mean something else in lists of people, roles and days off, or nothing.
ImportField forKind(ImportField field, const QString &words, ImportKind kind)
{
    const bool scopes = field == ImportField::Reach || field == ImportField::Hard;
    if ((scopes && kind != ImportKind::Windows) || (field == ImportField::Environment && kind != ImportKind::Windows && kind != ImportKind::Milestones))
        return ImportField::Unknown;
    if (field == ImportField::Skills && kind != ImportKind::People)
        return ImportField::Unknown;
    if (kind == ImportKind::Milestones) {
        // Who a milestone belongs to; what it cannot hold is reported.
        if (field == ImportField::Team || field == ImportField::Person)
            return ImportField::Owner;
        if (field == ImportField::Email || field == ImportField::Deputy || field == ImportField::Hours)
            return ImportField::Unknown;
    } else if (kind == ImportKind::People) {
        if (words == "name"_L1 || words == "person"_L1 || words == "who"_L1 || words == "member"_L1 || words == "full name"_L1)
            return ImportField::Title;
        if (words == "role"_L1 || words == "roles"_L1)
            return ImportField::Owner;
    } else if (kind == ImportKind::Roles) {
        if (words == "role"_L1 || words == "name"_L1 || words == "role name"_L1 || words == "title"_L1)
            return ImportField::Title;
        if (words == "who"_L1 || words == "owner"_L1 || words == "assignee"_L1 || words == "lead"_L1)
            return ImportField::Person;
    } else if (kind == ImportKind::Holidays || kind == ImportKind::Windows) {
        if (words == "holiday"_L1 || words == "window"_L1 || words == "feiertag"_L1 || words == "occasion"_L1 || words == "blackout"_L1)
            return ImportField::Title;
    }
    return field;
}

} // namespace

ImportField fieldOfHeading(const QString &heading, ImportKind kind)
{
    static const QHash<QString, ImportField> words = dictionary(spellings);
    static const QHash<QString, ImportField> riskWords = dictionary(riskSpellings);
    const QString folded = foldedWords(heading);
    if (kind == ImportKind::Risks) {
        const ImportField known = riskWords.value(folded, ImportField::Unknown);
        if (known != ImportField::Unknown)
            return known;
    }
    ImportField field = words.value(folded, ImportField::Unknown);
    if (field == ImportField::Unknown) {
        // "Date (UTC)", "Start date [yyyy-mm-dd]": what stands in brackets explains, it does not name.
        const qsizetype bracket = heading.indexOf(u'(') >= 0 ? heading.indexOf(u'(') : heading.indexOf(u'[');
        if (bracket > 0)
            field = words.value(foldedWords(heading.left(bracket)), ImportField::Unknown);
    }
    return forKind(field, folded, kind);
}

QString label(ImportField field)
{
    const char *name = "";
    switch (field) {
    case ImportField::Ignored: name = QT_TRANSLATE_NOOP("ImportMapping", "Not imported"); break;
    case ImportField::Unknown: name = QT_TRANSLATE_NOOP("ImportMapping", "Not recognised"); break;
    case ImportField::Derived: name = QT_TRANSLATE_NOOP("ImportMapping", "Follows from the dates"); break;
    case ImportField::Title: name = QT_TRANSLATE_NOOP("ImportMapping", "Title"); break;
    case ImportField::Start: name = QT_TRANSLATE_NOOP("ImportMapping", "Start"); break;
    case ImportField::End: name = QT_TRANSLATE_NOOP("ImportMapping", "End"); break;
    case ImportField::Duration: name = QT_TRANSLATE_NOOP("ImportMapping", "Length"); break;
    case ImportField::Owner: name = QT_TRANSLATE_NOOP("ImportMapping", "Owner"); break;
    case ImportField::Zone: name = QT_TRANSLATE_NOOP("ImportMapping", "Deadline zone"); break;
    case ImportField::Time: name = QT_TRANSLATE_NOOP("ImportMapping", "Deadline time"); break;
    case ImportField::Kind: name = QT_TRANSLATE_NOOP("ImportMapping", "Kind"); break;
    case ImportField::State: name = QT_TRANSLATE_NOOP("ImportMapping", "State"); break;
    case ImportField::Actual: name = QT_TRANSLATE_NOOP("ImportMapping", "Actual date"); break;
    case ImportField::Key: name = QT_TRANSLATE_NOOP("ImportMapping", "Key"); break;
    case ImportField::Note: name = QT_TRANSLATE_NOOP("ImportMapping", "Note"); break;
    case ImportField::PublicTitle: name = QT_TRANSLATE_NOOP("ImportMapping", "Public title"); break;
    case ImportField::Audiences: name = QT_TRANSLATE_NOOP("ImportMapping", "Audiences"); break;
    case ImportField::Release: name = QT_TRANSLATE_NOOP("ImportMapping", "Release"); break;
    case ImportField::Product: name = QT_TRANSLATE_NOOP("ImportMapping", "Product"); break;
    case ImportField::Email: name = QT_TRANSLATE_NOOP("ImportMapping", "Email"); break;
    case ImportField::Person: name = QT_TRANSLATE_NOOP("ImportMapping", "Person"); break;
    case ImportField::Deputy: name = QT_TRANSLATE_NOOP("ImportMapping", "Deputy"); break;
    case ImportField::Team: name = QT_TRANSLATE_NOOP("ImportMapping", "Team"); break;
    case ImportField::Hours: name = QT_TRANSLATE_NOOP("ImportMapping", "Hours"); break;
    case ImportField::Environment: name = QT_TRANSLATE_NOOP("ImportMapping", "Environment"); break;
    case ImportField::Reach: name = QT_TRANSLATE_NOOP("ImportMapping", "Concerns"); break;
    case ImportField::Hard: name = QT_TRANSLATE_NOOP("ImportMapping", "Hard"); break;
    case ImportField::Skills: name = QT_TRANSLATE_NOOP("ImportMapping", "Skills"); break;
    case ImportField::Category: name = QT_TRANSLATE_NOOP("ImportMapping", "Category"); break;
    case ImportField::Cause: name = QT_TRANSLATE_NOOP("ImportMapping", "Cause"); break;
    case ImportField::Event: name = QT_TRANSLATE_NOOP("ImportMapping", "Event"); break;
    case ImportField::Effect: name = QT_TRANSLATE_NOOP("ImportMapping", "Effect"); break;
    case ImportField::Probability: name = QT_TRANSLATE_NOOP("ImportMapping", "Probability"); break;
    case ImportField::Impact: name = QT_TRANSLATE_NOOP("ImportMapping", "Impact"); break;
    case ImportField::ResidualProbability: name = QT_TRANSLATE_NOOP("ImportMapping", "Residual probability"); break;
    case ImportField::ResidualImpact: name = QT_TRANSLATE_NOOP("ImportMapping", "Residual impact"); break;
    case ImportField::Response: name = QT_TRANSLATE_NOOP("ImportMapping", "Response"); break;
    case ImportField::Trigger: name = QT_TRANSLATE_NOOP("ImportMapping", "Trigger"); break;
    case ImportField::Contingency: name = QT_TRANSLATE_NOOP("ImportMapping", "Contingency"); break;
    case ImportField::Mitigation: name = QT_TRANSLATE_NOOP("ImportMapping", "Mitigation"); break;
    case ImportField::Delay: name = QT_TRANSLATE_NOOP("ImportMapping", "Likely delay"); break;
    case ImportField::Review: name = QT_TRANSLATE_NOOP("ImportMapping", "Review date"); break;
    case ImportField::StruckOn: name = QT_TRANSLATE_NOOP("ImportMapping", "Struck on"); break;
    case ImportField::QualityImpact: name = QT_TRANSLATE_NOOP("ImportMapping", "Quality impact"); break;
    case ImportField::ResidualQualityImpact: name = QT_TRANSLATE_NOOP("ImportMapping", "Residual quality impact"); break;
    case ImportField::CostImpact: name = QT_TRANSLATE_NOOP("ImportMapping", "Cost impact"); break;
    case ImportField::ResidualCostImpact: name = QT_TRANSLATE_NOOP("ImportMapping", "Residual cost impact"); break;
    case ImportField::ReputationImpact: name = QT_TRANSLATE_NOOP("ImportMapping", "Reputation impact"); break;
    case ImportField::ResidualReputationImpact: name = QT_TRANSLATE_NOOP("ImportMapping", "Residual reputation impact"); break;
    case ImportField::Public: name = QT_TRANSLATE_NOOP("ImportMapping", "Public"); break;
    case ImportField::Components: name = QT_TRANSLATE_NOOP("ImportMapping", "Components"); break;
    }
    return QCoreApplication::translate("ImportMapping", name);
}

} // namespace Plimsoll
