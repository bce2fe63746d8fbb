// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/sendsheetdialog.h"

#include "domain/allrecords.h"
#include "domain/plan.h"
#include "domain/weeks.h"
#include "exchange/capacitysheet.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int weeksOffered = 27;
constexpr int usualWeeks = 12;

} // namespace

SendSheetDialog::SendSheetDialog(const Plan &plan, QDate today, QWidget *parent)
    : QDialog(parent), m_teams(new QListWidget), m_first(new QComboBox), m_weeks(new QSpinBox), m_note(new QLabel)
{
    setWindowTitle(tr("Send capacity sheets"));
    build();
    fill(plan, today);
    connect(m_teams, &QListWidget::itemChanged, this, &SendSheetDialog::enable);
    enable();
}

void SendSheetDialog::build()
{
    const int em = fontMetrics().height();
    m_teams->setAccessibleName(tr("Teams"));
    m_teams->setMinimumSize(em * 20, em * 8);
    m_first->setAccessibleName(tr("First week"));
    m_weeks->setAccessibleName(tr("Weeks"));
    m_weeks->setRange(1, mostSheetWeeks);
    m_weeks->setValue(usualWeeks);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_send = buttons->addButton(tr("Choose folder…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Teams"), m_teams);
    form->addRow(tr("First week"), m_first);
    form->addRow(tr("Weeks"), m_weeks);
    form->addRow(m_note);
    form->addRow(buttons);
}

void SendSheetDialog::fill(const Plan &plan, QDate today)
{
    QSet<TeamId> withPeople;
    for (const Membership &membership : plan.table<Membership>())
        withPeople.insert(membership.team);
    std::vector<std::pair<QString, qint64>> teams;
    for (const Team &team : plan.table<Team>()) {
        if (withPeople.contains(team.id))
            teams.emplace_back(team.name, team.id.value());
    }
    std::sort(teams.begin(), teams.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, id] : teams) {
        auto *item = new QListWidgetItem(name, m_teams);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    const QDate week = weekStart(today, plan.settings().firstDayOfWeek);
    for (int i = 0; i < weeksOffered; ++i)
        m_first->addItem(QLocale().toString(week.addDays(daysOfAWeek * i), u"ddd d MMM yyyy"_s), week.addDays(daysOfAWeek * i));
    m_first->setCurrentIndex(1);
}

void SendSheetDialog::enable()
{
    m_send->setEnabled(!teams().empty());
    m_note->setText(m_teams->count() == 0 ? tr("No team has people yet; say in Capacity, under Memberships, who works for which team.")
                        : teams().empty() ? tr("Tick the teams whose leads get a sheet.")
                                          : tr("Each team gets a table that spreadsheets open: a row a person, a column a week, with the hours as the plan has them."));
}

std::vector<TeamId> SendSheetDialog::teams() const
{
    std::vector<TeamId> ticked;
    for (int row = 0; row < m_teams->count(); ++row) {
        if (m_teams->item(row)->checkState() == Qt::Checked)
            ticked.push_back(TeamId(m_teams->item(row)->data(Qt::UserRole).toLongLong()));
    }
    return ticked;
}

QDate SendSheetDialog::firstWeek() const
{
    return m_first->currentData().toDate();
}

int SendSheetDialog::weeks() const
{
    return m_weeks->value();
}

} // namespace Plimsoll
