// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/testresult.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPlainTextEdit;

namespace Plimsoll {

/// Asks what somebody saw who found tests failed or blocked. Ctrl+Return accepts it. Deletes itself when closed.
class ResultDialog final : public QDialog
{
    Q_OBJECT
public:
    using Record = std::function<Result<void>(const QString &message)>;

    /// `what` names the test, or says how many there are. Where `record` fails with the message, the dialog says why and stays.
    ResultDialog(TestOutcome outcome, const QString &what, Record record, QWidget *parent = nullptr);

    void accept() override;

private:
    Record m_record;
    QPlainTextEdit *m_message;
    QLabel *m_wrong;
};

} // namespace Plimsoll
