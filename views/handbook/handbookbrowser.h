// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>

namespace Plimsoll {

/// Shows a page of the handbook. Pictures are never wider than it is, and links have the colours of the present scheme; they lead to the page
/// in the language that the program speaks, whatever language the page that they are on is in.
class HandbookBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HandbookBrowser(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void doSetSource(const QUrl &page, QTextDocument::ResourceType type) override;

private:
    void beginPage(const QUrl &page);
    void fitPictures();
    void fitPicture(int position, int widest);
    [[nodiscard]] QImage picture(const QString &name);

    QUrl m_page;
    QHash<QString, QImage> m_pictures; ///< Those of the page, as large as they were made.
};

} // namespace Plimsoll
