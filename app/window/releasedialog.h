// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Plimsoll {

class DateEdit;

/// A release with nothing in it but its go-live: product, name, day. Executes the edit itself and stays open where that is refused.
class ReleaseDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReleaseDialog(PlanDocument &document, QWidget *parent = nullptr);

    /// The one that was made, after the dialog was accepted.
    [[nodiscard]] ReleaseId release() const { return m_release; }
    void accept() override;

private:
    void updateButton();

    PlanDocument &m_document;
    QComboBox *m_product;
    QLineEdit *m_name;
    DateEdit *m_date;
    QLabel *m_message;
    QPushButton *m_add;
    ReleaseId m_release;
};

} // namespace Plimsoll
