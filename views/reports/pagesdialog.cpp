// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pagesdialog.h"

#include "views/common/pictureaccessible.h"
#include "views/reports/pdfreport.h"

#include <QClipboard>
#include <QComboBox>
#include <QGraphicsView>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qreal pictureScale = 2.0; ///< Pixels for a point of what is copied.

} // namespace

PagesDialog::PagesDialog(QWidget *parent) : QDialog(parent), m_printer(QPrinter::HighResolution)
{
    // Without a file name it asks no printer for anything.
    m_printer.setOutputFormat(QPrinter::PdfFormat);
    m_preview = new QPrintPreviewWidget(&m_printer);
    m_preview->setAccessibleName(tr("Preview of the pages"));
    // Qt's own view within it is what takes the keyboard.
    for (QGraphicsView *view : m_preview->findChildren<QGraphicsView *>())
        tellAsPicture(*view, m_preview->accessibleName());
}

QPushButton *PagesDialog::makeButton(const QString &icon, const QString &text)
{
    auto *button = new QPushButton(QIcon::fromTheme(icon), text);
    button->setAutoDefault(false);
    return button;
}

QComboBox *PagesDialog::makePapers(const std::vector<QPageSize::PageSizeId> &papers)
{
    auto *box = new QComboBox;
    for (const QPageSize::PageSizeId paper : papers)
        box->addItem(QPageSize::name(paper), int(paper));
    return box;
}

QPageSize::PageSizeId PagesDialog::paperOf(const QComboBox &papers)
{
    return QPageSize::PageSizeId(papers.currentData().toInt());
}

void PagesDialog::layOut(QWidget *choices, QWidget *told, const std::vector<QPushButton *> &more)
{
    choices->setFixedWidth(fontMetrics().height() * 15);
    auto *columns = new QHBoxLayout;
    columns->addWidget(choices);
    columns->addWidget(m_preview, 1);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](QPushButton *button, auto slot) {
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
        return button;
    };
    add(makeButton(u"edit-copy"_s, tr("Copy as p&icture")), [this] {
        settle();
        QGuiApplication::clipboard()->setImage(picture());
    });
    buttons->addStretch();
    add(makeButton(u"document-print"_s, tr("Pri&nt…")), &PagesDialog::print);
    for (QPushButton *button : more)
        buttons->addWidget(button);
    add(makeButton(u"document-export"_s, tr("Save as P&DF…")), &PagesDialog::wantPdf)->setDefault(true);
    add(makeButton(u"dialog-close"_s, tr("Close")), &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    if (told)
        layout->addWidget(told);
    layout->addLayout(buttons);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        (void)paintPages(*printer, pageCount(), [this](QPainter &painter, int page) { paintPage(painter, page); });
    });
}

void PagesDialog::showPages()
{
    usePaper(m_printer);
    m_preview->updatePreview();
}

void PagesDialog::usePaper(QPrinter &printer) const
{
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(QPageSize(format().paper), format().orientation, {}));
}

void PagesDialog::wantPdf()
{
    settle();
    if (const auto bytes = pdf())
        Q_EMIT fileWanted(u"pdf"_s, *bytes);
    else
        Q_EMIT failed(bytes.error());
}

void PagesDialog::print()
{
    settle();
    QPrinter printer(QPrinter::HighResolution);
    usePaper(printer);
    printer.setDocName(documentName());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted && !paintPages(printer, pageCount(), [this](QPainter &painter, int page) { paintPage(painter, page); }))
        Q_EMIT failed({ErrorCode::Io, tr("The pages can't be printed on %1; check the printer.").arg(printer.printerName()), {}});
}

QImage PagesDialog::picture() const
{
    const int page = qBound(0, m_preview->currentPage() - 1, pageCount() - 1);
    return imageOfPage(format(), pictureScale, [&](QPainter &painter) { paintPage(painter, page); });
}

} // namespace Plimsoll
