// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/bookdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/titlepattern.h"
#include "engine/bookings.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"
#include "items/cellvalue.h"
#include "views/common/dateedit.h"
#include "views/common/dialogparts.h"
#include "views/common/theme.h"
#include "views/environments/environmentlanes.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int usualDays = 14;
constexpr int longestOffset = 3650;

} // namespace

BookDialog::BookDialog(PlanDocument &document, EnvironmentId environment, ReleaseId release, QDate from, QWidget *parent)
    : QDialog(parent), m_document(document), m_environment(new QComboBox), m_release(new QComboBox), m_name(new QLineEdit), m_effect(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Book an Environment"));
    const Plan &plan = document.plan();
    for (const EnvironmentRow &row : environmentRows(plan, document.timetable(), {})) {
        if (row.environment.isValid())
            m_environment->addItem(row.name, row.environment.value());
    }
    for (const Release &each : plan.table<Release>()) {
        if (each.state == ReleaseState::Planned)
            m_release->addItem(displayName(plan, each), each.id.value());
    }
    m_release->addItem(tr("No release"), qint64(0));
    m_environment->setCurrentIndex(std::max(0, m_environment->findData(environment.value())));
    m_release->setCurrentIndex(std::max(0, m_release->findData(release.value())));
    const QDate first = from.isValid() ? from : document.today();
    m_from = makeEnd(first);
    m_to = makeEnd(first.addDays(usualDays - 1));
    build();
    fillMilestones();
    connect(m_release, &QComboBox::currentIndexChanged, this, &BookDialog::fillMilestones);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &BookDialog::tellEffect);
    connect(&document, &PlanDocument::changed, this, &BookDialog::tellEffect);
    tellEffect();
}

BookDialog::End BookDialog::makeEnd(QDate day)
{
    End end;
    end.row = new QWidget;
    end.milestone = new QComboBox;
    end.day = planDateEdit(m_document);
    end.day->setDate(day);
    end.offset = new QSpinBox;
    end.offset->setRange(-longestOffset, longestOffset);
    end.offset->setSuffix(tr(" days"));
    end.offset->setSpecialValueText({});
    auto *layout = new QHBoxLayout(end.row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{end.milestone, end.day, end.offset})
        layout->addWidget(widget, widget == end.milestone ? 1 : 0, Qt::AlignTop);
    connect(end.milestone, &QComboBox::currentIndexChanged, this, &BookDialog::tellEffect);
    connect(end.day, &DateEdit::committed, this, &BookDialog::tellEffect);
    connect(end.day, &DateEdit::typed, this, &BookDialog::tellEffect);
    connect(end.offset, &QSpinBox::valueChanged, this, &BookDialog::tellEffect);
    return end;
}

void BookDialog::build()
{
    const int em = fontMetrics().height();
    m_effect->setMinimumHeight(em * 3);
    m_effect->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_from.milestone->setAccessibleName(tr("Begins on"));
    m_from.day->lineEdit()->setAccessibleName(tr("Day on which it begins"));
    m_from.offset->setAccessibleName(tr("Days after the milestone at which it begins"));
    m_to.milestone->setAccessibleName(tr("Ends on"));
    m_to.day->lineEdit()->setAccessibleName(tr("Day on which it ends"));
    m_to.offset->setAccessibleName(tr("Days after the milestone at which it ends"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Environment:"), m_environment);
    form->addRow(tr("&Release:"), m_release);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("From:"), m_from.row);
    form->addRow(tr("To:"), m_to.row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_book = buttons->addButton(tr("&Book"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_effect);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BookDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(em * 32, sizeHint().height());
}

ReleaseId BookDialog::release() const
{
    return chosenId<Release>(*m_release);
}

void BookDialog::fillMilestones()
{
    const Plan &plan = m_document.plan();
    std::vector<std::pair<QDate, const Milestone *>> dated;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.release == release() && milestone.state != MilestoneState::Cancelled)
            dated.emplace_back(m_document.timetable().startOf(milestone.id), &milestone);
    }
    std::ranges::stable_sort(dated, {}, [](const auto &pair) { return pair.first; });
    for (const End &end : {m_from, m_to}) {
        const qint64 present = end.milestone->currentData().toLongLong();
        end.milestone->clear();
        end.milestone->addItem(tr("A day"), qint64(0));
        for (const auto &[date, milestone] : dated)
            end.milestone->addItem(displayTitle(plan, *milestone), milestone->id.value());
        end.milestone->setCurrentIndex(std::max(0, end.milestone->findData(present)));
    }
    tellEffect();
}

Window BookDialog::booking() const
{
    Window made;
    made.kind = WindowKind::Booking;
    made.hard = true;
    made.environment = chosenId<Environment>(*m_environment);
    made.release = release();
    made.name = m_name->text().simplified();
    if (made.name.isEmpty())
        made.name = m_name->placeholderText();
    made.startMilestone = chosenId<Milestone>(*m_from.milestone);
    made.startOffset = made.startMilestone.isValid() ? m_from.offset->value() : 0;
    made.startDate = m_from.day->reading() ? *m_from.day->reading() : QDate();
    made.endMilestone = chosenId<Milestone>(*m_to.milestone);
    made.endOffset = made.endMilestone.isValid() ? m_to.offset->value() : 0;
    made.endDate = m_to.day->reading() ? *m_to.day->reading() : QDate();
    return made;
}

void BookDialog::tellEffect()
{
    for (const End &end : {m_from, m_to}) {
        const bool hangs = chosenId<Milestone>(*end.milestone).isValid();
        end.day->setVisible(!hangs);
        end.offset->setVisible(hangs);
    }
    const Environment *environment = m_document.plan().find(chosenId<Environment>(*m_environment));
    m_name->setPlaceholderText(environment ? tr("%1 for %2").arg(environment->name, m_release->currentText()) : QString());
    if (environment && !release().isValid())
        m_name->setPlaceholderText(tr("Booking of %1").arg(environment->name));
    Window made = booking();
    made.id = WindowId(1);
    Plan after = m_document.plan();
    PlanEdit edit;
    edit.changes<Window>().push_back({{}, made});
    after.apply(edit);
    const Timetable dates = updateTimetable(m_document.timetable(), m_document.plan(), after, edit);
    const WindowDates *days = dates.find(made.id);
    QStringList lines;
    bool wrong = true;
    if (!environment) {
        lines << tr("There is no environment yet; add one first.");
    } else if (days->issue == DateIssue::EndBeforeStart) {
        lines << tr("It ends before it begins; choose a later end.");
    } else if (days->issue != DateIssue::None) {
        lines << tr("It has no dates yet; choose two days, or milestones that have some.");
    } else {
        wrong = false;
        lines << (days->start == days->end ? dayText(days->start) : tr("%1 – %2").arg(dayText(days->start), dayText(days->end)));
        EnvironmentBar bar;
        bar.window = made.id;
        for (const BookingConflict &conflict : findBookingConflicts(after, dates)) {
            if (conflict.booking == made.id || conflict.other == made.id)
                lines << conflictText(after, bar, conflict);
        }
    }
    const Theme &theme = Theme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, wrong ? theme.errorText : lines.size() > 1 ? theme.warningText : theme.text);
    m_effect->setPalette(colours);
    m_effect->setText(lines.join(u'\n'));
    m_book->setEnabled(!wrong && !m_document.isReadOnly());
}

void BookDialog::accept()
{
    if (!m_book->isEnabled())
        return;
    Window made = booking();
    made.id = m_document.ids().next<Window>();
    // Days of ends that hang on milestones are not used.
    if (made.startMilestone.isValid())
        made.startDate = {};
    if (made.endMilestone.isValid())
        made.endDate = {};
    const WindowId id = made.id;
    if (const auto done = m_document.execute(edits::addRecord(m_document.plan(), std::move(made))); !done) {
        m_effect->setText(done.error().text);
        return;
    }
    Q_EMIT booked(id);
    QDialog::accept();
}

} // namespace Plimsoll
