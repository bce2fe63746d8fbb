// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bug.h"
#include "domain/plan.h"

#include <QDate>
#include <QFrame>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace Plimsoll {

/// One bug in large type, as it is read out in a triage meeting; its severity and the reach of its fix can be changed on it.
class BugCard final : public QFrame
{
    Q_OBJECT
public:
    explicit BugCard(QWidget *parent = nullptr);

    void setBug(const Plan &plan, const Bug &bug, QDate today, bool editable);
    /// "Found today": when, and how long ago.
    [[nodiscard]] QString age() const;
    /// Opens the list of severities, or of reaches.
    void chooseSeverity();
    void chooseReach();

Q_SIGNALS:
    void severityChosen(Plimsoll::BugSeverity severity);
    void reachChosen(Plimsoll::FixImpact reach);

private:
    void layOut();
    [[nodiscard]] static QString ageText(QDate found, QDate today);

    QLabel *m_key;
    QLabel *m_age;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_url;
    QComboBox *m_severity;
    QComboBox *m_reach;
    QPlainTextEdit *m_note;
};

} // namespace Plimsoll
