// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "views/reports/pagestyle.h"

#include <QDialog>
#include <QPrinter>

#include <vector>

class QComboBox;
class QPainter;
class QPrintPreviewWidget;
class QPushButton;

namespace Plimsoll {

/// Pages as they will be, beside the choices that make them: to be written as a PDF, printed, or copied as a picture. Writing files is the
/// window's matter. What derives from this makes the pages.
class PagesDialog : public QDialog
{
    Q_OBJECT
public:
    /// The page that is shown, as it goes to the clipboard.
    [[nodiscard]] QImage picture() const;

Q_SIGNALS:
    /// The pages were asked for as a file of that kind: "pdf".
    void fileWanted(const QString &extension, const QByteArray &bytes);
    void failed(const Plimsoll::Error &error);

protected:
    explicit PagesDialog(QWidget *parent);

    /// The choices stand beside the preview; what is told (null for nothing) below both, and these buttons before the one for the PDF.
    void layOut(QWidget *choices, QWidget *told, const std::vector<QPushButton *> &more);
    [[nodiscard]] static QPushButton *makeButton(const QString &icon, const QString &text);
    /// A list of papers, the usual one first.
    [[nodiscard]] static QComboBox *makePapers(const std::vector<QPageSize::PageSizeId> &papers);
    [[nodiscard]] static QPageSize::PageSizeId paperOf(const QComboBox &papers);
    /// The pages are others now.
    void showPages();
    /// Makes the pages that the choices ask for where that waits; before they leave the dialog.
    virtual void settle() {}

    [[nodiscard]] virtual PageFormat format() const = 0;
    [[nodiscard]] virtual QString documentName() const = 0;
    [[nodiscard]] virtual int pageCount() const = 0;
    virtual void paintPage(QPainter &painter, int page) const = 0;
    [[nodiscard]] virtual Result<QByteArray> pdf() const = 0;

private:
    void usePaper(QPrinter &printer) const;
    void wantPdf();
    void print();

    QPrinter m_printer; ///< For the preview; never prints.
    QPrintPreviewWidget *m_preview;
};

} // namespace Plimsoll
