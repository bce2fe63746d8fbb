// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/branching/branchdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "items/celltext.h"
#include "views/branching/previewtable.h"
#include "views/common/dateedit.h"
#include "views/common/dialogparts.h"
#include "views/common/effectlist.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Plimsoll {

BranchDialog::BranchDialog(PlanDocument &document, ReleaseId source, QWidget *parent)
    : PreviewDialog(document, tr("Branch Next Release"), parent), m_source(new QComboBox), m_name(new QLineEdit), m_train(new QLabel)
{
    m_date = planDateEdit(document);
    m_train->setTextFormat(Qt::PlainText);
    m_train->setWordWrap(true);
    fillReleases(*m_source, document);
    m_source->setCurrentIndex(m_source->findData(source.value()));
    form().addRow(tr("&From:"), m_source);
    form().addRow(tr("&Name:"), m_name);
    addDateRow(form(), tr("&Goes live:"), *m_date);
    form().addRow(QString(), m_train);
    suggest();
    connect(m_source, &QComboBox::currentIndexChanged, this, &BranchDialog::suggest);
    connect(m_name, &QLineEdit::textChanged, this, &BranchDialog::refresh);
    connect(m_date, &DateEdit::typed, this, &BranchDialog::refresh);
    connect(m_date, &DateEdit::committed, this, &BranchDialog::refresh);
    m_name->setFocus();
}

void BranchDialog::suggest()
{
    m_suggested = suggestNextRelease(document().plan(), document().timetable(), chosenId<Release>(*m_source), document().today());
    m_date->setDate(m_suggested.anchorDate);
    m_name->setText(m_suggested.name);
    const Train *train = document().plan().find(m_suggested.train);
    m_train->setVisible(train);
    if (train && m_suggested.departure != m_suggested.anchorDate)
        m_train->setText(tr("Next departure of %1, moved from %2.").arg(quotedName(*train), dateText(m_suggested.departure, locale())));
    else if (train)
        m_train->setText(tr("Next departure of %1.").arg(quotedName(*train)));
    refresh();
}

/// It stays the departure of its train while its name or its day says so.
WantedRelease BranchDialog::wanted(QDate date) const
{
    WantedRelease release = m_suggested;
    release.source = chosenId<Release>(*m_source);
    release.name = m_name->text();
    release.anchorDate = date;
    if (tidyName(release.name) != m_suggested.name && date != m_suggested.anchorDate) {
        release.train = {};
        release.departure = {};
    }
    return release;
}

void BranchDialog::preview()
{
    const auto date = m_date->reading();
    auto preview = date ? previewBranch(document().plan(), document().timetable(), wanted(*date), document().today(), document().ids())
                        : Result<BranchPreview>(date.error());
    if (!preview) {
        table().setRows({}, {});
        refuse(m_name->text().trimmed().isEmpty() ? tr("Type the name of the new release, such as its version.") : preview.error().text);
        return;
    }
    m_made = preview->release;
    showDates(*preview);
    addConflicts(preview->conflicts);
    showStillNames(preview->stillNames);
    showOthers(*preview);
    const auto &edit = preview->edit;
    QStringList parts{counted(qsizetype(preview->milestones.size()), tr("1 milestone"), tr("%1 milestones"))};
    if (const auto windows = qsizetype(edit.changes<Window>().size()); windows > 0)
        parts << counted(windows, tr("1 window"), tr("%1 windows"));
    if (const auto links = qsizetype(edit.changes<MilestoneDependency>().size()); links > 0)
        parts << counted(links, tr("1 dependency"), tr("%1 dependencies"));
    if (const auto messages = qsizetype(edit.changes<Message>().size()); messages > 0)
        parts << counted(messages, tr("1 message"), tr("%1 messages"));
    const auto conflicts = qsizetype(preview->conflicts.size());
    parts << (conflicts == 0 ? tr("no conflict") : counted(conflicts, tr("1 conflict"), tr("%1 conflicts")));
    propose(edit, parts.join(u" · "_s), tr("Create %1").arg(preview->after.find(m_made)->name));
}

void BranchDialog::showDates(const BranchPreview &preview)
{
    const Release *source = document().plan().find(chosenId<Release>(*m_source));
    QSet<qint64> inConflict;
    for (const Problem &problem : preview.conflicts) {
        if (problem.table == QLatin1StringView(Record<Milestone>::table))
            inConflict.insert(problem.record);
    }
    std::vector<PreviewRow> rows;
    for (size_t i = 0; i < preview.milestones.size(); ++i) {
        const Milestone &milestone = *preview.after.find(preview.milestones[i]);
        const QDate date = preview.dates.startOf(milestone.id);
        PreviewRow row;
        row.cells = {displayTitle(preview.after, milestone), date.isValid() ? dateText(date, locale()) : tr("No date"),
                     dateText(document().timetable().startOf(milestone.copiedFrom), locale()),
                     inConflict.contains(milestone.id.value()) ? tr("conflict") : QString()};
        row.warning = inConflict.contains(milestone.id.value());
        row.key = qint64(i);
        rows.push_back(std::move(row));
    }
    table().setRows({tr("Milestone"), tr("Date"), source ? tr("In %1").arg(source->name) : QString(), tr("Conflicts")}, std::move(rows));
}

void BranchDialog::showStillNames(const std::vector<StillNames> &names)
{
    QStringList lines;
    for (const StillNames &text : names)
        lines << tr("%1 of %2 still names %3").arg(text.field, text.record, text.version);
    effects().addGroup(tr("Texts that name another version (%1)").arg(names.size()), u"edit-find"_s, lines);
}

void BranchDialog::showOthers(const BranchPreview &preview)
{
    QStringList moves;
    for (const MovedDate &moved : preview.rippled) {
        const Milestone &milestone = *preview.after.find(moved.milestone);
        const Release *release = preview.after.find(milestone.release);
        moves << tr("%1 of %2: %3 → %4").arg(displayTitle(preview.after, milestone), release ? displayName(preview.after, *release) : QString(),
                                            dateText(moved.from.start, locale()), dateText(moved.to.start, locale()));
    }
    effects().addGroup(tr("Moves in other releases (%1)").arg(moves.size()), u"view-calendar"_s, moves);
    effects().addGroup(tr("Dependencies on other releases, which the copy does not have (%1)").arg(preview.linksLeftOut.size()), u"link"_s,
                       preview.linksLeftOut);
}

bool BranchDialog::commitFields()
{
    return m_date->commit();
}

void BranchDialog::executed()
{
    Q_EMIT releaseMade(m_made);
}

} // namespace Plimsoll
