// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/branching/previewdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "items/celltext.h"
#include "views/branching/previewtable.h"
#include "views/common/dialogparts.h"
#include "views/common/effectlist.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

PreviewDialog::PreviewDialog(PlanDocument &document, const QString &title, QWidget *parent)
    : QDialog(parent), m_document(document), m_layout(new QVBoxLayout(this)), m_form(new QFormLayout), m_summary(plainLabel()),
      m_previews(new QSplitter(Qt::Vertical)), m_table(new PreviewTable), m_effects(new EffectList),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    const int em = fontMetrics().height();
    resize(em * 54, em * 42);
    m_table->setAccessibleName(tr("Dates"));
    m_effects->setAccessibleName(tr("What it means"));
    m_previews->setChildrenCollapsible(false);
    m_previews->addWidget(m_table);
    m_previews->addWidget(m_effects);
    m_previews->setStretchFactor(0, 3);
    m_previews->setStretchFactor(1, 2);
    m_accept = m_buttons->button(QDialogButtonBox::Ok);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Discard"));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->addLayout(m_form);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PreviewDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PreviewDialog::reject);
    connect(&m_document, &PlanDocument::changed, this, &PreviewDialog::refresh);
}

void PreviewDialog::setCentre(QWidget *centre)
{
    m_previews->insertWidget(0, centre);
    m_previews->setStretchFactor(0, 3);
    m_previews->setStretchFactor(1, 2);
    m_previews->setStretchFactor(2, 2);
}

/// The fields have been added by now, so that Tab comes to them first.
void PreviewDialog::assemble()
{
    if (m_buttons->parentWidget())
        return;
    m_layout->addWidget(m_summary);
    m_layout->addWidget(m_previews, 1);
    m_layout->addWidget(m_buttons);
}

void PreviewDialog::refresh()
{
    assemble();
    m_edit.reset();
    m_effects->clear();
    preview();
    m_effects->setVisible(m_effects->topLevelItemCount() > 0);
    m_accept->setEnabled(m_edit.has_value() && !m_document.isReadOnly());
}

void PreviewDialog::propose(PlanEdit edit, const QString &summary, const QString &button)
{
    m_edit = std::move(edit);
    m_accept->setText(button);
    tell(summary, false);
}

void PreviewDialog::refuse(const QString &text, bool wrong)
{
    m_edit.reset();
    m_accept->setText(windowTitle());
    tell(text, wrong);
}

void PreviewDialog::addConflicts(const std::vector<Problem> &conflicts)
{
    m_effects->addGroup(tr("New conflicts (%1)").arg(conflicts.size()), u"data-warning"_s, EffectList::linesOf(conflicts));
}

void PreviewDialog::tell(const QString &text, bool wrong)
{
    tellIn(*m_summary, text, wrong);
}

void PreviewDialog::accept()
{
    if (!commitFields())
        return;
    // What was typed last counts.
    refresh();
    if (!m_edit)
        return;
    const PlanEdit edit = *m_edit;
    disconnect(&m_document, &PlanDocument::changed, this, nullptr);
    if (const auto done = m_document.execute(edit); !done) {
        connect(&m_document, &PlanDocument::changed, this, &PreviewDialog::refresh);
        tell(done.error().text, true);
        return;
    }
    executed();
    QDialog::accept();
}

void fillReleases(QComboBox &box, const PlanDocument &document)
{
    const qint64 chosen = box.currentData().toLongLong();
    const Plan &plan = document.plan();
    std::vector<const Release *> releases;
    for (const Release &release : plan.table<Release>())
        releases.push_back(&release);
    std::ranges::stable_sort(releases, std::ranges::greater(), [&](const Release *r) { return document.timetable().startOf(r->anchor); });
    box.clear();
    for (const Release *release : releases) {
        const QDate date = document.timetable().startOf(release->anchor);
        const QString name = displayName(plan, *release);
        box.addItem(date.isValid() ? PreviewDialog::tr("%1, %2").arg(name, dateText(date, QLocale())) : name, release->id.value());
    }
    box.setCurrentIndex(box.findData(chosen));
}

} // namespace Plimsoll
