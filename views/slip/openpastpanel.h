// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QFrame>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace Plimsoll {

class PlanDocument;

/// Milestones that are past and that nobody ticked: were they done on their day, or are they still open? Hidden while there are none, or
/// once they were said to be open.
class OpenPastPanel : public QFrame
{
    Q_OBJECT
public:
    explicit OpenPastPanel(PlanDocument &document, QWidget *parent = nullptr);

    void setRelease(ReleaseId release);

Q_SIGNALS:
    void failed(const QString &text);

private:
    void list(const std::vector<MilestoneId> &open);
    void tickOff();
    void leaveOpen();
    void updateButton();
    [[nodiscard]] std::vector<MilestoneId> checked() const;

    PlanDocument &m_document;
    ReleaseId m_release;
    std::vector<MilestoneId> m_left;  ///< Said to be still open.
    std::vector<MilestoneId> m_shown; ///< In the list, whose checks are the user's.
    QLabel *m_text;
    QListWidget *m_list;
    QPushButton *m_tick;
};

} // namespace Plimsoll
