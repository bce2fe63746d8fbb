// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/branching/mintdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/minting.h"
#include "items/celltext.h"
#include "views/branching/previewtable.h"
#include "views/common/dialogparts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace Plimsoll {

MintDialog::MintDialog(PlanDocument &document, TrainId train, QWidget *parent)
    : PreviewDialog(document, tr("Mint Releases"), parent), m_train(new QComboBox), m_count(new QSpinBox)
{
    for (const Train &each : document.plan().table<Train>())
        m_train->addItem(each.name, each.id.value());
    m_train->setCurrentIndex(train.isValid() ? m_train->findData(train.value()) : 0);
    m_count->setRange(1, mostMinted);
    form().addRow(tr("&Train:"), m_train);
    form().addRow(tr("&Releases:"), m_count);
    suggest();
    connect(m_train, &QComboBox::currentIndexChanged, this, &MintDialog::suggest);
    connect(m_count, &QSpinBox::valueChanged, this, &MintDialog::refresh);
}

/// As many as the train lacks.
void MintDialog::suggest()
{
    if (const Train *train = document().plan().find(chosenId<Train>(*m_train))) {
        const TrainCover cover = coverOf(document().plan(), document().timetable(), *train, document().today());
        m_count->setValue(qMax(1, cover.wanted - cover.planned));
    }
    refresh();
}

void MintDialog::preview()
{
    const auto preview = previewMinting(document().plan(), document().timetable(), chosenId<Train>(*m_train), m_count->value(), document().today(),
                                        document().ids());
    if (!preview) {
        table().setRows({}, {});
        refuse(preview.error().text);
        return;
    }
    m_made = {};
    int made = 0;
    std::vector<Problem> conflicts;
    for (const MintedRelease &minted : preview->releases) {
        if (!minted.release.isValid())
            continue;
        ++made;
        m_made = m_made.isValid() ? m_made : minted.release;
        conflicts.insert(conflicts.end(), minted.conflicts.begin(), minted.conflicts.end());
    }
    showReleases(*preview);
    addConflicts(conflicts);
    const Train &train = *document().plan().find(chosenId<Train>(*m_train));
    const Release &pattern = *document().plan().find(train.pattern);
    propose(preview->edit, tr("Each is a copy of %1 and slips on its own.").arg(displayName(document().plan(), pattern)),
            made == 1 ? tr("Mint 1 release") : tr("Mint %1 releases").arg(made));
}

void MintDialog::showReleases(const MintPreview &preview)
{
    std::vector<PreviewRow> rows;
    for (const MintedRelease &minted : preview.releases) {
        PreviewRow row;
        const bool leftOut = !minted.release.isValid();
        const QString reason = minted.reason.isEmpty() ? QString() : tr(": %1").arg(minted.reason);
        QString note;
        if (leftOut)
            note = tr("left out%1").arg(reason);
        else if (minted.departure.day != minted.departure.planned)
            note = tr("moved from %1%2").arg(dateText(minted.departure.planned, locale()), reason);
        QString conflicts;
        if (minted.conflicts.size() == 1)
            conflicts = tr("1 conflict");
        else if (!minted.conflicts.empty())
            conflicts = tr("%1 conflicts").arg(minted.conflicts.size());
        const auto milestones = minted.release.isValid() ? std::ranges::count(preview.after.table<Milestone>(), minted.release, &Milestone::release) : 0;
        row.cells = {minted.name, dateText(leftOut ? minted.departure.planned : minted.departure.day, locale()),
                     leftOut ? QString() : QString::number(milestones), note, conflicts};
        row.muted = leftOut;
        row.warning = !minted.conflicts.empty();
        row.key = minted.departure.number;
        rows.push_back(std::move(row));
    }
    table().setRows({tr("Release"), tr("Goes live"), tr("Milestones"), tr("Departure"), tr("Conflicts")}, std::move(rows));
}

void MintDialog::executed()
{
    Q_EMIT releaseMade(m_made);
}

} // namespace Plimsoll
