// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "engine/slip.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Plimsoll {

class DateEdit;
class PlanDocument;

/// What is asked of a slip: which milestone, how far, what may move along, how, why, and who approved it.
class SlipFields : public QWidget
{
    Q_OBJECT
public:
    /// A valid target is the day to which it shall go at first; else it slips by a week.
    SlipFields(PlanDocument &document, MilestoneId milestone, QDate target, QWidget *parent = nullptr);

    [[nodiscard]] MilestoneId milestone() const;
    /// Fails while the date cannot be read.
    [[nodiscard]] Result<SlipRequest> request() const;
    /// Takes what is being typed.
    [[nodiscard]] bool commit();
    /// The plan has changed: dates in the list are told anew.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    /// By which words the distance is told.
    enum class How { By, To, ToNextTrain };
    void makeChoices();
    void layOut();
    void fillMilestones(MilestoneId chosen);
    void showState();
    [[nodiscard]] How how() const;

    PlanDocument &m_document;
    ReleaseId m_release;
    QComboBox *m_milestone;
    QComboBox *m_how;
    QSpinBox *m_amount;
    QComboBox *m_unit;
    DateEdit *m_date;
    QComboBox *m_scope;
    QComboBox *m_policy;
    QLineEdit *m_reason;
    QLineEdit *m_approver;
    bool m_filling = false; ///< What the list says now is nobody's choice.
};

} // namespace Plimsoll
