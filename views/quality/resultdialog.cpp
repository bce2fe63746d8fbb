// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/resultdialog.h"

#include "views/common/dialogparts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace Plimsoll {

ResultDialog::ResultDialog(TestOutcome outcome, const QString &what, Record record, QWidget *parent)
    : QDialog(parent), m_record(std::move(record)), m_message(new QPlainTextEdit), m_wrong(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool failed = outcome == TestOutcome::Failed;
    setWindowTitle(failed ? tr("Test Failed") : tr("Test Blocked"));
    const int em = fontMetrics().height();
    resize(em * 30, em * 14);
    m_message->setAccessibleName(failed ? tr("What went wrong") : tr("What blocks it"));
    m_message->setPlaceholderText(failed ? tr("What was done, what was seen, what was expected") : tr("What must be there before it can be run"));
    m_message->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *tell = buttons->addButton(failed ? tr("&Failed") : tr("&Blocked"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ResultDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, &ResultDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(what));
    layout->addWidget(m_message, 1);
    layout->addWidget(m_wrong);
    layout->addWidget(buttons);
    tell->setDefault(true);
}

void ResultDialog::accept()
{
    if (const auto done = m_record(m_message->toPlainText()); !done) {
        tellIn(*m_wrong, done.error().text, true);
        return;
    }
    QDialog::accept();
}

} // namespace Plimsoll
