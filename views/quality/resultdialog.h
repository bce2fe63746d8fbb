// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testresult.h"

#include <QDialog>

class QPlainTextEdit;

namespace Plimsoll {

/// Asks what somebody saw who found tests failed or blocked. Ctrl+Return accepts it. Deletes itself when closed.
class ResultDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What is told of names the test, or says how many there are.
    ResultDialog(TestOutcome outcome, const QString &what, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void told(Plimsoll::TestOutcome outcome, const QString &message);

private:
    TestOutcome m_outcome;
    QPlainTextEdit *m_message;
};

} // namespace Plimsoll
