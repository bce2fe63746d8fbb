// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/releasedialog.h"

#include "domain/allrecords.h"
#include "domain/edits/releaseedits.h"
#include "engine/workingdays.h"
#include "views/common/dateedit.h"
#include "views/common/dialogparts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int quarterOfAYear = 13 * 7;

} // namespace

ReleaseDialog::ReleaseDialog(PlanDocument &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_product(new QComboBox), m_name(new QLineEdit), m_message(new QLabel)
{
    setWindowTitle(tr("New release"));
    m_date = new DateEdit([this](QDate current) {
        return DateInputContext{m_document.today(), current, &m_document.timetable().calendars().ofPlan(), QLocale()};
    });
    m_date->setFirstDayOfWeek(document.plan().settings().firstDayOfWeek);
    m_date->setDate(document.today().addDays(quarterOfAYear));
    m_product->setEditable(true);
    m_product->lineEdit()->setPlaceholderText(tr("Name of a product, new or known"));
    for (const Product &product : document.plan().table<Product>())
        m_product->addItem(product.name);
    m_name->setPlaceholderText(tr("Version, as titles show it: 1.38"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&Product:"), m_product);
    form->addRow(tr("&Release:"), m_name);
    addDateRow(*form, tr("&Go-live:"), *m_date);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add release"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 26, sizeHint().height());
    m_name->setFocus();
    connect(m_product, &QComboBox::editTextChanged, this, &ReleaseDialog::updateButton);
    connect(m_name, &QLineEdit::textChanged, this, &ReleaseDialog::updateButton);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReleaseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButton();
}

void ReleaseDialog::updateButton()
{
    m_add->setEnabled(!m_product->currentText().trimmed().isEmpty() && !m_name->text().trimmed().isEmpty());
}

void ReleaseDialog::accept()
{
    const auto date = m_date->reading();
    Result<void> done = date ? Result<void>() : Result<void>(date.error());
    if (done) {
        const PlanEdit edit = edits::addRelease(m_document.plan(), m_product->currentText(), m_name->text(), *date, m_document.ids());
        done = m_document.execute(edit);
        if (done)
            m_release = edit.changes<Release>().front().after->id;
    }
    if (done) {
        QDialog::accept();
        return;
    }
    m_message->setText(done.error().text);
    m_message->show();
}

} // namespace Plimsoll
