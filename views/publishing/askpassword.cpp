// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/askpassword.h"

#include "views/common/dialogparts.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString passwordText(const char *text)
{
    return QCoreApplication::translate("AskPassword", text);
}

} // namespace

std::optional<QString> askPassword(const Account &account, SessionSecrets &secrets, QWidget *parent)
{
    const auto kept = secrets.read(account);
    if (kept && *kept)
        return **kept;
    QDialog dialog(parent);
    dialog.setWindowTitle(passwordText("Password"));
    dialog.setObjectName(u"passwordDialog"_s);
    auto *password = new QLineEdit;
    password->setEchoMode(QLineEdit::Password);
    password->setAccessibleName(passwordText("Password"));
    auto *keep = new QCheckBox(passwordText("&Keep it in the keychain"));
    keep->setEnabled(kept.hasValue());
    keep->setChecked(kept.hasValue());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(plainLabel(passwordText("Password of %1:").arg(accountText(account))));
    layout->addWidget(password);
    layout->addWidget(keep);
    if (!kept)
        layout->addWidget(plainLabel(kept.error().text));
    layout->addWidget(buttons);
    dialog.resize(dialog.fontMetrics().height() * 24, dialog.sizeHint().height());
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    secrets.hold(account, password->text());
    // A keychain that refuses must not keep anybody from publishing.
    if (keep->isChecked())
        (void)secrets.write(account, password->text());
    return password->text();
}

} // namespace Plimsoll
