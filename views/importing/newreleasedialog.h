// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/recordlist.h"
#include "domain/result.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Plimsoll {

class DateEdit;
class PlanDocument;

/// "New release like…": places the rules of a release at a new anchor date. Shows the dates that come of it before it is accepted, as
/// one step. Deletes itself when closed.
class NewReleaseDialog : public QDialog
{
    Q_OBJECT
public:
    NewReleaseDialog(PlanDocument &document, ReleaseId source, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void releaseMade(Plimsoll::ReleaseId release);

private:
    void build();
    void suggest();
    void preview();
    void showDates(const PlanEdit &edit);
    void tell(const QString &text, bool wrong);
    [[nodiscard]] ReleaseId source() const;

    PlanDocument &m_document;
    QComboBox *m_source;
    QLineEdit *m_name;
    DateEdit *m_date;
    QLabel *m_message;
    QTreeWidget *m_dates;
    QPushButton *m_accept = nullptr;
    std::optional<PlanEdit> m_edit;
};

} // namespace Plimsoll
