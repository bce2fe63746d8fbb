// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/publishing/calendarsearch.h"
#include "document/publishing/secretstore.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Plimsoll {

class PlanDocument;

/// Adds a calendar that is published, or changes one: where it goes, for whom, what it holds. Tells how many events that are. One step when
/// accepted.
class TargetDialog : public QDialog
{
    Q_OBJECT
public:
    /// Begins with that target; with an invalid id, it is a new one.
    TargetDialog(PlanDocument &document, SessionSecrets &secrets, PublishingTarget target, QWidget *parent = nullptr);

    [[nodiscard]] PublishingTarget target() const;
    /// Stays open and says why where the plan refuses it.
    void accept() override;

private:
    void build();
    void fill();
    void showKind();
    void browse();
    void findCalendars();
    void offer(const FoundCalendars &calendars);
    void preview();
    void describe();
    void tell(const QString &text, bool wrong);
    [[nodiscard]] TargetKind kind() const;

    PlanDocument &m_document;
    SessionSecrets &m_secrets;
    PublishingTarget m_target;
    CalendarSearch m_search;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QPushButton *m_choose;
    QLineEdit *m_user;
    QComboBox *m_found;
    QComboBox *m_audience;
    QComboBox *m_product;
    QComboBox *m_release;
    QComboBox *m_team;
    QComboBox *m_reach;
    QSpinBox *m_alarm;
    QLabel *m_note;
    QPushButton *m_ok = nullptr;
    QString m_holds; ///< Of what is chosen.
    bool m_isSound = true;
};

} // namespace Plimsoll
