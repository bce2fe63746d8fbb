// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/minutes.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/planzone.h"
#include "exchange/emlwriter.h"
#include "items/celltext.h"
#include "items/decisions/votermodel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("Minutes", text, comment);
}

QString stateWord(const QString &state)
{
    if (state == "met"_L1)
        return tr("met");
    if (state == "not_met"_L1)
        return tr("NOT MET");
    return state == "waived"_L1 ? tr("waived") : tr("unknown");
}

QStringList criteriaLines(const QJsonObject &dossier)
{
    QStringList lines;
    const QJsonArray criteria = dossier.value(u"criteria").toArray();
    for (const auto &element : criteria) {
        const QJsonObject criterion = element.toObject();
        const QString kind = criterion.value(u"hard").toBool() ? tr("hard") : tr("soft");
        lines << tr("- %1 (%2): %3. %4", "criterion, hard or soft, state, why")
                     .arg(criterion.value(u"title").toString(), kind, stateWord(criterion.value(u"state").toString()),
                         criterion.value(u"sentence").toString());
        if (const QString evidence = criterion.value(u"evidence").toString(); !evidence.isEmpty())
            lines << tr("  Evidence: %1").arg(evidence);
    }
    return lines;
}

QStringList voteLines(const QJsonObject &dossier)
{
    QStringList lines;
    const QJsonArray votes = dossier.value(u"votes").toArray();
    for (const auto &element : votes) {
        const QJsonObject vote = element.toObject();
        VoteChoice choice = VoteChoice::Abstain;
        (void)FieldCodec<VoteChoice>::fromJson(vote.value(u"choice"), choice);
        const QString dissent = vote.value(u"dissent").toString();
        const QString voted = tr("- %1: %2", "person, vote").arg(vote.value(u"person").toString(), label(choice));
        lines << (dissent.isEmpty() ? voted : tr("%1 (%2)", "vote, dissent").arg(voted, dissent));
    }
    return lines;
}

QStringList conditionLines(const QJsonObject &dossier)
{
    QStringList lines;
    const QLocale locale;
    const QJsonArray conditions = dossier.value(u"conditions").toArray();
    for (const auto &element : conditions) {
        const QJsonObject condition = element.toObject();
        const QString owner = condition.value(u"owner").toString();
        const QString due = dateText(QDate::fromString(condition.value(u"due").toString(), Qt::ISODate), locale);
        lines << (owner.isEmpty() ? tr("- %1, by %2").arg(condition.value(u"title").toString(), due)
                                  : tr("- %1, by %2 (%3)").arg(condition.value(u"title").toString(), due, owner));
    }
    return lines;
}

void addPart(QStringList &lines, const QString &heading, const QStringList &part)
{
    if (!part.isEmpty())
        lines << QString() << heading << part;
}

std::vector<MailAddress> recipients(const Plan &plan, const Decision &decision)
{
    std::vector<PersonId> people = votersOf(plan, decision.gate);
    if (std::ranges::find(people, decision.decider) == people.end())
        people.push_back(decision.decider);
    std::vector<MailAddress> to;
    for (const PersonId id : people) {
        const Person *person = plan.find(id);
        if (person && isMailAddress(person->email))
            to.push_back({person->name, person->email});
    }
    return to;
}

} // namespace

QString minutesText(const Plan &plan, const Decision &decision)
{
    const QJsonObject dossier = QJsonDocument::fromJson(decision.dossier.toUtf8()).object();
    const QJsonObject gate = dossier.value(u"gate").toObject();
    QStringList lines{tr("%1: %2 of %3", "gate, milestone, release")
                          .arg(gate.value(u"title").toString(), gate.value(u"milestone").toString(), dossier.value(u"release").toString()),
                      tr("Decided on %1 by %2: %3")
                          .arg(momentText(decision.decided, planZone(plan), QLocale()), dossier.value(u"decided_by").toString(),
                              label(decision.outcome))};
    if (!decision.reason.isEmpty())
        lines << tr("Reason: %1").arg(decision.reason);
    addPart(lines, tr("Conditions"), conditionLines(dossier));
    addPart(lines, tr("Criteria"), criteriaLines(dossier));
    addPart(lines, tr("Votes"), voteLines(dossier));
    lines << QString() << tr("Seal: %1").arg(decision.seal);
    return lines.join(u'\n') + u'\n';
}

Result<QByteArray> minutesOf(const Plan &plan, DecisionId id)
{
    const Decision *decision = plan.find(id);
    if (!decision)
        return Error{ErrorCode::NotFound, tr("Nothing was decided at this gate yet; decide first."), {}};
    const Gate *gate = plan.find(decision->gate);
    MailDraft draft;
    draft.to = recipients(plan, *decision);
    draft.subject = tr("Minutes: %1, %2", "gate, outcome").arg(gate ? gate->title : QString(), label(decision->outcome));
    draft.text = minutesText(plan, *decision);
    draft.html = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><pre style=\"font-family:sans-serif;white-space:pre-wrap\">"_s
        + draft.text.toHtmlEscaped() + u"</pre></body></html>"_s;
    return emlDraft(draft);
}

} // namespace Plimsoll
